package org.masar.ui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.masar.keep.ChangedMeanwhile;
import org.masar.keep.Found;
import org.masar.keep.NotebookFile;
import org.masar.keep.Place;
import org.masar.keep.Places;
import org.masar.keep.Recovery;
import org.masar.keep.Versions;
import org.masar.model.Dataset;
import org.masar.read.Problems;
import org.masar.read.Opened;
import org.masar.state.Notebook;
import org.masar.state.Origin;
import org.masar.store.DatasetHash;

/** Holds where the notebook of the open dataset is kept, and what is known of the file. Safe for several threads, away from the FX thread. */
final class Shelf {
    private final String name;
    private final Dataset dataset;
    private NotebookFile file;
    private Found known;
    private Origin origin;

    private Shelf(String name, Dataset dataset, NotebookFile file, Found known) {
        this.name = name;
        this.dataset = dataset;
        this.file = file;
        this.known = known;
    }

    /** Finds the notebook of what was opened under the name. One that cannot be read is a problem, and the dataset opens without it. */
    static Shelf of(Path home, String name, Opened opened) {
        NotebookFile file = new NotebookFile(home, new Places(home).of(name), opened.dataset(), opened.notebook().walkthroughs());
        return new Shelf(name, opened.dataset(), file, file.read());
    }

    /** Gives the name by which the dataset was opened. */
    String name() {
        return name;
    }

    synchronized Found known() {
        return known;
    }

    synchronized NotebookFile file() {
        return file;
    }

    Problems problems() {
        return known().problems();
    }

    /** Names the dataset with its hash, which takes a while the first time where it is large. */
    synchronized Origin origin() {
        origin = origin == null ? DatasetHash.origin(dataset) : origin;
        return origin;
    }

    /** Writes the notebook. */
    synchronized void save(Notebook n) throws IOException, ChangedMeanwhile {
        known = file.write(n, origin(), known);
    }

    /** Takes what another has written meanwhile as what is to be replaced. */
    synchronized void replacing(Found other) {
        known = other;
    }

    /** Writes the notebook into another file, which from now on is its place. */
    synchronized void saveAs(Path to, Notebook n) throws IOException, ChangedMeanwhile {
        NotebookFile other = file.at(Place.of(to));
        known = other.write(n, origin(), other.read());
        file = other;
    }

    void keep(Recovery recovery, long revision, Notebook n) throws IOException {
        recovery.keep(revision, n, origin(), name, file());
    }

    /** Reads a notebook of the dataset from any file. */
    Found read(Path from) throws IOException {
        return file().read(from);
    }

    /** Lists what was saved before, the newest first. */
    List<Versions.Version> versions() throws IOException {
        return file().versions().list();
    }
}
