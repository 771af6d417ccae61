package org.masar.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;

/** Reads rows of tab-separated test vectors that lie beside the tests; lines with # are notes. */
final class Vectors {
    private Vectors() {
    }

    static Stream<String[]> rows(String file) {
        try (InputStream in = Vectors.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(l -> !l.startsWith("#") && !l.isBlank()).map(l -> l.split("\t", -1)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String instant(Instant t) {
        return t == null ? "-" : t.toString();
    }
}
