package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import org.masar.draw.Layer;

/**
 * Ties marks that stand aside to their places, and marks with a small ring where a place lies. The same at any time but for who
 * holds the places.
 */
final class LeaderLayer implements Layer<Scene> {
    private static final double DOT = 3.2;

    @Override
    public void paint(Scene s, Graphics2D pen) {
        for (Sign sign : s.plan().signs()) {
            if (sign.kind() == Sign.Kind.ROW) {
                double side = sign.fromRight() ? sign.mark().right() - 2 : sign.mark().x() + 2;
                line(s, pen, sign.spot(), side, sign.markY());
            } else if (astray(sign)) {
                line(s, pen, sign.spot(), sign.markX(), sign.markY());
            }
        }
        for (Sign sign : s.plan().signs()) {
            if (sign.kind() == Sign.Kind.ROW || sign.kind() == Sign.Kind.AT || astray(sign)) {
                dot(s, pen, sign.spot());
            }
        }
    }

    /** Tells whether a field lies so far off that its place's circle does not show whose it is. */
    private static boolean astray(Sign s) {
        return s.kind() == Sign.Kind.FIELD && Math.hypot(s.markX() - s.spot().x(), s.markY() - s.spot().y()) > Math.max(12, s.spot().radius());
    }

    /** Ends where the place begins: at the edge of its circle, so that no line points more exactly than anybody knows. */
    private static void line(Scene s, Graphics2D pen, Spot p, double x, double y) {
        double away = Math.hypot(x - p.x(), y - p.y());
        double gap = p.reach() < AreaLayer.LEAST ? 0 : Math.min(Math.max(p.radius(), AreaLayer.LEAST), away);
        Line2D line = new Line2D.Double(p.x() + (x - p.x()) * gap / Math.max(1, away), p.y() + (y - p.y()) * gap / Math.max(1, away), x, y);
        pen.setColor(s.look().colour("halo", 0.8));
        pen.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line);
        pen.setColor(s.colour("label"));
        pen.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line);
    }

    /** Dots a place that is too small to be drawn as large as it is; the dot is never smaller than place and doubt together. */
    private static void dot(Scene s, Graphics2D pen, Spot p) {
        if (p.reach() >= AreaLayer.LEAST) {
            return;
        }
        Shape dot = Outline.disc(p.x(), p.y(), Math.max(DOT, p.reach()));
        Color fill = s.held().stream().filter(h -> h.place().equals(p.place().id()) && !h.notKnown()).findFirst()
            .map(h -> Pattern.of(s, h.groups()).get(0).ink()).orElse(s.colour("halo"));
        pen.setColor(fill);
        pen.fill(dot);
        pen.setColor(s.colour("label"));
        pen.setStroke(new BasicStroke(1.3f));
        pen.draw(dot);
    }
}
