package org.masar.time;

/**
 * Maps time to a position on a line, evenly: one stretch of an {@link Axis}, or a plain axis by itself.
 *
 * <p>Times are milliseconds since 1970 UTC, positions pixels from the left. Within 70,000 years of the origin a time comes
 * back exactly from its position; a whole pixel comes back from its time where a pixel is a millisecond or more.
 *
 * @param origin         a time, ms
 * @param originX        where it lies, pixels
 * @param millisPerPixel how much time a pixel holds, more than 0
 * @param direction      where later times lie
 */
public record TimeScale(long origin, double originX, double millisPerPixel, Direction direction) {
    /** The finest scale: two hundred pixels for a millisecond. */
    public static final double FINEST = 0.005;

    public TimeScale {
        if (!(millisPerPixel > 0) || Double.isInfinite(millisPerPixel) || direction == null || Double.isNaN(originX)) {
            throw new IllegalArgumentException("a time scale of " + millisPerPixel + " ms a pixel at " + originX);
        }
    }

    /** Makes the scale that shows [from, to) on a line from x 0 to the width. */
    public static TimeScale fit(long from, long to, double width, Direction direction) {
        double span = Math.max(1, (double) to - from);
        return new TimeScale(from, direction == Direction.RIGHTWARDS ? 0 : width, Math.max(FINEST, span / width), direction);
    }

    /** Gives where the time lies. */
    public double position(long t) {
        return originX + direction.sign() * (difference(t) / millisPerPixel);
    }

    private double difference(long t) {
        long d = t - origin;
        return ((t ^ origin) & (t ^ d)) < 0 ? (double) t - origin : d;
    }

    /** Gives the time at the position, to the nearest millisecond. */
    public long timeAt(double x) {
        double d = (x - originX) * direction.sign() * millisPerPixel;
        double t = origin + d;
        return Math.abs(t) < 9.2e18 ? origin + Math.round(d) : t < 0 ? Long.MIN_VALUE + 1 : Long.MAX_VALUE - 1;
    }

    /** Gives the scale moved by the pixels, to the right where they are more than 0. */
    public TimeScale pan(double dx) {
        return new TimeScale(origin, originX + dx, millisPerPixel, direction);
    }

    /** Gives the scale enlarged by the factor about a position, whose time stays there. */
    public TimeScale zoom(double x, double factor) {
        double finer = Math.max(FINEST, millisPerPixel / factor);
        return new TimeScale(origin, x + (originX - x) * (millisPerPixel / finer), finer, direction);
    }
}
