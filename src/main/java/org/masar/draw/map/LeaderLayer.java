package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import org.masar.draw.Layer;
import org.masar.view.Held;

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

    private static void line(Scene s, Graphics2D pen, Spot p, double x, double y) {
        Line2D line = new Line2D.Double(p.x(), p.y(), x, y);
        pen.setColor(s.look().colour("halo", 0.8));
        pen.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line);
        pen.setColor(s.colour("label"));
        pen.setStroke(new BasicStroke(1.1f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line);
    }

    private static void dot(Scene s, Graphics2D pen, Spot p) {
        Ellipse2D dot = new Ellipse2D.Double(p.x() - DOT, p.y() - DOT, 2 * DOT, 2 * DOT);
        Color fill = s.held().stream().filter(h -> h.place().equals(p.place().id())).findFirst().map(Held::groups)
            .map(g -> AreaLayer.inks(s, g).get(0)).orElse(s.colour("halo"));
        pen.setColor(fill);
        pen.fill(dot);
        pen.setColor(s.colour("label"));
        pen.setStroke(new BasicStroke(1.3f));
        pen.draw(dot);
    }
}
