package org.masar.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.masar.read.bundle.BundleReader;
import org.masar.read.json.JsonReader;

/** Finds the reader for a file: by its content first, by its suffix second. */
public final class Readers {
    private final List<Reader> readers;

    /** Chooses among the readers given; the first that fits is taken. */
    public Readers(List<Reader> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Knows every format that Masar reads: a new one is one line here. */
    public static Readers all() {
        return new Readers(List.of(
            new JsonReader(),
            new BundleReader()));
    }

    /** Reads the file; see {@link Input#of} and {@link Reader#read} for what is thrown when. */
    public Opened open(Path file) throws IOException, NoDataset {
        return open(Input.of(file));
    }

    /** Reads what is given. */
    public Opened open(Input input) throws NoDataset {
        Optional<Reader> byContent = readers.stream().filter(r -> r.recognises(input)).findFirst();
        Optional<Reader> chosen = byContent.isPresent() ? byContent
            : readers.stream().filter(r -> r.suffixes().contains(input.suffix())).findFirst();
        if (chosen.isEmpty() || Likeness.foreign(input).isPresent() && byContent.isEmpty()) {
            throw Likeness.refusal(input);
        }
        return chosen.get().read(input);
    }
}
