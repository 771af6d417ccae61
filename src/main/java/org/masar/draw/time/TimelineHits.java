package org.masar.draw.time;

import java.util.List;
import java.util.Optional;
import org.masar.draw.HitMap;
import org.masar.geo.Pixel;

/**
 * Remembers where the painter put what on the timeline. Immutable; safe on any thread.
 *
 * @param bars   events, in painting order, in logical pixels
 * @param layout where the parts are
 */
public record TimelineHits(HitMap bars, Strips layout) {
    /** Finds nothing anywhere. */
    public static final TimelineHits EMPTY = new TimelineHits(HitMap.EMPTY, new Strips(0, 0, 0, 0, 0, Flow.LEFT_TO_RIGHT));

    /** Finds the topmost event under a pixel within a tolerance in logical pixels. */
    public Optional<Integer> eventAt(Pixel p, double tolerance) {
        boolean lanes = p.y() >= layout.axis() && p.y() < layout.lanesEnd();
        return lanes ? bars.eventsAt(p, tolerance).stream().findFirst() : Optional.empty();
    }

    /**
     * Says where the parts of the timeline are, in logical pixels.
     *
     * @param left     left edge of the stretch in which time runs
     * @param right    right edge of it
     * @param axis     height of the axis on top
     * @param lanesEnd where the lanes end and the histogram begins
     * @param overview where, on a zoomed axis, the strip begins that shows which part of all is in view
     * @param flow     which way time runs
     */
    public record Strips(double left, double right, double axis, double lanesEnd, double overview, Flow flow) {
        /** Gives the distance along the flow of time of a pixel. */
        public double along(double x) {
            return new Strip(left, right, flow).along(x);
        }

        /** Gives the pixel of a distance along the flow of time. */
        public double x(double along) {
            return new Strip(left, right, flow).x(along);
        }

        /** Tells whether a pixel lies in the column with the lanes' names. */
        public boolean inColumn(double x) {
            return flow == Flow.LEFT_TO_RIGHT ? x < left : x > right;
        }
    }

    /** Says where the parts are in a timeline of a size. */
    public static Strips strips(int width, int height, Flow flow) {
        Layout l = Layout.of(width, height, flow);
        return new Strips(l.strip().left(), l.strip().right(), l.axis(), l.lanesEnd(), l.overview(), flow);
    }
}
