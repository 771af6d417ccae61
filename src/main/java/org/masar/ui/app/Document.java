package org.masar.ui.app;

import java.nio.file.Path;
import java.util.Optional;
import org.masar.check.Opener;
import org.masar.read.Opened;

/**
 * Pairs what was opened with the name it was opened by.
 *
 * @param name absolute path of the file, or {@code builtin:NAME}
 */
record Document(String name, Opened opened) {

    /** Gives the file on the disk; empty for what the program brings with it. */
    Optional<Path> file() {
        return fileOf(name);
    }

    static Optional<Path> fileOf(String name) {
        return name.startsWith(Opener.BUILT_IN) ? Optional.empty() : Optional.of(Path.of(name));
    }
}
