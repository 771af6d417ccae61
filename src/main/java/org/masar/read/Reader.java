package org.masar.read;

import java.util.List;

/** Reads one format. Without state: one instance serves all files, on any thread. */
public interface Reader {

    /** Names the format as {@code info} prints it. */
    String format();

    /** Lists the suffixes of its files, in lower case, with the dot. */
    List<String> suffixes();

    /** Tells from the content alone, and fast, whether the file is surely of this format. */
    boolean recognises(Input input);

    /**
     * Reads what can be read.
     *
     * @throws NoDataset if nothing can, saying why and what the file looks like
     */
    Opened read(Input input) throws NoDataset;
}
