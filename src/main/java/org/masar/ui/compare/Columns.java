package org.masar.ui.compare;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;

/** Says how wide the columns are and how far the voices' are scrolled, for head and rows alike. Sizes in pixels; FX thread only. */
final class Columns {
    static final double QUESTION = 216;
    private static final double LEAST = 200;

    private final DoubleProperty width = new SimpleDoubleProperty(this, "width", LEAST);
    private final DoubleProperty offset = new SimpleDoubleProperty(this, "offset");
    private int count;
    private double room;

    /** Shares the room beside the questions out among so many voices, none narrower than 200 pixels. */
    void share(double whole, int voices) {
        count = voices;
        room = Math.max(1, whole - QUESTION);
        width.set(Math.max(LEAST, Math.floor(room / Math.max(1, voices))));
        offset.set(Math.max(0, Math.min(offset.get(), most())));
    }

    /** Gives the width of a voice's column. */
    DoubleProperty widthProperty() {
        return width;
    }

    /** Gives by how much the voices' columns are scrolled away under the questions. */
    DoubleProperty offsetProperty() {
        return offset;
    }

    double room() {
        return room;
    }

    double all() {
        return count * width.get();
    }

    /** Gives how far they can be scrolled. */
    double most() {
        return Math.max(0, all() - room);
    }

    /** Brings a voice's column into view. */
    void reveal(int column) {
        double from = column * width.get(), to = from + width.get();
        offset.set(Math.max(0, Math.min(most(), from < offset.get() ? from : to > offset.get() + room ? to - room : offset.get())));
    }
}
