package org.masar.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.masar.check.Opener;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.state.ViewState;

/**
 * Pairs what was opened with the name it was opened by.
 *
 * @param name absolute path of the file, or {@code builtin:NAME}
 * @param left how it was left the last time, or null
 */
record Document(String name, Opened opened, Left left) {

    /**
     * Reads a dataset and how it was left.
     *
     * @param name absolute path of the file, or {@code builtin:NAME}
     * @throws IOException as the opener does
     * @throws NoDataset   as the opener does
     */
    static Document read(String name, Opener opener, LeftFiles files) throws IOException, NoDataset {
        Opened opened = opener.open(name);
        return new Document(name, opened, files.read(name, opened.dataset()).orElse(null));
    }

    /** Gives what is seen first: how it was left, else what the file says. */
    ViewState start() {
        return left != null ? left.view() : opened.start();
    }

    /** Gives the file on the disk; empty for what the program brings with it. */
    Optional<Path> file() {
        return fileOf(name);
    }

    static Optional<Path> fileOf(String name) {
        return name.startsWith(Opener.BUILT_IN) ? Optional.empty() : Optional.of(Path.of(name));
    }
}
