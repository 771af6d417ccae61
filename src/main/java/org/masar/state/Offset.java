package org.masar.state;

/**
 * Says how far something stands from the point to which it belongs, in logical pixels: the same at every zoom.
 *
 * @param x to the right, -5000 to 5000
 * @param y down, likewise
 */
public record Offset(double x, double y) {
    /** Stands on the point itself. */
    public static final Offset NONE = new Offset(0, 0);
    private static final double FARTHEST = 5_000;

    public Offset {
        if (!(Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST)) {
            throw new IllegalArgumentException("an offset of " + x + ", " + y + " pixels; 5000 is the farthest");
        }
    }
}
