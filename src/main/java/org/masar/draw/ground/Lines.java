package org.masar.draw.ground;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.masar.geo.Shapes;

/** Traces the stretches of lines that the window shows, in pixels. */
final class Lines {
    private static final double LONG = 500;

    private final Window window;

    Lines(Window window) {
        this.window = window;
    }

    /** Traces the parts chosen as one path. */
    Path2D trace(Shapes shapes, IntPredicate chosen) {
        Path2D path = new Path2D.Double();
        stretches(shapes, chosen).forEach(s -> path.append(s.path(), false));
        return path;
    }

    /** Lists the stretches of the parts chosen one by one. */
    List<Stretch> stretches(Shapes shapes, IntPredicate chosen) {
        List<Stretch> found = new ArrayList<>();
        for (int part = 0; part < shapes.parts(); part++) {
            if (chosen.test(part) && shapes.touches(part, window.left(), window.top(), window.right(), window.bottom())) {
                add(found, shapes, part);
            }
        }
        return found;
    }

    private void add(List<Stretch> found, Shapes shapes, int part) {
        Stretch open = null;
        double[] from = null;
        double along = 0;
        for (int i = shapes.start(part); i < shapes.end(part); i++) {
            if (!shapes.matters(i, window.quarterZoom())) {
                continue;
            }
            double[] to = {window.view().px(shapes.x(i)), window.view().py(shapes.y(i))};
            if (from != null) {
                double length = Math.hypot(to[0] - from[0], to[1] - from[1]);
                double[] cut = cut(from, to, length);
                if (cut == null) {
                    open = null;
                } else {
                    if (open == null || cut[0] > 0) {
                        open = new Stretch(part, along + cut[0] * length, new ArrayList<>(List.of(at(from, to, cut[0]))));
                        found.add(open);
                    }
                    open.points().add(at(from, to, cut[1]));
                    open = cut[1] < 1 ? null : open;
                }
                along += length;
            }
            from = to;
        }
    }

    /**
     * Finds which part of a segment is drawn, from 0 to 1, or null for none. Short ones are kept whole; of long ones only what
     * is near the window is, since a dashed line of a million pixels would never end (Liang and Barsky 1984).
     */
    private double[] cut(double[] a, double[] b, double length) {
        if (length <= LONG) {
            return seen(a[0], a[1], b[0], b[1]) ? new double[] {0, 1} : null;
        }
        double m = LONG / 2, dx = b[0] - a[0], dy = b[1] - a[1];
        double[] p = {-dx, dx, -dy, dy};
        double[] q = {a[0] + m, window.view().width() + m - a[0], a[1] + m, window.view().height() + m - a[1]};
        double enter = 0, leave = 1;
        for (int i = 0; i < 4; i++) {
            if (p[i] == 0 && q[i] < 0) {
                return null;
            }
            if (p[i] < 0) {
                enter = Math.max(enter, q[i] / p[i]);
            } else if (p[i] > 0) {
                leave = Math.min(leave, q[i] / p[i]);
            }
        }
        return enter < leave ? new double[] {enter, leave} : null;
    }

    private static double[] at(double[] a, double[] b, double t) {
        return t == 0 ? a : t == 1 ? b : new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])};
    }

    private boolean seen(double ax, double ay, double bx, double by) {
        double m = Window.MARGIN;
        return Math.max(ax, bx) >= -m && Math.min(ax, bx) <= window.view().width() + m
            && Math.max(ay, by) >= -m && Math.min(ay, by) <= window.view().height() + m;
    }

    /**
     * Holds one stretch.
     *
     * @param along length of the line before it, in pixels, so that dashes keep their place while the map moves
     */
    record Stretch(int part, double along, List<double[]> points) {
        Path2D path() {
            Path2D p = new Path2D.Double(Path2D.WIND_NON_ZERO, points.size());
            p.moveTo(points.get(0)[0], points.get(0)[1]);
            for (int i = 1; i < points.size(); i++) {
                p.lineTo(points.get(i)[0], points.get(i)[1]);
            }
            return p;
        }
    }
}
