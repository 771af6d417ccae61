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
 * @param form     whether it is a dataset of ours, which the rules for datasets are for, or of another make
 * @param tray     rows that are not on the map or the timeline
 */
public record Opened(Dataset dataset, Notebook notebook, ViewState start, Problems problems, String format,
                     List<Rejected> rejected, Locator locator, Reach reach, Form form, Tray tray) {
    public Opened {
        rejected = List.copyOf(rejected);
    }

    /** Holds what came out of a dataset of ours. */
    public Opened(Dataset dataset, Notebook notebook, ViewState start, Problems problems, String format,
                  List<Rejected> rejected, Locator locator, Reach reach) {
        this(dataset, notebook, start, problems, format, rejected, locator, reach, Form.OWN, Tray.EMPTY);
    }

    /** Says whose form a file has. */
    public enum Form { OWN, FOREIGN }

    /** Says how far a file could be read. */
    public enum Reach { WHOLE, CUT }

    /** Gives the same with further problems. */
    public Opened with(Problems more) {
        return new Opened(dataset, notebook, start, problems.and(more), format, rejected, locator, reach, form, tray);
    }

    /** Gives the same as a file of another make, with the rows that are not shown. */
    public Opened with(Tray other) {
        return new Opened(dataset, notebook, start, problems, format, rejected, locator, reach, Form.FOREIGN, other);
    }
}
