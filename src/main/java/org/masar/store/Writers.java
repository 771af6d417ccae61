package org.masar.store;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the writer of a format: by its word, or by the suffix of a file. */
public final class Writers {
    private final List<DatasetWriter> writers;

    private Writers(List<DatasetWriter> writers) {
        this.writers = List.copyOf(writers);
    }

    /** Knows every format in which datasets are written: a new one is one line here. */
    public static Writers all() {
        return new Writers(List.of(
            new JsonWriter(),
            new CsvWriter(),
            new GeoJsonWriter(),
            new LinkedPlacesWriter(),
            new KmlWriter()));
    }

    /** Lists the writers, our own format first. */
    public List<DatasetWriter> list() {
        return writers;
    }

    /** Finds the writer by its word. */
    public Optional<DatasetWriter> named(String word) {
        return writers.stream().filter(w -> w.word().equals(word.toLowerCase(Locale.ROOT))).findFirst();
    }

    /** Finds the writer for a file of the name. */
    public Optional<DatasetWriter> of(String fileName) {
        return writers.stream().filter(w -> fileName.toLowerCase(Locale.ROOT).endsWith(w.suffix())).findFirst();
    }
}
