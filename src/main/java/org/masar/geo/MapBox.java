package org.masar.geo;

import org.masar.model.Extent;

/**
 * Bounds an area of the plane, in map units: y grows southward.
 *
 * @param left   west edge
 * @param top    north edge
 * @param right  east edge, beyond 1 where the area crosses the 180th meridian
 * @param bottom south edge
 */
public record MapBox(double left, double top, double right, double bottom) {
    /** Bounds the whole square. */
    public static final MapBox WORLD = new MapBox(0, 0, 1, 1);

    public MapBox {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException("no area from " + left + ", " + top + " to " + right + ", " + bottom);
        }
    }

    /** Projects an extent in degrees; latitudes beyond the square fall on its edge. */
    public static MapBox of(Extent e) {
        double left = Mercator.x(e.west());
        double right = Mercator.x(e.east());
        return new MapBox(left, Mercator.y(e.north()), right < left ? right + 1 : right, Mercator.y(e.south()));
    }

    /** Bounds what a picture shows. */
    public static MapBox of(Viewport v) {
        double dx = v.width() / 2.0 / v.pixelsPerUnit(), dy = v.height() / 2.0 / v.pixelsPerUnit();
        return new MapBox(v.centre().x() - dx, v.centre().y() - dy, v.centre().x() + dx, v.centre().y() + dy);
    }

    /** Tells whether the two share more than an edge. */
    public boolean touches(MapBox o) {
        return left < o.right && o.left < right && top < o.bottom && o.top < bottom;
    }

    /** Tells whether the other lies wholly inside. */
    public boolean holds(MapBox o) {
        return o.left >= left && o.top >= top && o.right <= right && o.bottom <= bottom;
    }

    /** Gives the same area so many times round the earth to the east. */
    public MapBox shifted(int turns) {
        return new MapBox(left + turns, top, right + turns, bottom);
    }
}
