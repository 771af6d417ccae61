package org.masar.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Readers;
import org.masar.read.Unreadable;
import org.masar.read.table.MappingChoice;

/** Opens a dataset: reads the file, then checks what was read. For any thread but the one that draws. */
public final class Opener {
    /** Stands before the name of a dataset that the program brings with it. */
    public static final String BUILT_IN = "builtin:";

    private final Readers readers;
    private final Checks checks;

    /** Opens with the readers and rules given. */
    public Opener(Readers readers, Checks checks) {
        this.readers = readers;
        this.checks = checks;
    }

    /** Knows all formats and all rules. */
    public static Opener standard() {
        return reading(MappingChoice.GUESSED);
    }

    /** Knows all formats and all rules, and reads tables by the mapping that is chosen. */
    public static Opener reading(MappingChoice tables) {
        return new Opener(Readers.all(tables), Checks.all());
    }

    /**
     * Opens what the user named: a file, or {@code builtin:NAME}.
     *
     * @throws IOException with one sentence for people, if the file cannot be read from the disk
     * @throws NoDataset   if it holds no dataset
     */
    public Opened open(String name) throws IOException, NoDataset {
        if (!name.startsWith(BUILT_IN)) {
            return open(path(name));
        }
        String resource = "data/" + name.substring(BUILT_IN.length()) + ".json";
        try (InputStream in = Opener.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null || !name.matches("builtin:[a-z0-9-]+")) {
                throw new NoSuchFileException(name + " is not built in; there is builtin:south-damascus-2018", null, null);
            }
            return open(new Input(name, in.readAllBytes()));
        }
    }

    private static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new Unreadable(Message.of("file.name", name));
        }
    }

    /** Opens the file; throws as {@link #open(String)}. */
    public Opened open(Path file) throws IOException, NoDataset {
        return open(Input.of(file));
    }

    /** Opens what is given. */
    public Opened open(Input input) throws NoDataset {
        Opened opened = readers.open(input);
        return opened.with(checks.of(opened, input.name()));
    }
}
