package org.masar.draw.ground;

import java.awt.geom.Path2D;
import java.util.function.IntPredicate;
import org.masar.geo.Shapes;

/** Traces rings as an area in pixels, cut to the window (Sutherland and Hodgman 1974), so that no writer gets what nobody sees. */
final class Rings {
    private final Window window;
    private double[] xs = new double[512];
    private double[] ys = new double[512];
    private double[] nextX = new double[512];
    private double[] nextY = new double[512];
    private int n;

    Rings(Window window) {
        this.window = window;
    }

    /** Adds the rings of the parts chosen to one area, whose inside is found by the even-odd rule. */
    Path2D trace(Shapes shapes, IntPredicate chosen) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        addTo(path, shapes, chosen);
        return path;
    }

    void addTo(Path2D path, Shapes shapes, IntPredicate chosen) {
        double tiny = 1 / window.view().pixelsPerUnit();
        for (int part = 0; part < shapes.parts(); part++) {
            if (chosen.test(part) && shapes.size(part) > tiny
                && shapes.touches(part, window.left(), window.top(), window.right(), window.bottom())) {
                load(shapes, part);
                cut();
                close(path);
            }
        }
    }

    private void load(Shapes shapes, int part) {
        n = 0;
        for (int i = shapes.start(part); i < shapes.end(part) - 1; i++) {
            if (shapes.matters(i, window.quarterZoom())) {
                add(window.view().px(shapes.x(i)), window.view().py(shapes.y(i)));
            }
        }
    }

    private void cut() {
        double m = Window.MARGIN;
        cut(true, -m, 1);
        cut(true, window.view().width() + m, -1);
        cut(false, -m, 1);
        cut(false, window.view().height() + m, -1);
    }

    private void cut(boolean byX, double edge, int sign) {
        double[] oldX = xs, oldY = ys;
        int count = n;
        xs = nextX;
        ys = nextY;
        nextX = oldX;
        nextY = oldY;
        n = 0;
        for (int i = 0; i < count; i++) {
            int j = i == 0 ? count - 1 : i - 1;
            double a = (byX ? oldX[j] : oldY[j]) - edge, b = (byX ? oldX[i] : oldY[i]) - edge;
            if (a * sign >= 0 != b * sign >= 0) {
                double t = a / (a - b);
                add(oldX[j] + t * (oldX[i] - oldX[j]), oldY[j] + t * (oldY[i] - oldY[j]));
            }
            if (b * sign >= 0) {
                add(oldX[i], oldY[i]);
            }
        }
    }

    private void add(double x, double y) {
        if (n == xs.length) {
            xs = java.util.Arrays.copyOf(xs, 2 * n);
            ys = java.util.Arrays.copyOf(ys, 2 * n);
        }
        xs[n] = x;
        ys[n++] = y;
    }

    private void close(Path2D path) {
        if (n < 3) {
            return;
        }
        path.moveTo(xs[0], ys[0]);
        for (int i = 1; i < n; i++) {
            path.lineTo(xs[i], ys[i]);
        }
        path.closePath();
    }
}
