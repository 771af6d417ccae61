package org.masar.draw.ground;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.masar.geo.Shapes;

/** Traces the stretches of lines that the window shows, in pixels. */
final class Lines {
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
        double fromX = 0, fromY = 0, along = 0;
        for (int i = shapes.start(part); i < shapes.end(part); i++) {
            if (!shapes.matters(i, window.quarterZoom())) {
                continue;
            }
            double x = window.view().px(shapes.x(i)), y = window.view().py(shapes.y(i));
            if (i > shapes.start(part)) {
                if (!seen(fromX, fromY, x, y)) {
                    open = null;
                } else if (open == null) {
                    open = new Stretch(part, along, new ArrayList<>(List.of(new double[] {fromX, fromY}, new double[] {x, y})));
                    found.add(open);
                } else {
                    open.points().add(new double[] {x, y});
                }
                along += Math.hypot(x - fromX, y - fromY);
            }
            fromX = x;
            fromY = y;
        }
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
