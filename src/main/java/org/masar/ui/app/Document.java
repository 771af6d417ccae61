package org.masar.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.masar.check.Opener;
import org.masar.check.Subject;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Problem;
import org.masar.read.Problems;
import org.masar.state.Notebook;
import org.masar.state.Selection;
import org.masar.state.ViewState;

/**
 * Pairs what was opened with the name it was opened by.
 *
 * @param name absolute path of the file, or {@code builtin:NAME}
 * @param left  how it was left the last time, or null
 * @param shelf where what the user makes of it is kept, or null: nowhere
 */
record Document(String name, Opened opened, Left left, Shelf shelf) {

    /**
     * Reads a dataset, how it was left, and what was made of it.
     *
     * @param name absolute path of the file, or {@code builtin:NAME}
     * @throws IOException as the opener does
     * @throws NoDataset   as the opener does
     */
    static Document read(String name, Opener opener, LeftFiles files) throws IOException, NoDataset {
        Opened opened = opener.open(name);
        return new Document(name, opened, files.read(name, opened.dataset()).orElse(null), files.home().map(h -> Shelf.of(h, name, opened)).orElse(null));
    }

    /** Gives what the user made of it, and the walkthroughs that it brings. */
    Notebook notebook() {
        return shelf == null ? opened.notebook() : shelf.known().notebook();
    }

    /** Lists what is wrong with the dataset and with what was made of it. */
    Problems problems() {
        return shelf == null ? opened.problems() : opened.problems().and(shelf.problems());
    }

    /** Finds what a problem is about; empty for one of another file than the dataset's. */
    Optional<Selection> subject(Problem p) {
        return p.file().equals(name) ? Subject.of(opened, p) : Optional.empty();
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
