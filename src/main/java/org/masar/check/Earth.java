package org.masar.check;

import java.util.List;
import org.masar.model.LonLat;
import org.masar.model.Shape;

/** Measures on a ball of 6,371,008.8 m radius (IUGG mean radius): right to half a percent, which is enough for doubts. */
final class Earth {
    private static final double RADIUS = 6_371_008.8;

    private Earth() {
    }

    /** Gives the distance in metres (haversine formula, Sinnott 1984). */
    static double metres(LonLat a, LonLat b) {
        double dLat = Math.toRadians(b.lat() - a.lat());
        double dLon = Math.toRadians(b.lon() - a.lon());
        double h = Math.pow(Math.sin(dLat / 2), 2)
            + Math.cos(Math.toRadians(a.lat())) * Math.cos(Math.toRadians(b.lat())) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(h)));
    }

    /** Tells whether the point lies inside an area, not in a hole (even-odd rule); never inside points and lines. */
    static boolean holds(Shape s, LonLat p) {
        if (s instanceof Shape.Many many) {
            return many.parts().stream().anyMatch(part -> holds(part, p));
        }
        boolean in = false;
        if (s instanceof Shape.Area area) {
            for (List<LonLat> ring : area.rings()) {
                for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                    LonLat a = ring.get(i);
                    LonLat b = ring.get(j);
                    if (a.lat() > p.lat() != b.lat() > p.lat()
                        && p.lon() < (b.lon() - a.lon()) * (p.lat() - a.lat()) / (b.lat() - a.lat()) + a.lon()) {
                        in = !in;
                    }
                }
            }
        }
        return in;
    }

    /** Gives the distance from the point to the nearest corner of the shape, 0 inside. */
    static double metres(Shape s, LonLat p) {
        return holds(s, p) ? 0 : s.points().stream().mapToDouble(q -> metres(q, p)).min().orElse(0);
    }
}
