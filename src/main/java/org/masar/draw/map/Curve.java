package org.masar.draw.map;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.draw.Box;
import org.masar.geo.Pixel;

/** Holds a way on the picture as short straight pieces with its length. Immutable. */
final class Curve {
    private static final int PIECES = 28;
    private final List<Pixel> points;
    private final double[] lengths;

    private Curve(List<Pixel> points) {
        this.points = List.copyOf(points);
        lengths = new double[points.size()];
        for (int i = 1; i < points.size(); i++) {
            lengths[i] = lengths[i - 1] + apart(points.get(i - 1), points.get(i));
        }
    }

    private static double apart(Pixel a, Pixel b) {
        return Math.hypot(a.x() - b.x(), a.y() - b.y());
    }

    /** Follows the points; empty where they are too near each other to be seen as a way. */
    static Optional<Curve> along(List<Pixel> points) {
        Curve c = new Curve(points);
        return c.length() < 12 ? Optional.empty() : Optional.of(c);
    }

    /**
     * Swings through the points: a bow for two, a smooth line (Catmull and Rom 1974) for more, bowed on its first stretch.
     *
     * @param bulge how far the bow leaves the straight line, as a part of its length
     */
    static Optional<Curve> through(List<Pixel> stops, double bulge) {
        List<Pixel> p = new ArrayList<>(stops);
        if (p.size() > 2 || apart(p.get(0), p.get(1)) < 1) {
            p.add(1, bowed(p.get(0), p.get(1), bulge * 0.6));
        } else {
            p.add(1, bowed(p.get(0), p.get(1), bulge));
        }
        List<Pixel> fine = new ArrayList<>();
        for (int i = 0; i + 1 < p.size(); i++) {
            Pixel a = p.get(Math.max(0, i - 1)), b = p.get(i), c = p.get(i + 1), d = p.get(Math.min(p.size() - 1, i + 2));
            for (int k = 0; k < PIECES; k++) {
                double t = (double) k / PIECES;
                fine.add(new Pixel(spline(a.x(), b.x(), c.x(), d.x(), t), spline(a.y(), b.y(), c.y(), d.y(), t)));
            }
        }
        fine.add(p.get(p.size() - 1));
        return along(fine);
    }

    private static Pixel bowed(Pixel a, Pixel b, double bulge) {
        double dx = b.x() - a.x(), dy = b.y() - a.y(), up = dx >= 0 ? 1 : -1;
        return new Pixel((a.x() + b.x()) / 2 + up * dy * bulge, (a.y() + b.y()) / 2 - up * dx * bulge);
    }

