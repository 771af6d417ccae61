package org.masar.draw.map;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Mark;
import org.masar.draw.MarkDrawing;
import org.masar.draw.Stamps;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.CountLevel;
import org.masar.geo.PlaceIndex;
import org.masar.geo.Viewport;
import org.masar.view.Visible;

/**
 * Draws more places than can be named: single marks and counted discs while they are few, a dot for each event while they are some
 * thousands, and circles as large as their number beyond, whose cost follows the cells on the screen and not the events.
 */
final class CrowdLayer {
    /** Says how events are drawn. */
    enum Way { MARKS, DOTS, CIRCLES }

    /** Most events that are drawn as marks and counted discs. */
    static final int MARKS = 2_000;
    /** Most events that are drawn as a dot each. */
    static final int DOTS = 10_000;
    private static final double CELL = 44;
    private static final double DOT = 3.4;
    private static final int SECTORS = 24;
    private static final Style NUMBER = Style.of(12.5, Weight.BOLD);

    void paint(Scene s, Graphics2D pen, PlaceIndex places, Pyramid pyramid) {
        Visible v = s.visible();
        if (v.count() > DOTS) {
            s.crowd(Way.CIRCLES);
            circles(s, pen, pyramid);
            return;
        }
        Found found = new Found(v.count());
        Projection view = Projection.of(s.frame().viewport());
        for (int i = 0; i < v.count(); i++) {
            int e = v.event(i);
            for (int p = places.first(e); p < places.first(e + 1); p++) {
                double x = view.px(places.x(p)), y = view.py(places.y(p));
                if (view.shows(x, y)) {
                    found.add(e, p, x, y);
                }
            }
        }
        s.crowd(found.n > MARKS ? Way.DOTS : Way.MARKS);
        if (found.n > MARKS) {
            dots(s, pen, places, found);
        } else {
            marks(s, pen, places, found);
        }
    }

    /** Holds a viewport's numbers, so that thousands of places are projected without working out the scale each time. */
    private record Projection(double perUnit, double left, double top, int width, int height) {
        private static final double MARGIN = 12;

        static Projection of(Viewport v) {
            return new Projection(v.pixelsPerUnit(), v.px(0), v.py(0), v.width(), v.height());
        }

        /** Gives the pixel in the copy of the world nearest to the middle of the picture. */
        double px(double mapX) {
            double x = mapX * perUnit + left;
            return x + perUnit * Math.rint((width / 2.0 - x) / perUnit);
        }

        double py(double mapY) {
            return mapY * perUnit + top;
        }

        /** Brings a map coordinate near enough to the middle of its cell that a disc does not reach far into the next. */
        double inCell(double map, double cell, double r) {
            double middle = (Math.floor(map / cell) + 0.5) * cell, free = Math.max(0, cell / 2 - 0.9 * r / perUnit);
            return Math.max(middle - free, Math.min(middle + free, map));
        }

        boolean shows(double x, double y) {
            return x >= -MARGIN && y >= -MARGIN && x <= width + MARGIN && y <= height + MARGIN;
        }
    }

    /** Collects the places in the picture of the events that show. */
    private static final class Found {
        private int[] events;
        private int[] at;
        private double[] x;
        private double[] y;
        private int n;

        Found(int room) {
            events = new int[Math.max(16, room)];
            at = new int[events.length];
            x = new double[events.length];
            y = new double[events.length];
        }

        void add(int event, int place, double px, double py) {
            if (n == at.length) {
                events = Arrays.copyOf(events, 2 * n);
                at = Arrays.copyOf(at, 2 * n);
                x = Arrays.copyOf(x, 2 * n);
                y = Arrays.copyOf(y, 2 * n);
            }
            events[n] = event;
            at[n] = place;
            x[n] = px;
            y[n++] = py;
        }
    }

