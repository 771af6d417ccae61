package org.masar.store;

import java.io.IOException;
import java.util.List;
import org.masar.model.Dataset;
import org.masar.state.Notebook;
import org.masar.state.ViewState;

/** Writes a dataset in one format. Without state: one instance serves all, on any thread. */
public interface DatasetWriter {

    /** Gives the word by which the command line names the format: {@code geojson}. */
    String word();

    /** Gives the suffix of its files, in lower case, with the dot. */
    String suffix();

    /**
     * Says what the format does not carry of this dataset; empty where it carries all.
     *
     * @param notebook what stands in the file beside the dataset
     */
    List<Loss> losses(Dataset dataset, Notebook notebook);

    /**
     * Writes all that the format carries, as text for a file in UTF-8.
     *
     * @param start what opens first, or null
     */
    void write(Dataset dataset, Notebook notebook, ViewState start, Appendable out) throws IOException;
}
