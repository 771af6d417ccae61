package org.masar.draw.ground;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Leads lines along a fence where they run outside it, so that what they enclose inside it stays the same. */
final class Fence {
    private Fence() {
    }

    /** Adds a line from where the path stands, cut where it crosses the fence. */
    static void lineTo(Path2D path, Rectangle2D fence, double x0, double y0, double x1, double y1) {
        if (!fence.contains(x0, y0) || !fence.contains(x1, y1)) {
            // Crossings of the four edges in their order along the line: between them it runs inside or beyond one edge alone.
            double[] at = {cross(x0, x1, fence.getMinX()), cross(x0, x1, fence.getMaxX()), cross(y0, y1, fence.getMinY()), cross(y0, y1, fence.getMaxY())};
            java.util.Arrays.sort(at);
            for (double t : at) {
                if (t > 0 && t < 1) {
                    add(path, fence, x0 + (x1 - x0) * t, y0 + (y1 - y0) * t);
                }
            }
        }
        add(path, fence, x1, y1);
    }

    private static double cross(double a, double b, double edge) {
        return a == b ? 2 : (edge - a) / (b - a);
    }

    private static void add(Path2D path, Rectangle2D fence, double x, double y) {
        path.lineTo(Math.max(fence.getMinX(), Math.min(fence.getMaxX(), x)), Math.max(fence.getMinY(), Math.min(fence.getMaxY(), y)));
    }
}
