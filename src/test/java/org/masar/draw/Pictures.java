package org.masar.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a picture in SVG text with the one kept beside the tests. A changed one is written to {@code target/pictures} under the
 * same name for the eye; whoever finds it right copies it over the kept one.
 */
public final class Pictures {
    private static final Path KEPT = Path.of("src/test/resources/pictures");
    private static final Path CHANGED = Path.of("target/pictures");

    private Pictures() {
    }

    /** Fails where the picture differs from the kept one, or none is kept. */
    public static void assertKept(String name, String svg) {
        try {
            Path kept = KEPT.resolve(name + ".svg");
            String expected = Files.exists(kept) ? Files.readString(kept) : "";
            if (!expected.equals(svg)) {
                Files.createDirectories(CHANGED);
                Files.writeString(CHANGED.resolve(name + ".svg"), svg);
            }
            assertEquals(expected, svg, "the picture '" + name + "' changed: compare " + CHANGED.resolve(name + ".svg") + " with " + kept);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
