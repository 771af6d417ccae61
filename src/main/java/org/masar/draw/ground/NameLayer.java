package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.draw.Plate;
import org.masar.draw.Style;
import org.masar.draw.Text;

/** Draws the names of the ground and the dots of its towns. */
final class NameLayer implements Layer<Plate> {
    private final Names names;
    private final Text text;

    NameLayer(Atlas atlas, Text text, Furniture furniture) {
        this.names = new Names(atlas, text, furniture);
        this.text = text;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        for (Name n : names.place(plate)) {
            if (n.dot() != null) {
                dot(n.dot(), plate.look(), pen);
            }
            write(n, plate, pen);
        }
    }

    private void write(Name n, Plate plate, Graphics2D pen) {
        AffineTransform before = pen.getTransform();
        if (n.angle() != 0) {
            pen.rotate(n.angle(), n.x(), n.baseline());
        }
        line(n, n.text(), n.style(), n.x(), n.baseline(), plate, pen);
        if (n.second() != null) {
            line(n, n.second().text(), n.second().style(), n.second().x(), n.second().baseline(), plate, pen);
        }
        pen.setTransform(before);
    }

    private void line(Name n, String words, Style style, double x, double baseline, Plate plate, Graphics2D pen) {
        boolean firm = SpaceLayer.strength(plate) > 0;
        pen.setColor(Inks.of(plate.look(), firm && n.ink().equals("country") ? "label" : n.ink()));
        if (n.halo() > 0 || firm) {
            text.haloed(pen, words, x, baseline, style, plate.look().colour("halo", n.dot() == null && !firm ? 0.55 : 1), Math.max(1.4, n.halo()));
        } else {
            text.draw(pen, words, x, baseline, style);
        }
    }

    private static void dot(Name.Dot d, Look look, Graphics2D pen) {
        double r = d.radius();
        Shape ring = d.rank() == 0 ? new Rectangle2D.Double(d.x() - r, d.y() - r, 2 * r, 2 * r)
            : new Ellipse2D.Double(d.x() - r, d.y() - r, 2 * r, 2 * r);
        pen.setColor(look.colour("halo"));
        pen.fill(ring);
        pen.setColor(look.colour("label"));
        pen.setStroke(new BasicStroke(d.rank() < 2 ? 1.4f : 1.2f));
        pen.draw(ring);
        if (d.rank() == 0) {
            pen.fill(new Rectangle2D.Double(d.x() - 1.7, d.y() - 1.7, 3.4, 3.4));
        }
    }
}
