package org.masar.draw.time;

import org.masar.draw.Style;
import org.masar.draw.Weight;

/** Says how bars are named. */
final class BarType {
    private static final double TIGHT = 13;

    private BarType() {
    }

    /** Gives the type for rows of a pitch in pixels; heavier for the event chosen. */
    static Style of(double pitch, Weight weight) {
        return Style.of(pitch < TIGHT ? 10.5 : 11, weight);
    }
}
