package org.masar.state;

/**
 * Places a point on the page, whatever its size: on the picture of the map, which is all of a page without further blocks.
 *
 * @param x fraction of the width from the left edge: 0 to 1 on the page, to -4 and 5 beyond its edges
 * @param y fraction of the height from the top edge, likewise
 */
public record PagePoint(double x, double y) {
    private static final double LEAST = -4, MOST = 5;

    public PagePoint {
        if (!(x >= LEAST && x <= MOST && y >= LEAST && y <= MOST)) {
            throw new IllegalArgumentException("a point at " + x + ", " + y + " of the page; 0 to 1 lies on it");
        }
    }
}
