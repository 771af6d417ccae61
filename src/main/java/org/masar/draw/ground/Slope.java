package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Style;

/**
 * Holds a stretch of a line along which a text of a width may lie.
 *
 * @param x      its middle, in pixels
 * @param y      its middle, in pixels
 * @param angle  radians clockwise, so that the text is not upside down
 * @param offset how far the line strays up from the chord, or, negative, down where the text goes below
 * @param cost   how far it strays and how steep it is, in pixels
 */
record Slope(double x, double y, double angle, double width, double offset, double cost) {
    private static final double HALO = 1.4, STEP = 14, LIFT = 3.5, STEEPEST = Math.toRadians(75), WINDING = 1.7, STRAY = 15;

    /** Finds where a text of the width would lie along the line, on either side, and how far the line strays from it there. */
    static void find(List<double[]> points, double width, List<Slope> slopes) {
        double[] along = new double[points.size()];
        for (int i = 1; i < along.length; i++) {
            along[i] = along[i - 1] + distance(points.get(i - 1), points.get(i));
        }
        int a = 0;
        for (double start = 0; start < along[along.length - 1]; start += STEP) {
            while (along[a + 1] < start) {
                a++;
            }
            double[] from = at(points, along, a, start);
            int b = a + 1;
            while (b < along.length && distance(from, points.get(b)) < width && along[b] - start < width * WINDING) {
                b++;
            }
            if (b < along.length && distance(from, points.get(b)) >= width) {
                add(points, from, a + 1, b, width, slopes);
            }
        }
    }

    private static void add(List<double[]> points, double[] from, int a, int b, double width, List<Slope> slopes) {
        double[] to = points.get(b);
        double chord = distance(from, to);
        double angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
        boolean backwards = Math.abs(angle) > Math.PI / 2;
        double upright = backwards ? angle - Math.signum(angle) * Math.PI : angle;
        if (Math.abs(upright) > STEEPEST) {
            return;
        }
        double rise = 0, dip = 0;
        for (int i = a; i < b; i++) {
            double[] p = points.get(i);
            double off = ((to[0] - from[0]) * (p[1] - from[1]) - (to[1] - from[1]) * (p[0] - from[0])) / chord;
            rise = Math.max(rise, backwards ? off : -off);
            dip = Math.max(dip, backwards ? -off : off);
        }
        if (rise + dip < STRAY) {
            double x = (from[0] + to[0]) / 2, y = (from[1] + to[1]) / 2, cost = rise + dip + 4 * Math.abs(upright);
            slopes.add(new Slope(x, y, upright, width, rise, cost));
            slopes.add(new Slope(x, y, upright, width, -dip - 1e-9, cost + 3));
        }
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(b[0] - a[0], b[1] - a[1]);
    }

    private static double[] at(List<double[]> points, double[] along, int i, double where) {
        double[] a = points.get(i), b = points.get(i + 1);
        double t = along[i + 1] == along[i] ? 0 : (where - along[i]) / (along[i + 1] - along[i]);
        return new double[] {a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])};
    }

    /** Puts a text above the line, or below where the offset is negative, covered by a row of boxes along its slope; its middle is pixel 0, 0. */
    Name name(String s, Style style, String ink, Letters letters) {
        double cos = Math.cos(angle), sin = Math.sin(angle);
        double lift = offset >= 0 ? LIFT + offset + (letters.arabic() ? 0.35 * style.size() : 0) : offset - LIFT - style.size() * 0.75;
        double left = -cos * width / 2 + sin * lift, baseline = -sin * width / 2 - cos * lift;
        List<Box> boxes = new ArrayList<>();
        double height = style.size() * (letters.arabic() ? 1.45 : 1.12), half = height / 2 + HALO;
        int n = (int) Math.ceil(width / half) + 1;
        for (int i = 0; i <= n; i++) {
            double d = width * i / n, up = style.size() * 0.3;
            boxes.add(Box.round(left + cos * d + sin * up, baseline + sin * d - cos * up, half));
        }
        return new Name(s, style, ink, HALO, left, baseline, angle, boxes, null, null);
    }
}
