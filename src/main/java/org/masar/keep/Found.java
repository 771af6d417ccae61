package org.masar.keep;

import org.masar.read.Problems;
import org.masar.state.Notebook;
import org.masar.state.Origin;

/**
 * Holds what was found where a notebook is kept.
 *
 * @param notebook what could be read
 * @param origin   dataset that the file names; null where there is no file or it names none
 * @param problems what is wrong with the file
 * @param state    what the file is
 * @param stamp    tells the file's bytes from others
 */
public record Found(Notebook notebook, Origin origin, Problems problems, State state, String stamp) {
    /** Says what the file is. */
    public enum State {
        /** There is none. */
        NONE,
        WHOLE,
        /** Something in it could not be read: before it is written it is put aside. */
        DAMAGED,
        /** Of a newer Masar: never to be written. */
        NEWER
    }
}
