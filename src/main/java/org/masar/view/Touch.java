package org.masar.view;

import java.util.List;
import org.masar.model.Extent;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.Shape;

/**
 * Tells whether a place's shape with its radius touches a box.
 *
 * <p>Works on a plane round the box's nearest point (equirectangular), which is right to a part in a thousand over the
 * radii that places have (Snyder 1987, page 90); lengths in metres.
 */
final class Touch {
    private static final double METRES_PER_DEGREE = 111_195;

    private Touch() {
    }

    static boolean touches(Place p, Extent box) {
        return p.shape() != null && touches(p.shape(), p.radiusMetres(), box);
    }

    private static boolean touches(Shape s, double radius, Extent box) {
        if (s instanceof Shape.Point at) {
            return near(at.at(), radius, box);
        }
        if (s instanceof Shape.Many many) {
            return many.parts().stream().anyMatch(part -> touches(part, radius, box));
        }
        if (s instanceof Shape.Area area && holds(area, box.centre())) {
            return true;
        }
        List<LonLat> points = s.points();
        for (int i = 0; i + 1 < points.size(); i++) {
            if (crosses(points.get(i), points.get(i + 1), radius, box)) {
                return true;
            }
        }
        return points.stream().anyMatch(q -> near(q, radius, box));
    }

    private static boolean near(LonLat q, double radius, Extent box) {
        double lat = Math.max(box.south(), Math.min(box.north(), q.lat()));
        double dLat = Math.abs(q.lat() - lat) * METRES_PER_DEGREE;
        double dLon = box.contains(new LonLat(q.lon(), lat)) ? 0 : Math.min(apart(q.lon(), box.west()), apart(q.lon(), box.east()));
        double dx = dLon * METRES_PER_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(dx, dLat) <= radius;
    }

    private static double apart(double a, double b) {
        double d = Math.abs(a - b);
        return Math.min(d, 360 - d);
    }

    /** Walks the segment in steps of at most a quarter of the box or of the radius: enough not to jump over it. */
    private static boolean crosses(LonLat a, LonLat b, double radius, Extent box) {
        double stride = Math.max(1e-5, Math.max(radius / METRES_PER_DEGREE,
            Math.min(Math.abs(box.east() - box.west()), box.north() - box.south())) / 4);
        int steps = (int) Math.min(100_000, Math.ceil(Math.hypot(b.lon() - a.lon(), b.lat() - a.lat()) / stride));
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            if (near(new LonLat(a.lon() + (b.lon() - a.lon()) * t, a.lat() + (b.lat() - a.lat()) * t), radius, box)) {
                return true;
            }
        }
        return false;
    }

    private static boolean holds(Shape.Area area, LonLat q) {
        boolean inside = false;
        for (List<LonLat> ring : area.rings()) {
            for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                LonLat a = ring.get(i), b = ring.get(j);
                if (a.lat() > q.lat() != b.lat() > q.lat()
                    && q.lon() < (b.lon() - a.lon()) * (q.lat() - a.lat()) / (b.lat() - a.lat()) + a.lon()) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }
}
