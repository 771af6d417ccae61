package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import org.masar.draw.Box;
import org.masar.draw.MarkDrawing;

/** Draws events that are spread: leaders from what they belong to, a mark for each, and their titles. */
final class SpreadDrawing {
    private SpreadDrawing() {
    }

    static void draw(Scene s, Graphics2D g, Spread spread) {
        Box b = spread.bounds();
        double round = spread.form() == Spread.Form.COLUMN ? 16 : Math.min(b.width(), b.height());
        panel(s, g, spread.form() == Spread.Form.COLUMN ? b : new Box(b.x(), b.y(), b.width(), b.width()), round);
        boolean away = spread.form() == Spread.Form.RINGS && Math.hypot(spread.hubX() - spread.heap().x(), spread.hubY() - spread.heap().y()) > 2;
        if (away) {
            Box own = spread.heap().own().grown(1);
            leader(s, g, Math.max(own.x(), Math.min(own.right(), spread.hubX())), Math.max(own.y(), Math.min(own.bottom(), spread.hubY())),
                spread.hubX(), spread.hubY());
        }
        for (Spread.Item i : spread.items()) {
            double bend = spread.form() == Spread.Form.RINGS ? i.x() : i.fromRight() ? b.right() : b.x();
            leader(s, g, spread.hubX(), spread.hubY(), bend, i.y(), i.x(), i.y());
        }
        if (away) {
            g.setColor(s.colour("label"));
            g.fill(new Ellipse2D.Double(spread.hubX() - 4, spread.hubY() - 4, 8, 8));
        } else if (spread.form() == Spread.Form.RINGS) {
            disc(s, g, spread);
        }
        for (Spread.Item i : spread.items()) {
            Graphics2D at = (Graphics2D) g.create();
            at.translate(i.x(), i.y());
            MarkDrawing.draw(at, s.mark(i.event(), i.radius()), s.look());
            at.dispose();
            words(s, g, i);
        }
        if (spread.restBox() != null) {
            Box r = spread.restBox();
            panel(s, g, r, r.height());
            g.setColor(s.colour("accent"));
            s.text().centre(g, s.words().get("spread.more", s.words().digits(Integer.toString(spread.rest()))), r.x() + r.width() / 2,
                r.y() + r.height() / 2 + s.text().drop(SpreadLayout.SECOND), SpreadLayout.SECOND);
        }
    }

    private static void panel(Scene s, Graphics2D g, Box b, double round) {
        for (int i = 3; i > 0; i--) {
            g.setColor(new Color(0, 0, 0, 12));
            g.fill(new RoundRectangle2D.Double(b.x() - i, b.y() + 1 - i, b.width() + 2 * i, b.height() + 2 * i, round + 2 * i, round + 2 * i));
        }
        RoundRectangle2D box = new RoundRectangle2D.Double(b.x(), b.y(), b.width(), b.height(), round, round);
        g.setColor(s.look().colour("panel", 0.95));
        g.fill(box);
        g.setColor(s.colour("line"));
        g.setStroke(new BasicStroke(1));
        g.draw(box);
    }

    /** Draws a line through points; a column's bends at its edge, so that it runs below no other mark. */
    private static void leader(Scene s, Graphics2D g, double... xy) {
        Path2D line = new Path2D.Double();
        line.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            line.lineTo(xy[i], xy[i + 1]);
        }
        g.setColor(s.look().colour("halo", 0.8));
        g.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line);
        g.setColor(s.colour("label"));
        g.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(line);
    }

    /** Draws the number once more in the middle of its rings, which lie upon it. */
    private static void disc(Scene s, Graphics2D g, Spread spread) {
        int[] members = spread.heap().members().get();
        Cluster c = Cluster.of(s, java.util.Arrays.stream(members).boxed().toList(), Math.max(14, spread.heap().radius()));
        Graphics2D at = (Graphics2D) g.create();
        at.translate(spread.hubX(), spread.hubY());
        c.draw(at, s);
        at.dispose();
    }

    private static void words(Scene s, Graphics2D g, Spread.Item i) {
        if (i.title().isEmpty()) {
            return;
        }
        double out = 22;
        g.setColor(s.colour("label"));
        line(s, g, i, i.title(), out, i.y() + (i.second().isEmpty() ? 5 : -3), SpreadLayout.TITLE);
        g.setColor(s.colour("muted"));
        line(s, g, i, i.second(), out, i.y() + 13, SpreadLayout.SECOND);
    }

    private static void line(Scene s, Graphics2D g, Spread.Item i, String text, double out, double y, org.masar.draw.Style style) {
        if (i.fromRight()) {
            s.text().end(g, text, i.x() - out, y, style);
        } else {
            s.text().draw(g, text, i.x() + out, y, style);
        }
    }
}
