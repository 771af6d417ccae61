package org.masar.read.json;

import java.time.ZoneId;
import org.masar.read.Input;
import org.masar.read.Problems;
import org.masar.state.ViewState;

/** Reads a view from a file of its own: the object that a dataset holds as its {@code start}. */
public final class ViewReader {
    private ViewReader() {
    }

    /**
     * Reads the view; times without an offset are meant in the zone.
     *
     * @return the view with what was wrong; {@link ViewState#START} where nothing could be read
     */
    public static Read read(Input input, ZoneId zone) {
        return SingleObject.read(input, zone, "view", ViewForm::read, ViewState.START, Read::new);
    }

    /**
     * Holds a view as it was read.
     *
     * @param problems what was wrong
     */
    public record Read(ViewState view, Problems problems) {
    }
}
