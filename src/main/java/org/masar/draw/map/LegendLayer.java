package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Layer;
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
    private static final double LEFT = 14;
    private static final double WIDTH = 238;
    private static final double ROW = 19;
    private static final double PAD = 12;
    static final double HALF = (WIDTH - 2 * PAD) / 2;
    private static final Style TITLE = Style.of(13, Weight.BOLD);
    private static final Style TIME = Style.of(11.5, Weight.SEMIBOLD);
    static final Style SMALL = Style.of(11.5, Weight.REGULAR);
    private static final Style HEAD = Style.of(11, Weight.SEMIBOLD);

    /** Bounds the room that the legend may ever need, so that nothing moves when it grows or shrinks with time. */
    static Box room(Viewport v, Dataset d) {
        if (!fits(v)) {
            return new Box(0, 0, 0, 0);
        }
        long holders = d.holdings().stream().map(h -> h.groups()).distinct().count();
        double rows = 7.5 + (d.categories().size() + 1) / 2 + 1 + holders + 2;
        return new Box(LEFT, LEFT, WIDTH, Math.min(most(v), 46 + rows * ROW));
    }

    /** Bounds all that may ever be drawn of it, with its shadow, from the picture's corner. */
    static Box reach(Viewport v) {
        return fits(v) ? new Box(0, 0, LEFT + WIDTH + 10, LEFT + most(v) + 10) : new Box(0, 0, 0, 0);
    }

    private static boolean fits(Viewport v) {
        return Fit.holdsLegend(v.width(), v.height());
    }

    private static double most(Viewport v) {
        return v.height() * (v.height() < 600 ? 0.52 : 0.64);
    }

    @Override
    public void paint(Scene s, Graphics2D pen) {
        Viewport v = s.frame().viewport();
        if (!fits(v)) {
            return;
        }
        List<LegendItem> items = new ArrayList<>(LegendItems.of(s));
        List<String> lines = lines(s);
        for (String first : List.of("legend.categories", "legend.places", "legend.playhead", "legend.held")) {
            if (height(items, lines) > most(v)) {
                items.removeIf(i -> i.section().equals(first));
            }
        }
        double height = height(items, lines);
        List<Object> key = new ArrayList<>(List.of("legend", s.language(), s.look().theme(), lines.size()));
        items.forEach(i -> key.add(List.of(i.label(), i.looks())));
        s.stamps().set(pen, key, new Box(-4, -4, WIDTH + 8, height + 10), LEFT, LEFT, g -> panel(s, g, items, lines.size(), height));
        for (int i = 0; i < lines.size(); i++) {
            pen.setColor(s.colour(i < 2 ? "text" : "muted"));
            line(s, pen, lines.get(i), LEFT, PAD, LEFT + (i == 0 ? 21 : 23 + i * 16), i == 0 ? TITLE : i == 1 ? TIME : SMALL);
        }
    }

    private static List<String> lines(Scene s) {
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

    private static double height(List<LegendItem> items, List<String> lines) {
        double y = 30 + (lines.size() - 1) * 16;
        String section = "";
        int column = 0;
        for (LegendItem i : items) {
            if (!i.section().equals(section) || i.wide() && column == 1) {
                y += column == 1 ? ROW : 0;
                column = 0;
            }
            if (!i.section().equals(section)) {
                y += ROW;
                section = i.section();
            }
            y += i.wide() || column == 1 ? ROW : 0;
            column = i.wide() ? 0 : 1 - column;
        }
        return y + (column == 1 ? ROW : 0) + (items.isEmpty() ? 0 : 8);
    }

    private static void panel(Scene s, Graphics2D g, List<LegendItem> items, int lines, double height) {
        RoundRectangle2D box = new RoundRectangle2D.Double(0, 0, WIDTH, height, 16, 16);
        for (int i = 3; i > 0; i--) {
            g.setColor(new Color(0, 0, 0, 12));
            g.fill(new RoundRectangle2D.Double(-i, 1 - i, WIDTH + 2 * i, height + 2 * i, 16 + 2 * i, 16 + 2 * i));
        }
        g.setColor(s.colour("panel"));
        g.fill(box);
        g.setColor(s.colour("line"));
        g.setStroke(new BasicStroke(1));
        g.draw(box);
        double y = 30 + (lines - 1) * 16;
        String section = "";
        int column = 0;
        for (LegendItem i : items) {
            if (!i.section().equals(section) || i.wide() && column == 1) {
                y += column == 1 ? ROW : 0;
                column = 0;
            }
            if (!i.section().equals(section)) {
                y += ROW;
                section = i.section();
                g.setColor(s.colour("muted"));
                line(s, g, s.words().get(section), 0, PAD, y - 5, HEAD);
            }
            double x = PAD + column * HALF, across = i.section().equals("legend.held") || i.section().equals("legend.places") ? 30 : 22;
            AffineTransform before = g.getTransform();
            g.translate(s.words().isRightToLeft() ? WIDTH - x - across / 2 : x + across / 2, y + ROW / 2 - 1);
            i.sample().accept(g);
            g.setTransform(before);
            g.setColor(s.colour("text"));
            line(s, g, fitted(s, i.label(), (i.wide() ? 2 * HALF : HALF) - across - 8), 0, x + across + 6, y + ROW / 2 + 3, SMALL);
            y += i.wide() || column == 1 ? ROW : 0;
            column = i.wide() ? 0 : 1 - column;
        }
    }

    private static String fitted(Scene s, String label, double room) {
        String now = label;
        while (now.length() > 3 && s.text().width(now, SMALL) > room) {
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
}
