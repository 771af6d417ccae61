package org.masar.draw;

/**
 * Bounds something on the picture, in logical pixels.
 *
 * @param x      left edge
 * @param y      top edge
 * @param width  not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {
    public Box {
        if (!(width >= 0 && height >= 0)) {
            throw new IllegalArgumentException("a box of " + width + " by " + height + " pixels");
        }
    }

    /** Bounds what lies within a distance of a point. */
    public static Box round(double x, double y, double r) {
        return new Box(x - r, y - r, 2 * r, 2 * r);
    }

    /** Gives the edge on the right. */
    public double right() {
        return x + width;
    }

    /** Gives the edge at the bottom. */
    public double bottom() {
        return y + height;
    }

    /** Tells whether the two share more than an edge. */
    public boolean touches(Box o) {
        return x < o.right() && o.x < right() && y < o.bottom() && o.y < bottom();
    }

    /** Tells whether the other lies wholly inside. */
    public boolean holds(Box o) {
        return o.x >= x && o.y >= y && o.right() <= right() && o.bottom() <= bottom();
    }

    /** Grows it on all sides; shrinks it with a negative margin, to nothing at the most. */
    public Box grown(double margin) {
        return new Box(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
    }

    /** Bounds both. */
    public Box with(Box o) {
        double left = Math.min(x, o.x), top = Math.min(y, o.y);
        return new Box(left, top, Math.max(right(), o.right()) - left, Math.max(bottom(), o.bottom()) - top);
    }
}
