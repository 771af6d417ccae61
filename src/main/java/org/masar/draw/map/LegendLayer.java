package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Legend;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.state.ViewState;

/**
 * Says what is seen: the dataset, the time with its zone, by whom it is told, and each sign that shows. It is part of the picture, so
 * that every export has it.
 */
final class LegendLayer implements Layer<Scene> {
    static final double LEFT = 14;
    private static final double BUTTON = 34;
    private static final double WIDTH = 238;
    private static final double ROW = 19;
    private static final double PAD = 12;
    static final double HALF = (WIDTH - 2 * PAD) / 2;
    private static final Style TITLE = Style.of(13, Weight.BOLD);
    private static final Style TIME = Style.of(11.5, Weight.SEMIBOLD);
    static final Style SMALL = Style.of(11.5, Weight.REGULAR);
    private static final Style HEAD = Style.of(11, Weight.SEMIBOLD);

    /** Bounds the room that the legend of a page may ever need. */
    static Box room(Viewport v, Dataset d) {
        return room(v, d, Legend.PAGE);
    }

    /** Bounds the room that the legend may ever need, so that nothing moves when it grows or shrinks with time. */
    static Box room(Viewport v, Dataset d, Legend legend) {
        if (!fits(v) || legend == Legend.APART) {
            return new Box(0, 0, 0, 0);
        }
        if (legend == Legend.FOLDED) {
            return new Box(LEFT, LEFT, BUTTON, BUTTON);
        }
        long holders = d.holdings().stream().map(h -> h.groups()).distinct().count();
        double rows = (legend == Legend.WINDOW ? 5.5 : 7.5 + (d.categories().size() + 1) / 2) + 1 + holders + 2;
        return new Box(LEFT, LEFT, WIDTH, Math.min(most(v, legend), 46 + rows * ROW));
    }

    /** Bounds all that may ever be drawn of it, with its shadow, from the picture's corner. */
    static Box reach(Viewport v) {
        return fits(v) ? new Box(0, 0, LEFT + WIDTH + 10, LEFT + most(v, Legend.WINDOW) + 10) : new Box(0, 0, 0, 0);
    }

    private static boolean fits(Viewport v) {
        return Fit.holdsLegend(v.width(), v.height());
    }

    private static double most(Viewport v, Legend legend) {
        return v.height() * (legend == Legend.WINDOW ? 0.7 : v.height() < 600 ? 0.52 : 0.64);
    }

    @Override
    public void paint(Scene s, Graphics2D pen) {
        Viewport v = s.frame().viewport();
        if (!fits(v) || s.frame().legend() == Legend.FOLDED || s.frame().legend() == Legend.APART) {
            return;
        }
        List<Line> lines = wrapped(s, lines(s));
        LegendGrid grid = fitting(s, LegendItems.of(s), lines, most(v, s.frame().legend()));
        panel(s, pen, grid, lines);
        for (LegendGrid.Cell c : grid.cells()) {
            c.item().events().forEach(e -> s.hit(new HitMap.Hit(e, null, LEFT + PAD, LEFT + c.middle() - ROW / 2, WIDTH - 2 * PAD, ROW)));
        }
    }

    /** Leaves out signs that can best be guessed until all fits, and says how many; those that lead somewhere stay. */
    private static LegendGrid fitting(Scene s, List<LegendItem> all, List<Line> lines, double most) {
        List<LegendItem> items = new ArrayList<>(all);
        LegendGrid grid = grid(items, lines);
        for (String first : List.of("road", "circle", "legend.places", "legend.playhead", "legend.held", "legend.categories")) {
            for (int i = all.size() - 1; i >= 0 && grid.height() > most; i--) {
                LegendItem item = all.get(i);
                if ((item.section().equals(first) || first.equals(item.looks())) && item.events().isEmpty() && items.remove(item)) {
                    List<LegendItem> shown = new ArrayList<>(items);
                    shown.add(LegendItems.more(s, all.size() - items.size(), items.isEmpty() ? "legend.places" : items.get(items.size() - 1).section()));
                    grid = grid(shown, lines);
                }
            }
        }
        return grid;
    }

    private static LegendGrid grid(List<LegendItem> items, List<Line> lines) {
        return LegendGrid.of(items, 30 + (lines.size() - 1) * 16, ROW, HALF);
    }

