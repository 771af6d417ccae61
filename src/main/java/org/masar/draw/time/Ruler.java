package org.masar.draw.time;

import java.util.List;

/**
 * Measures time in logical pixels along its flow, from 0 where the picture begins to {@link #length()} where it ends; instants
 * before and after lie outside. Never falls. Immutable.
 */
public interface Ruler {
    /** Gives the pixels from begin to end. */
    double length();

    /** Gives the distance of a time in milliseconds since 1970 UTC; the least and the greatest long lie far outside. */
    double along(long t);

    /** Gives the millisecond at a distance; inside a fold, its nearer edge. */
    long at(double along);

    /** Lists the folded stretches in view, in order. */
    List<Fold> folds();

    /** Names the zone whose clock the ticks show, and its offset where that does not change: "Damascus", "UTC+3". */
    List<String> zone();

    /** Lists years or days: the upper row of the axis, in order, labels that fit only. */
    List<Tick> upper();

    /** Lists their parts: the lower row of the axis, in order, labels that fit only. */
    List<Tick> lower();

    /** Gives the distance at which all that the axis holds begins; less than 0 where the axis is zoomed. */
    double begin();

    /** Gives the distance at which all that the axis holds ends. */
    double end();

    /**
     * Marks a stretch of time that is folded away, or a seam at which only the scale changes.
     *
     * @param from  distance of its begin
     * @param to    distance of its end
     * @param label its length in words; empty for a seam
     */
    record Fold(double from, double to, String label) {
        boolean seam() {
            return label.isEmpty();
        }
    }

    /**
     * Marks an instant on the axis.
     *
     * @param along distance
     * @param label what stands there; empty for a mark alone
     */
    record Tick(double along, String label) {
    }
}