    private static void dots(Scene s, Graphics2D pen, PlaceIndex places, Found f) {
        Stamps.Stamp[] dots = new Stamps.Stamp[places.kindCount()];
        for (int k = 0; k < dots.length; k++) {
            Color ink = ink(s, k);
            dots[k] = s.stamps().ready(pen, List.of("dot", ink, s.look().theme()), Box.round(0, 0, DOT + 1), g -> {
                g.setColor(s.colour("panel"));
                g.fill(new Ellipse2D.Double(-DOT - 0.8, -DOT - 0.8, 2 * DOT + 1.6, 2 * DOT + 1.6));
                g.setColor(ink);
                g.fill(new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
            });
        }
        for (int i = 0; i < f.n; i++) {
            dots[places.kind(f.events[i])].at(f.x[i], f.y[i]);
        }
    }

    private static Color ink(Scene s, int kind) {
        return s.ink(kind < s.dataset().categories().size() ? kind : -1);
    }

    private static void marks(Scene s, Graphics2D pen, PlaceIndex places, Found f) {
        Projection v = Projection.of(s.frame().viewport());
        double cell = CELL / s.frame().viewport().pixelsPerUnit();
        Map<Long, List<Integer>> cells = new LinkedHashMap<>();
        for (int i = 0; i < f.n; i++) {
            long key = (long) Math.floor(places.y(f.at[i]) / cell) << 32 | (long) Math.floor(places.x(f.at[i]) / cell) & 0xffffffffL;
            cells.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        for (List<Integer> inside : cells.values()) {
            double x = 0, y = 0;
            int[] counts = new int[places.kindCount()];
            for (int i : inside) {
                x += places.x(f.at[i]) / inside.size();
                y += places.y(f.at[i]) / inside.size();
                counts[places.kind(f.events[i])]++;
            }
            int first = inside.get(0);
            double r = inside.size() == 1 ? s.radius(f.events[first]) : 17;
            double px = inside.size() == 1 ? f.x[first] : v.px(v.inCell(x, cell, r));
            double py = inside.size() == 1 ? f.y[first] : v.py(v.inCell(y, cell, r));
            if (inside.size() == 1) {
                Mark m = s.mark(f.events[first], r);
                s.stamps().set(pen, List.of(m, s.look().theme()), m.extent(), px, py, g -> MarkDrawing.draw(g, m, s.look()));
            } else {
                disc(s, pen, px, py, r, counts, inside.size());
            }
            for (int i : inside) {
                s.hit(new HitMap.Hit(f.events[i], null, px - r, py - r, 2 * r, 2 * r));
            }
        }
    }

    private static void circles(Scene s, Graphics2D pen, Pyramid pyramid) {
        Projection v = Projection.of(s.frame().viewport());
        CountLevel level = pyramid.level(s.frame().viewport());
        int started = pyramid.started(s.visible().view()), ended = pyramid.ended(s.visible().view());
        int kinds = s.dataset().categories().size() + 1;
        int[] counts = new int[kinds];
        for (int c = 0; c < level.cells(); c++) {
            double x = v.px(level.x(c)), y = v.py(level.y(c));
            if (!v.shows(x, y)) {
                continue;
            }
            int total = 0;
            for (int k = 0; k < kinds; k++) {
                counts[k] = level.count(c, k, started, ended);
                total += counts[k];
            }
            if (total > 0) {
                double r = radius(total);
                disc(s, pen, v.px(v.inCell(level.x(c), level.cellSize(), r)), v.py(v.inCell(level.y(c), level.cellSize(), r)), r, counts, total);
            }
        }
    }

    /** Grows with the logarithm of the number, so that one event can be seen beside ten thousand: 1 is 5, 100 is 13, 10,000 is 21. */
    private static double radius(int total) {
        return Math.rint(Math.min(23, 5 + 4 * Math.log10(total)));
    }

    /** Puts a counted disc together from parts that are drawn once: paper, arcs of the ring, number. */
    private static void disc(Scene s, Graphics2D pen, double x, double y, double r, int[] counts, int total) {
        boolean numbered = r >= 12;
        s.stamps().set(pen, List.of("disc", r, s.look().theme()), Box.round(0, 0, r + 2), x, y, g -> {
            g.setColor(s.colour("panel"));
            g.fill(new Ellipse2D.Double(-r - 1.2, -r - 1.2, 2 * r + 2.4, 2 * r + 2.4));
        });
        double width = numbered ? 4 : r * 0.62;
        int from = 0, sum = 0;
        for (int k = 0; k < counts.length; k++) {
            sum += counts[k];
            int to = (int) Math.round((double) SECTORS * sum / total);
            if (counts[k] > 0 && to > from) {
                arc(s, pen, x, y, r, width, k, from, to - from);
            }
            from = to;
        }
        if (numbered) {
            String label = s.words().digits(shortened(total));
            double w = s.text().width(label, NUMBER);
            s.stamps().set(pen, List.of("number", label, s.look().theme()), new Box(-w, -10, 2 * w, 20), x, y, g -> {
                g.setColor(s.colour("text"));
                s.text().centre(g, label, 0, s.text().drop(NUMBER), NUMBER);
            });
        }
    }

    private static void arc(Scene s, Graphics2D pen, double x, double y, double r, double width, int kind, int from, int sectors) {
        Color ink = ink(s, kind);
        int pattern = RingDrawing.pattern(s.look(), kind);
        double step = 360.0 / SECTORS;
        s.stamps().set(pen, List.of("arc", r, width, ink, pattern, from, sectors), Box.round(0, 0, r + 1), x, y,
            g -> RingDrawing.arc(g, r, width, 90 - from * step, sectors * step, ink, pattern));
    }

    private static String shortened(int n) {
        return n < 1000 ? Integer.toString(n) : n < 9950 ? Math.round(n / 100.0) / 10.0 + "k" : Math.round(n / 1000.0) + "k";
    }
}
