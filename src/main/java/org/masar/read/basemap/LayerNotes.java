package org.masar.read.basemap;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.geo.LayerNote;
import org.masar.model.Words;

/** Reads what each layer of the embedded map is: the one place that says it, for the window as for who reads the files. */
public final class LayerNotes {
    private static final String FILE = "/data/basemap/about.tsv";

    private LayerNotes() {
    }

    /** Lists the layers, those that matter most first; throws UncheckedIOException where the program's own file is missing. */
    public static List<LayerNote> read() {
        try (InputStream in = LayerNotes.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IOException(FILE + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).map(l -> note(l.split("\t", -1))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LayerNote note(String[] f) {
        return new LayerNote(f[0], words(f[1], f[2]), words(f[3], f[4]), words(f[5], f[6]), f[7], words(f[8], f[9]));
    }

    private static Words words(String en, String ar) {
        if (en.isEmpty()) {
            return Words.NONE;
        }
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", en);
        texts.put("ar", ar);
        return new Words(texts);
    }
}
