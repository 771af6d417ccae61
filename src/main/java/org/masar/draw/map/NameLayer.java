package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.draw.Layer;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.view.Held;

/** Draws the names of the dataset's places, what happens there where it is one thing, and a swatch of who holds the place. */
final class NameLayer implements Layer<Scene> {
    static final Style SECOND = Style.of(12, Weight.REGULAR);
    private static final Style ASK = Style.of(10, Weight.BOLD);
    private static final double HALO = 2;

    @Override
    public void paint(Scene s, Graphics2D pen) {
        for (Sign sign : s.plan().signs()) {
            if (sign.name().isEmpty()) {
                continue;
            }
            boolean chosen = sign.spot().place().id().equals(s.visible().view().selection().place());
            double width = s.text().width(sign.name(), sign.style());
            List<Integer> events = s.events(sign);
            boolean alone = events.size() == 1 && sign.kind() != Sign.Kind.INSIDE && sign.kind() != Sign.Kind.FIELD && sign.twoLines();
            double x = sign.fromRight() ? sign.text().right() - width : sign.text().x();
            double y = sign.text().y() + (!sign.twoLines() || alone || events.size() > 1 || sign.kind() == Sign.Kind.INSIDE || sign.kind() == Sign.Kind.FIELD ? 15 : 24);
            text(s, pen, sign.name(), sign.style(), chosen ? "accent" : sign.kind() == Sign.Kind.BROAD ? "label2" : "label", x, y);
            s.hit(new HitMap.Hit(-1, sign.spot().place().id(), x, y - 14, width, 18));
            swatch(s, pen, sign, sign.fromRight() ? x - 20 : x + width + 6, y - 11);
            if (alone) {
                double room = Math.min(sign.text().width(), s.frame().viewport().width() - 4 - sign.text().x());
                String title = shortened(s, s.event(events.get(0)).title().in(s.language()), SECOND, room);
                double w = s.text().width(title, SECOND);
                text(s, pen, title, SECOND, "label2", sign.fromRight() ? sign.text().right() - w : sign.text().x(), y + 16);
            }
        }
    }

    private static void swatch(Scene s, Graphics2D pen, Sign sign, double x, double y) {
        if (sign.spot().radius() >= AreaLayer.HATCHED || sign.kind() == Sign.Kind.BROAD || sign.kind() == Sign.Kind.CLUSTER) {
            return;
        }
        for (Held h : s.held()) {
            if (h.place().equals(sign.spot().place().id())) {
                s.stamps().set(pen, List.of("swatch", Pattern.of(s, h.groups()), h.disputed(), h.inDoubt(), s.look()),
                    new Box(-2, -2, 18, 15), x, y, g -> draw(s, g, h, 14, 11));
            }
        }
    }

    /** Draws who holds a place as a small hatched box, its upper left corner at the origin. */
    static void draw(Scene s, Graphics2D g, Held h, double width, double height) {
        RoundRectangle2D shape = new RoundRectangle2D.Double(0, 0, width, height, 4, 4);
        g.setColor(s.colour("halo"));
        g.fill(shape);
        if (h.notKnown()) {
            g.setColor(s.colour("muted"));
            s.text().centre(g, s.words().get("route.ask"), width / 2, height / 2 + s.text().drop(ASK), ASK);
        } else {
            Hatch.draw(g, shape, Pattern.of(s, h.groups()), 4.2, 1.8, h.inDoubt() ? 3.4f : 0, shape.getBounds2D());
            g.setColor(Pattern.of(s, h.groups()).get(0).ink());
        }
        g.setStroke(h.disputed() || h.notKnown() ? new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {3, 2}, 0)
            : new BasicStroke(1.2f));
        g.draw(shape);
    }

    /** Draws a line with a halo, its left end at x and its baseline at y. */
    static void text(Scene s, Graphics2D pen, String line, Style style, String token, double x, double y) {
        double width = s.text().width(line, style);
        s.stamps().set(pen, List.of("text", line, style, token, s.look()),
            new Box(0, -style.size() * 1.1, width, style.size() * 1.7).grown(HALO + style.size() * 0.4), x, y, g -> {
                g.setColor(s.colour(token));
                s.text().haloed(g, line, 0, 0, style, s.colour("halo"), HALO);
            });
    }

    /** Leaves words away at the end until the line fits a room in logical pixels. */
    static String shortened(Scene s, String line, Style style, double room) {
        if (s.text().width(line, style) <= room) {
            return line;
        }
        String[] words = line.split(" ");
        StringBuilder b = new StringBuilder();
        for (String w : words) {
            if (s.text().width(b + " " + w + "…", style) > room) {
                break;
            }
            b.append(b.isEmpty() ? "" : " ").append(w);
        }
        return b + "…";
    }
}
