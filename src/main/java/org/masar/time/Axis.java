package org.masar.time;

import java.util.ArrayList;
import java.util.List;

/**
 * Maps time to positions on a line on which empty stretches may be folded into breaks. Later times never lie before
 * earlier ones; inside a segment positions are exact ({@link TimeScale}); a break is crossed evenly, so that a time inside
 * it has a place too. Before the first and after the last segment their scales go on.
 *
 * <p>Times are milliseconds since 1970 UTC, positions pixels from the left. Zoom enlarges segments, never breaks.
 * Immutable, safe on any thread.
 */
public final class Axis {
    /** Width of a break, pixels. */
    public static final double BREAK_WIDTH = 22;
    /** Width of a seam, where no time is folded but the scale changes, pixels. */
    public static final double SEAM_WIDTH = 8;
    /** Least width of a segment on a fitted axis, pixels. */
    public static final double LEAST_SEGMENT = 48;

    private final List<Stretch> stretches;
    private final double width;
    private final Direction direction;
    private final double zoom;
    private final double shift;
    private final Segment[] segments;

    /**
     * Is a part of the axis with one scale.
     *
     * @param from  first millisecond
     * @param to    first millisecond after it
     * @param start where it begins in the direction of time, pixels
     * @param end   where it ends
     * @param scale how time lies in it
     */
    public record Segment(long from, long to, double start, double end, TimeScale scale) {
        /** Gives its left edge. */
        public double left() {
            return Math.min(start, end);
        }

        /** Gives its right edge. */
        public double right() {
            return Math.max(start, end);
        }
    }

    /**
     * Is folded time between two segments; of no length where only the scale changes.
     *
     * @param from first millisecond folded
     * @param to   first millisecond after it
     * @param left left edge, pixels
     * @param right right edge
     */
    public record Break(long from, long to, double left, double right) {
        /** Tells whether no time is folded: the scale changes here. */
        public boolean isSeam() {
            return from == to;
        }
    }

    private Axis(List<Stretch> stretches, double width, Direction direction, double zoom, double shift) {
        this.stretches = stretches;
        this.width = width;
        this.direction = direction;
        this.zoom = zoom;
        this.shift = shift;
        double[] widths = Shares.of(stretches, width - gaps(), LEAST_SEGMENT);
        segments = new Segment[widths.length];
        double along = -shift;
        for (int i = 0; i < widths.length; i++) {
            Stretch s = stretches.get(i);
            double length = widths[i] * zoom;
            double start = direction == Direction.RIGHTWARDS ? along : width - along;
            double millisPerPixel = ((double) s.to() - s.from()) / length;
            segments[i] = new Segment(s.from(), s.to(), start, start + direction.sign() * length,
                new TimeScale(s.from(), start, millisPerPixel, direction));
            along += length + gapAfter(i);
        }
    }

    private double gapAfter(int i) {
        if (i == stretches.size() - 1) {
            return 0;
        }
        return stretches.get(i + 1).from() == stretches.get(i).to() ? SEAM_WIDTH : BREAK_WIDTH;
    }

    private double gaps() {
        double sum = 0;
        for (int i = 0; i < stretches.size(); i++) {
            sum += gapAfter(i);
        }
        return sum;
    }

    /** Makes a plain axis that shows [from, to) on the whole width. */
    public static Axis plain(long from, long to, double width, Direction direction) {
        return folded(List.of(new Stretch(from, Math.max(from + 1, to), 1)), width, direction);
    }

    /**
     * Makes an axis that shows the stretches on the whole width, with breaks between.
     *
     * @param stretches at least one, in order, not overlapping ({@link Folding} finds them)
     * @param width     pixels, more than 0
     */
    public static Axis folded(List<Stretch> stretches, double width, Direction direction) {
        if (stretches.isEmpty() || !(width > 0)) {
            throw new IllegalArgumentException("an axis of " + stretches.size() + " stretches and width " + width);
        }
        for (int i = 1; i < stretches.size(); i++) {
            if (stretches.get(i).from() < stretches.get(i - 1).to()) {
                throw new IllegalArgumentException("stretch " + i + " begins before the one before it ends");
            }
        }
        return new Axis(List.copyOf(stretches), width, direction, 1, 0);
    }

    /** Gives the width of the view, pixels. */
    public double width() {
        return width;
    }

    /** Gives where later times lie. */
    public Direction direction() {
        return direction;
    }

    /** Gives how much larger segments are than on the fitted axis. */
    public double zoom() {
        return zoom;
    }

    /** Tells whether anything is folded. */
    public boolean isFolded() {
        return segments.length > 1;
    }

    /** Gives the segments in the order of time, also those outside the view. */
    public List<Segment> segments() {
        return List.of(segments);
    }

