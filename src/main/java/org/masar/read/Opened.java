package org.masar.read;

import java.util.List;
import org.masar.model.Dataset;
import org.masar.state.Notebook;
import org.masar.state.ViewState;

/**
 * Holds all that came out of a file.
 *
 * @param dataset  what could be read
 * @param notebook walkthroughs of the file
 * @param start    what opens first: the file's own, else everything, fitted, at the first event of the densest stretch
 * @param problems what is wrong, in the order of the file
 * @param format   name of the format read, as {@code info} prints it
 * @param rejected records that could not be kept; each has a problem too
 * @param locator  finds the spot of a part again, for the checks
 * @param reach    whether the file was read to its end
 */
public record Opened(Dataset dataset, Notebook notebook, ViewState start, Problems problems, String format,
                     List<Rejected> rejected, Locator locator, Reach reach) {
    public Opened {
        rejected = List.copyOf(rejected);
    }

    /** Says how far a file could be read. */
    public enum Reach { WHOLE, CUT }

    /** Gives the same with further problems. */
    public Opened with(Problems more) {
        return new Opened(dataset, notebook, start, problems.and(more), format, rejected, locator, reach);
    }
}
