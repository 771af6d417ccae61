package org.masar.ui.map;

import java.util.ArrayList;
import java.util.List;
import org.masar.geo.gt.Geodesic;
import org.masar.model.LonLat;

/**
 * Holds the points of a way that is measured, in order. Immutable; lengths are the shortest ways on the WGS 84 ellipsoid.
 *
 * @param points degrees
 */
record Measure(List<LonLat> points) {
    static final Measure EMPTY = new Measure(List.of());
    /** Pieces in which a leg is drawn, so that a long one bends as the earth does. */
    private static final int PIECES = 32;

    Measure {
        points = List.copyOf(points);
    }

    /** Adds a point at the end; the same point twice counts once. */
    Measure with(LonLat p) {
        if (!points.isEmpty() && points.get(points.size() - 1).equals(p)) {
            return this;
        }
        List<LonLat> more = new ArrayList<>(points);
        more.add(p);
        return new Measure(more);
    }

    /** Takes the last point away. */
    Measure withoutLast() {
        return points.isEmpty() ? this : new Measure(points.subList(0, points.size() - 1));
    }

    /** Gives the length of the leg that begins at a point, in metres. */
    double leg(int from) {
        return Geodesic.metres(points.get(from), points.get(from + 1));
    }

    /** Gives the length of all legs, in metres. */
    double total() {
        return Geodesic.metres(points);
    }

    /** Lists the points along which the leg that begins at a point is drawn. */
    List<LonLat> way(int from) {
        return Geodesic.along(points.get(from), points.get(from + 1), PIECES);
    }
}