    private static double spline(double a, double b, double c, double d, double t) {
        return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);
    }

    double length() {
        return lengths[lengths.length - 1];
    }

    /** Gives the point after a part of the length, 0 to 1. */
    Pixel at(double part) {
        double want = part * length();
        int i = 1;
        while (i < lengths.length - 1 && lengths[i] < want) {
            i++;
        }
        double span = Math.max(1e-9, lengths[i] - lengths[i - 1]), t = (want - lengths[i - 1]) / span;
        Pixel a = points.get(i - 1), b = points.get(i);
        return new Pixel(a.x() + (b.x() - a.x()) * t, a.y() + (b.y() - a.y()) * t);
    }

    /** Gives the last part of the length, 1 to 0 by steps, at which the way lies in a box; 0 or less where it nowhere does. */
    double lastWithin(Box b, double step) {
        double part = 1;
        for (int i = lengths.length - 1; part > 0; part -= step) {
            double want = part * length();
            while (i > 1 && lengths[i - 1] >= want) {
                i--;
            }
            double span = Math.max(1e-9, lengths[i] - lengths[i - 1]), t = (want - lengths[i - 1]) / span;
            Pixel a = points.get(i - 1), z = points.get(i);
            double x = a.x() + (z.x() - a.x()) * t, y = a.y() + (z.y() - a.y()) * t;
            if (x > b.x() && y > b.y() && x < b.right() && y < b.bottom()) {
                return part;
            }
        }
        return part;
    }

    /** Gives the way's first part, 0 to 1 of its length. */
    Curve until(double part) {
        if (part >= 1) {
            return this;
        }
        List<Pixel> first = new ArrayList<>();
        for (int i = 0; i < points.size() && lengths[i] < part * length(); i++) {
            first.add(points.get(i));
        }
        first.add(at(part));
        return first.size() < 2 ? this : new Curve(first);
    }

    /** Cuts so many pixels off the start, and off the end what lies in the box; empty where too little is left. */
    Optional<Curve> shortened(double start, Box end) {
        List<Pixel> left = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            Pixel p = points.get(i);
            boolean inBox = p.x() >= end.x() && p.x() <= end.right() && p.y() >= end.y() && p.y() <= end.bottom();
            if (inBox && !left.isEmpty()) {
                break;
            }
            if (lengths[i] >= start && !inBox) {
                if (left.isEmpty() && i > 0) {
                    left.add(at(start / length()));
                }
                left.add(p);
            }
        }
        return left.size() < 2 ? Optional.empty() : along(left);
    }

    /** Bounds the way. */
    Box bounds() {
        Pixel first = points.get(0);
        double left = first.x(), top = first.y(), right = left, bottom = top;
        for (Pixel p : points) {
            left = Math.min(left, p.x());
            top = Math.min(top, p.y());
            right = Math.max(right, p.x());
            bottom = Math.max(bottom, p.y());
        }
        return new Box(left, top, right - left, bottom - top);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Curve c && points.equals(c.points);
    }

    @Override
    public int hashCode() {
        return points.hashCode();
    }

    /** Tells whether the way stays out of the box. */
    boolean clear(Box b) {
        Rectangle2D r = rectangle(b);
        for (int i = 1; i < points.size(); i++) {
            if (crosses(points.get(i - 1), points.get(i), r)) {
                return false;
            }
        }
        return true;
    }

    private static boolean crosses(Pixel a, Pixel b, Rectangle2D box) {
        return box.intersectsLine(a.x(), a.y(), b.x(), b.y());
    }

    private static Rectangle2D rectangle(Box b) {
        return new Rectangle2D.Double(b.x(), b.y(), b.width(), b.height());
    }

    /** Tells whether the two cross other than near their ends. */
    boolean crosses(Curve o) {
        Curve a = between(0.1, 0.86), b = o.between(0.1, 0.86);
        for (int i = 1; i < a.points.size(); i++) {
            for (int k = 1; k < b.points.size(); k++) {
                Pixel p = a.points.get(i - 1), q = a.points.get(i), r = b.points.get(k - 1), t = b.points.get(k);
                if (Line2D.linesIntersect(p.x(), p.y(), q.x(), q.y(), r.x(), r.y(), t.x(), t.y())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Curve between(double from, double to) {
        List<Pixel> some = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (lengths[i] >= from * length() && lengths[i] <= to * length()) {
                some.add(points.get(i));
            }
        }
        return new Curve(some.isEmpty() ? points : some);
    }

    /** Lists points along the way, so many pixels apart, that lie in a box. */
    List<Pixel> every(double step, Box in) {
        List<Pixel> found = new ArrayList<>();
        Rectangle2D r = rectangle(in);
        for (int i = 1; i < points.size(); i++) {
            Pixel a = points.get(i - 1), b = points.get(i);
            if (crosses(a, b, r)) {
                double length = lengths[i] - lengths[i - 1];
                double first = Math.ceil(lengths[i - 1] / step) * step - lengths[i - 1];
                if (length > 4000) {
                    first = Math.max(first, Math.floor(Math.max(0, away(a, in) - step) / step) * step);
                }
                for (double at = first; at < length && at < first + 8000; at += step) {
                    Pixel p = new Pixel(a.x() + (b.x() - a.x()) * at / length, a.y() + (b.y() - a.y()) * at / length);
                    if (p.x() >= in.x() && p.x() <= in.right() && p.y() >= in.y() && p.y() <= in.bottom()) {
                        found.add(p);
                    }
                }
            }
        }
        return found;
    }

    private static double away(Pixel p, Box b) {
        return Math.hypot(Math.max(0, Math.max(b.x() - p.x(), p.x() - b.right())), Math.max(0, Math.max(b.y() - p.y(), p.y() - b.bottom())));
    }

    /** Lists the stretches that may touch a box: of a way that leads far off only what is near, since dashes without end take for ever. */
    List<Stretch> within(Box b) {
        List<Stretch> all = new ArrayList<>();
        Rectangle2D r = rectangle(b);
        Path2D open = null;
        for (int i = 1; i < points.size(); i++) {
            Pixel from = points.get(i - 1), to = points.get(i);
            if (!crosses(from, to, r)) {
                open = null;
                continue;
            }
            double length = lengths[i] - lengths[i - 1], size = b.width() + b.height();
            double skip = length > 4 * size ? Math.max(0, away(from, b)) : 0, rest = length > 4 * size ? Math.max(0, away(to, b)) : 0;
            if (open == null || skip > 0) {
                open = new Path2D.Double();
                open.moveTo(from.x() + (to.x() - from.x()) * skip / length, from.y() + (to.y() - from.y()) * skip / length);
                all.add(new Stretch(open, lengths[i - 1] + skip));
            }
            open.lineTo(to.x() - (to.x() - from.x()) * rest / length, to.y() - (to.y() - from.y()) * rest / length);
        }
        return all;
    }

    /** Gives the part of the way, 0 to 1, that is in the middle of the longest stretch that a box shows, apart from what panels hide; the middle of all where it shows nothing. */
    double middleOf(Box b, List<Box> hidden) {
        double start = -1, longest = 0, middle = 0.5;
        for (double t = 0; t <= 1.0001; t += 0.005) {
            Pixel p = at(Math.min(1, t));
            if (!holds(b, p) || hidden.stream().anyMatch(h -> holds(h, p))) {
                start = -1;
                continue;
            }
            start = start < 0 ? t : start;
            if (t - start >= longest) {
                longest = t - start;
                middle = (start + t) / 2;
            }
        }
        return middle;
    }

    private static boolean holds(Box b, Pixel p) {
        return p.x() >= b.x() && p.x() <= b.right() && p.y() >= b.y() && p.y() <= b.bottom();
    }

    /**
     * Holds a stretch of a way.
     *
     * @param along length of the way before it, in pixels, so that dashes keep their place
     */
    record Stretch(Path2D path, double along) {
    }

    Path2D path() {
        Path2D path = new Path2D.Double();
        path.moveTo(points.get(0).x(), points.get(0).y());
        points.subList(1, points.size()).forEach(p -> path.lineTo(p.x(), p.y()));
        return path;
    }

    /** Gives an open arrow head at the end, its sides so many pixels long. */
    Path2D head(double side) {
        Pixel tip = points.get(points.size() - 1), from = at(Math.max(0, 1 - side / length()));
        double a = Math.atan2(tip.y() - from.y(), tip.x() - from.x());
        Path2D p = new Path2D.Double();
        p.moveTo(tip.x() - side * Math.cos(a - 0.5), tip.y() - side * Math.sin(a - 0.5));
        p.lineTo(tip.x(), tip.y());
        p.lineTo(tip.x() - side * Math.cos(a + 0.5), tip.y() - side * Math.sin(a + 0.5));
        return p;
    }
}
