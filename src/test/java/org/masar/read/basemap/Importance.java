package org.masar.read.basemap;

import java.util.Arrays;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;

/** Finds from which zoom each point of a line is needed, so that leaving the others out moves it by less than 0.4 pixels. */
final class Importance {
    private static final double PIXELS = 0.4;

    private final double[] x;
    private final double[] y;
    private final byte[] from;

    private Importance(int[] points, double units) {
        int n = points.length / 2;
        x = new double[n];
        y = new double[n];
        from = new byte[n];
        for (int i = 0; i < n; i++) {
            x[i] = Mercator.x(points[2 * i] / units);
            y[i] = Mercator.y(points[2 * i + 1] / units);
        }
    }

    /** Gives a quarter zoom for each point, in parts of a degree; the ends are always needed. */
    static byte[] of(int[] points, double units) {
        Importance it = new Importance(points, units);
        Arrays.fill(it.from, (byte) 100);
        it.from[0] = 0;
        it.from[it.from.length - 1] = 0;
        it.divide(0, it.from.length - 1, Double.MAX_VALUE);
        return it.from;
    }

    private void divide(int a, int b, double above) {
        int farthest = -1;
        double most = -1;
        for (int i = a + 1; i < b; i++) {
            double d = distance(i, a, b);
            if (d > most) {
                most = d;
                farthest = i;
            }
        }
        if (farthest < 0) {
            return;
        }
        double d = Math.min(most, above);
        double zoom = d <= 0 ? 25 : Math.log(PIXELS / (Viewport.TILE * d)) / Math.log(2);
        from[farthest] = (byte) Math.max(0, Math.min(100, Math.ceil(zoom * 4)));
        divide(a, farthest, d);
        divide(farthest, b, d);
    }

    private double distance(int i, int a, int b) {
        double dx = x[b] - x[a], dy = y[b] - y[a];
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.max(0, Math.min(1, ((x[i] - x[a]) * dx + (y[i] - y[a]) * dy) / length));
        return Math.hypot(x[i] - x[a] - t * dx, y[i] - y[a] - t * dy);
    }
}
