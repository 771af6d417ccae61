package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.Arrays;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Mark;
import org.masar.draw.MarkDrawing;
import org.masar.geo.CountLevel;
import org.masar.geo.PlaceIndex;
import org.masar.geo.Viewport;
import org.masar.state.ViewState;

/**
 * Draws more places than can be named, counted by cells that stay where they are while time moves: a mark for an event that is alone in
 * its cell, a disc with number and ring for several. Where there are thousands the discs are as large as their number, and the cost
 * follows the cells on the screen, not the events.
 */
final class CrowdLayer {
    /** Says how events are drawn. */
    enum Way {
        MARKS, CIRCLES;

        /**
         * Gives the radius of a disc for so many, whole logical pixels. Circles grow with the logarithm of the number, so that two events can
         * be seen beside ten thousand: 2 is 12, 100 is 17, 10,000 is 23.
         */
        int radius(int count) {
            return this == MARKS ? EVEN : (int) Math.rint(Math.min(27, 11 + 3 * Math.log10(Math.max(1, count))));
        }
    }

    /** Most events in the picture, at any time, of which the single ones are drawn as large as they are important. */
    static final int MARKS = 2_000;
    private static final double MARGIN = 12, SMALL = 7;
    private static final int EVEN = 17;

    void paint(Scene s, Graphics2D pen, PlaceIndex places, Pyramid pyramid) {
        Viewport v = s.frame().viewport();
        ViewState view = s.visible().view();
        CountLevel level = pyramid.level(v);
        int[] cells = shown(level, v);
        int all = 0;
        for (int c : cells) {
            all += level.total(c);
        }
        boolean few = all <= MARKS;
        Way way = few ? Way.MARKS : Way.CIRCLES;
        s.crowd(way);
        int started = pyramid.started(view), ended = pyramid.ended(view), kinds = s.dataset().categories().size() + 1;
        int[] counts = new int[kinds];
        Discs discs = new Discs(s, pen);
        CrowdHeaps heaps = new CrowdHeaps(pyramid, level, v, view, way, cells.length);
        s.heaps(heaps);
        String chosenId = view.selection().event();
        int selected = chosenId == null ? -1 : s.dataset().number(chosenId).orElse(-1);
        for (int c : cells) {
            int total = 0;
            for (int k = 0; k < kinds; k++) {
                counts[k] = level.count(c, k, started, ended);
                total += counts[k];
            }
            if (total == 1) {
                int e = pyramid.only(level, c, started, view);
                int at = e < 0 ? -1 : within(places, e, level, c);
                if (at >= 0) {
                    single(s, pen, e, v.px(places.x(at)), v.py(places.y(at)), few);
                }
            } else if (total > 1) {
                int r = way.radius(total);
                double x = x(level, c, v, r), y = y(level, c, v, r);
                discs.set(x, y, r, counts, total);
                if (few) {
                    boolean chosen = selected >= 0 && pyramid.any(level, c, started, view, e -> e == selected);
                    signs(s, pen, x, y, r, pyramid.any(level, c, started, view, s.visible().told()::disputed), chosen);
                }
                heaps.add(c, total);
            }
        }
    }

    /** Finds the position of the event's place that lies in a cell; -1 for none. */
    private static int within(PlaceIndex places, int event, CountLevel level, int cell) {
        double size = level.cellSize();
        for (int at = places.first(event); at < places.first(event + 1); at++) {
            if (Math.floor(places.x(at) / size) == Math.floor(level.x(cell) / size) && Math.floor(places.y(at) / size) == Math.floor(level.y(cell) / size)) {
                return at;
            }
        }
        return -1;
    }

    /** Lists the cells whose middle lies in the picture or near its edge. */
    private static int[] shown(CountLevel level, Viewport v) {
        double perUnit = v.pixelsPerUnit(), left = v.px(0), top = v.py(0);
        int[] cells = new int[64];
        int n = 0;
        for (int c = 0; c < level.cells(); c++) {
            double x = level.x(c) * perUnit + left, y = level.y(c) * perUnit + top;
            if (x >= -MARGIN && y >= -MARGIN && x <= v.width() + MARGIN && y <= v.height() + MARGIN) {
                if (n == cells.length) {
                    cells = Arrays.copyOf(cells, 2 * n);
                }
                cells[n++] = c;
            }
        }
        return Arrays.copyOf(cells, n);
    }

    /** Gives the middle of a cell's disc, logical pixels from the left. */
    static double x(CountLevel level, int cell, Viewport v, double r) {
        return v.px(inCell(level.x(cell), level.cellSize(), r / v.pixelsPerUnit()));
    }

    /** Gives the middle of a cell's disc, logical pixels from the top. */
    static double y(CountLevel level, int cell, Viewport v, double r) {
        return v.py(inCell(level.y(cell), level.cellSize(), r / v.pixelsPerUnit()));
    }

    /** Brings a map coordinate near enough to the middle of its cell that a disc does not reach far into the next. */
    private static double inCell(double map, double cell, double r) {
        double middle = (Math.floor(map / cell) + 0.5) * cell, free = Math.max(0, cell / 2 - 0.9 * r);
        return Math.max(middle - free, Math.min(middle + free, map));
    }

    private static void single(Scene s, Graphics2D pen, int event, double x, double y, boolean few) {
        Mark full = s.mark(event, few ? s.radius(event) : SMALL);
        Mark m = few ? full : new Mark(full.symbol(), full.ink(), full.state(), SMALL, Mark.Badge.NONE, full.denied(), full.selected());
        s.stamps().set(pen, List.of(m, s.look()), m.extent(), x, y, g -> MarkDrawing.draw(g, m, s.look()));
        s.hit(new HitMap.Hit(event, null, x - m.radius(), y - m.radius(), 2 * m.radius(), 2 * m.radius()));
    }

    /** Adds to a disc that accounts of one inside differ, and that one inside is selected. */
    private static void signs(Scene s, Graphics2D pen, double x, double y, double r, boolean disputed, boolean selected) {
        if (selected) {
            s.stamps().set(pen, List.of("chosen", r, s.look()), Box.round(0, 0, r + 8), x, y, g -> {
                g.setColor(s.colour("accent"));
                g.setStroke(new BasicStroke(2.5f));
                g.draw(new Ellipse2D.Double(-r - 5, -r - 5, 2 * r + 10, 2 * r + 10));
            });
        }
        if (disputed) {
            s.stamps().set(pen, List.of("differ", s.look()), Box.round(0, 0, 8), x + r * 0.78, y - r * 0.78,
                g -> MarkDrawing.disputed(g, 0, 0, 5.8, s.look()));
        }
    }
}