    private static void panel(Scene s, Graphics2D pen, LegendGrid grid, List<Line> lines) {
        List<Object> key = new ArrayList<>(List.of("legend", s.language(), s.look(), lines.size()));
        grid.cells().forEach(c -> key.add(List.of(c.item().label(), c.item().looks())));
        s.stamps().set(pen, key, new Box(-4, -4, WIDTH + 8, grid.height() + 10), LEFT, LEFT, g -> panel(s, g, grid));
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            pen.setColor(s.colour(line.style() == SMALL ? "muted" : "text"));
            line(s, pen, line.text(), LEFT, PAD, LEFT + (i == 0 ? 21 : 23 + i * 16), line.style());
        }
    }

    /** Breaks what is said at the top into lines that fit into the box: none says less than two full lines do. */
    private static List<Line> wrapped(Scene s, List<String> said) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            Style style = i == 0 ? TITLE : i == 1 ? TIME : SMALL;
            String first = head(s, said.get(i), style), rest = said.get(i).substring(first.length()).strip();
            lines.add(new Line(fitted(s, first.strip(), 2 * HALF, style), style));
            if (!rest.isEmpty()) {
                lines.add(new Line(fitted(s, rest, 2 * HALF, style), style));
            }
        }
        return lines;
    }

    /** Gives as many whole words from the start as one line holds, at least one. */
    private static String head(Scene s, String text, Style style) {
        int end = text.length();
        while (s.text().width(text.substring(0, end), style) > 2 * HALF && text.lastIndexOf(' ', end - 1) > 0) {
            end = text.lastIndexOf(' ', end - 1);
        }
        return text.substring(0, end);
    }

    private static List<String> lines(Scene s) {
        if (s.frame().legend() == Legend.WINDOW) {
            return List.of(s.words().get("legend.title"));
        }
        ViewState view = s.visible().view();
        Moment moment = new Moment(s.dataset().zone(), s.words());
        List<String> lines = new ArrayList<>(List.of(s.dataset().title().in(s.language()), moment.of(view), moment.zone(view)));
        if (!view.voices().isEmpty()) {
            List<String> names = view.voices().stream()
                .map(id -> s.dataset().voice(id).map(x -> x.label().in(s.language())).orElse(id)).toList();
            lines.add(s.words().get("legend.told", String.join(s.words().get("legend.comma"), names)));
        }
        if (view.knownBy() != null) {
            lines.add(s.words().get("legend.known", moment.instant(view.knownBy())));
        }
        return lines;
    }

    private static void panel(Scene s, Graphics2D g, LegendGrid grid) {
        for (int i = 3; i > 0; i--) {
            g.setColor(new Color(0, 0, 0, 12));
            g.fill(new RoundRectangle2D.Double(-i, 1 - i, WIDTH + 2 * i, grid.height() + 2 * i, 16 + 2 * i, 16 + 2 * i));
        }
        RoundRectangle2D box = new RoundRectangle2D.Double(0, 0, WIDTH, grid.height(), 16, 16);
        g.setColor(s.colour("panel"));
        g.fill(box);
        g.setColor(s.colour("line"));
        g.setStroke(new BasicStroke(1));
        g.draw(box);
        for (LegendGrid.Head h : grid.heads()) {
            g.setColor(s.colour("muted"));
            line(s, g, s.words().get(h.key()), 0, PAD, h.baseline(), HEAD);
        }
        grid.cells().forEach(c -> cell(s, g, c));
    }

    private static void cell(Scene s, Graphics2D g, LegendGrid.Cell c) {
        LegendItem i = c.item();
        double x = PAD + c.x(), across = across(i);
        AffineTransform before = g.getTransform();
        g.translate(s.words().isRightToLeft() ? WIDTH - x - across / 2 : x + across / 2, c.middle() - 1);
        i.sample().accept(g);
        g.setTransform(before);
        g.setColor(s.colour("text"));
        line(s, g, fitted(s, i.label(), (i.wide() ? 2 * HALF : HALF) - across - 8, SMALL), 0, x + across + 6, c.middle() + 3, SMALL);
    }

    /** Gives the width that an item's sign needs. */
    static double across(LegendItem i) {
        return i.section().equals("legend.held") || i.section().equals("legend.places") ? 30 : 22;
    }

    private static String fitted(Scene s, String label, double room, Style style) {
        String now = label;
        while (now.length() > 3 && s.text().width(now, style) > room) {
            now = now.substring(0, now.length() - 2).strip() + "…";
        }
        return now;
    }

    /** Draws a line that starts at x from the panel's left edge, or, in Arabic, as far from its right edge. */
    private static void line(Scene s, Graphics2D g, String text, double panel, double x, double y, Style style) {
        if (s.words().isRightToLeft()) {
            s.text().end(g, text, panel + WIDTH - x, y, style);
        } else {
            s.text().draw(g, text, panel + x, y, style);
        }
    }

    private record Line(String text, Style style) {
    }
}
