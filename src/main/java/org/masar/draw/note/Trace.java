package org.masar.draw.note;

import java.awt.geom.Path2D;
import java.util.List;
import org.masar.geo.Pixel;

/** Follows points by a path. */
final class Trace {
    private Trace() {
    }

    /** Joins points by straight lines. */
    static Path2D straight(List<Pixel> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.stream().skip(1).forEach(p -> path.lineTo(p.x(), p.y()));
        return path;
    }

    /** Joins points by a curve that runs through each of them (Catmull and Rom 1974, as cubic Bézier curves with a third of each tangent). */
    static Path2D smooth(List<Pixel> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        for (int i = 0; i + 1 < points.size(); i++) {
            Pixel before = points.get(Math.max(0, i - 1)), a = points.get(i), b = points.get(i + 1), after = points.get(Math.min(points.size() - 1, i + 2));
            path.curveTo(a.x() + (b.x() - before.x()) / 6, a.y() + (b.y() - before.y()) / 6, b.x() - (after.x() - a.x()) / 6, b.y() - (after.y() - a.y()) / 6,
                b.x(), b.y());
        }
        return path;
    }

    /** Joins points by straight lines and the last with the first. */
    static Path2D closed(List<Pixel> points) {
        Path2D path = straight(points);
        path.closePath();
        return path;
    }
}