    /** Gives the breaks in the order of time, also those outside the view. */
    public List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < segments.length; i++) {
            double a = segments[i - 1].end();
            double b = segments[i].start();
            breaks.add(new Break(segments[i - 1].to(), segments[i].from(), Math.min(a, b), Math.max(a, b)));
        }
        return List.copyOf(breaks);
    }

    /** Gives where the time lies; may be outside the view. Long.MIN_VALUE and MAX_VALUE lie far outside. */
    public double position(long t) {
        int i = segmentFrom(t);
        Segment s = segments[i];
        if (t < s.to() || i == segments.length - 1) {
            return s.scale().position(t);
        }
        Segment next = segments[i + 1];
        double part = next.from() == s.to() ? 1 : ((double) t - s.to()) / ((double) next.from() - s.to());
        return s.end() + part * (next.start() - s.end());
    }

    /** Gives the time at the position, to the nearest millisecond; the folded time inside a break. */
    public long timeAt(double x) {
        int sign = direction.sign();
        int i = segments.length - 1;
        while (i > 0 && (x - segments[i].start()) * sign < 0) {
            i--;
        }
        Segment s = segments[i];
        if (i == segments.length - 1 || (x - s.end()) * sign < 0) {
            return s.scale().timeAt(x);
        }
        Segment next = segments[i + 1];
        double part = (x - s.end()) / (next.start() - s.end());
        return s.to() + Math.round(part * ((double) next.from() - s.to()));
    }

    private int segmentFrom(long t) {
        int lo = 0;
        for (int hi = segments.length; hi - lo > 1;) {
            int mid = lo + hi >>> 1;
            if (segments[mid].from() <= t) {
                lo = mid;
            } else {
                hi = mid;
            }
        }
        return lo;
    }

    /** Gives the time, or, if it lies in folded time, the first millisecond after the break: so play crosses at once. */
    public long pastBreak(long t) {
        int i = segmentFrom(t);
        return i == segments.length - 1 || t < segments[i].to() ? t : segments[i + 1].from();
    }

    /** Gives the time, or, if it lies in folded time, the last millisecond before the break: for play backwards. */
    public long beforeBreak(long t) {
        int i = segmentFrom(t);
        return i == segments.length - 1 || t < segments[i].to() ? t : segments[i].to() - 1;
    }

    /** Gives the time at the position, or, inside a break, the nearer edge of it: so a drag crosses it in one step. */
    public long snappedTimeAt(double x) {
        long t = timeAt(x);
        int i = segmentFrom(t);
        if (i == segments.length - 1 || t < segments[i].to()) {
            return t;
        }
        boolean nearStart = Math.abs(x - segments[i].end()) < Math.abs(x - segments[i + 1].start());
        return nearStart ? segments[i].to() - 1 : segments[i + 1].from();
    }

    /** Gives how much time a pixel holds at the position, or, inside a break, at the nearer edge of it, ms. */
    public double millisPerPixel(double x) {
        return millisPerPixelAt(snappedTimeAt(x));
    }

    /** Gives how much time a pixel holds where a time stands, ms; in folded time where it stood before. */
    public double millisPerPixelAt(long t) {
        return segments[segmentFrom(t)].scale().millisPerPixel();
    }

    /** Gives the first visible millisecond. */
    public long visibleFrom() {
        return timeAt(direction == Direction.RIGHTWARDS ? 0 : width);
    }

    /** Gives the last visible millisecond. */
    public long visibleTo() {
        return timeAt(direction == Direction.RIGHTWARDS ? width : 0);
    }

    /** Gives the axis moved by the pixels, to the right where they are more than 0. */
    public Axis pan(double dx) {
        return new Axis(stretches, width, direction, zoom, shift - dx * direction.sign());
    }

    /** Gives the axis enlarged by the factor about a position, whose time stays there; no finer than TimeScale.FINEST. */
    public Axis zoom(double x, double factor) {
        long t = timeAt(x);
        return zoomedTo(zoom * factor).moving(t, x);
    }

    private Axis zoomedTo(double newZoom) {
        double finest = Double.MAX_VALUE;
        for (Segment s : segments) {
            finest = Math.min(finest, s.scale().millisPerPixel());
        }
        double most = zoom * finest / TimeScale.FINEST;
        return new Axis(stretches, width, direction, Math.max(0.25, Math.min(most, newZoom)), shift);
    }

    private Axis moving(long t, double x) {
        return pan(x - position(t));
    }

    /** Gives the axis that shows all again. */
    public Axis fit() {
        return new Axis(stretches, width, direction, 1, 0);
    }

    /** Gives the axis that shows [from, to) with a margin of a twentieth at both sides. */
    public Axis showing(long from, long to) {
        return spread(from, to, 0.9);
    }

    /** Gives the axis that shows [from, to) from edge to edge: what {@link #visibleFrom} and {@link #visibleTo} gave before. */
    public Axis filling(long from, long to) {
        return spread(from, to, 1);
    }

    private Axis spread(long from, long to, double share) {
        double now = Math.abs(position(to) - position(from));
        double folded = 0;
        for (Break b : breaks()) {
            folded += b.from() >= from && b.to() <= to ? b.right() - b.left() : 0;
        }
        double room = Math.max(1, width * share - folded);
        Axis zoomed = zoomedTo(zoom * room / Math.max(1e-9, now - folded));
        return zoomed.pan(width / 2 - (zoomed.position(from) + zoomed.position(to)) / 2);
    }

    /** Gives the axis for another width; the time in the middle stays there, a fitted axis stays fitted. */
    public Axis resize(double newWidth) {
        Axis other = new Axis(stretches, newWidth, direction, zoom, shift);
        return zoom == 1 && shift == 0 ? other : other.moving(timeAt(width / 2), newWidth / 2);
    }

    /** Gives the same view with time running the other way, or the same axis. */
    public Axis towards(Direction other) {
        return new Axis(stretches, width, other, zoom, shift);
    }

    /** Gives the axis with other stretches, fitted, as wide as this. */
    public Axis with(List<Stretch> others) {
        return folded(others, width, direction);
    }
}
