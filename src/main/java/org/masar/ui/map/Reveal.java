package org.masar.ui.map;

import java.util.List;
import java.util.Optional;
import org.masar.geo.MapPoint;
import org.masar.geo.Mercator;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.state.Camera;

/** Finds where the map must look for points to be seen. Pure. */
final class Reveal {
    /** Pixels from the edge within which a point does not count as seen. */
    private static final double EDGE = 30;
    private static final double MARGIN = 90;
    /** Closest zoom chosen for a selection of one point: a quarter with its surroundings. */
    private static final double CLOSE = 13;

    private Reveal() {
    }

    /** Gives the camera that shows the points at the same zoom, farther only where they do not fit; empty where one is seen already. */
    static Optional<Camera> of(List<LonLat> points, Viewport now) {
        if (points.isEmpty() || points.stream().anyMatch(p -> seen(nearest(p, now), now))) {
            return Optional.empty();
        }
        return Optional.of(showing(points, now, now.zoom()));
    }

    /** Gives the camera that shows the points as close as they fit, no closer than a quarter of a city. */
    static Camera close(List<LonLat> points, Viewport now) {
        return showing(points, now, Math.max(now.zoom(), CLOSE));
    }

    private static boolean seen(Pixel p, Viewport v) {
        return p.x() >= EDGE && p.y() >= EDGE && p.x() <= v.width() - EDGE && p.y() <= v.height() - EDGE;
    }

    private static Pixel nearest(LonLat p, Viewport v) {
        return new Pixel(v.px(wrapped(p, v.centre().x())), v.py(Mercator.y(p.lat())));
    }

    private static double wrapped(LonLat p, double near) {
        double x = Mercator.x(p.lon());
        return x + Math.rint(near - x);
    }

    private static Camera showing(List<LonLat> points, Viewport now, double closest) {
        double first = Mercator.x(points.get(0).lon());
        double left = points.stream().mapToDouble(p -> wrapped(p, first)).min().orElse(first);
        double right = points.stream().mapToDouble(p -> wrapped(p, first)).max().orElse(first);
        double top = points.stream().mapToDouble(p -> Mercator.y(p.lat())).min().orElse(0.5);
        double bottom = points.stream().mapToDouble(p -> Mercator.y(p.lat())).max().orElse(0.5);
        double across = Math.max(1, now.width() - 2 * MARGIN) / Math.max(1e-12, right - left);
        double down = Math.max(1, now.height() - 2 * MARGIN) / Math.max(1e-12, bottom - top);
        double zoom = Math.min(closest, Math.log(Math.min(across, down) / Viewport.TILE) / Math.log(2));
        return new Camera(Mercator.toLonLat(new MapPoint((left + right) / 2, (top + bottom) / 2)),
            Math.max(MapMoves.farthest(now.width(), now.height()), zoom));
    }
}
