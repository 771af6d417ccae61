package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.draw.Plate;
import org.masar.draw.Text;
import org.masar.geo.Basemap;

/** Draws the names of the ground and the dots of its towns. */
final class NameLayer implements Layer<Plate> {
    private final Names names;
    private final Text text;

    NameLayer(Basemap basemap, Text text, Furniture furniture) {
        this.names = new Names(basemap, text, furniture);
        this.text = text;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        for (Name n : names.place(plate)) {
            if (n.dot() != null) {
                dot(n.dot(), plate.look(), pen);
            }
            write(n, plate.look(), pen);
        }
    }

    private void write(Name n, Look look, Graphics2D pen) {
        AffineTransform before = pen.getTransform();
        if (n.angle() != 0) {
            pen.rotate(n.angle(), n.x(), n.baseline());
        }
        pen.setColor(look.colour(n.ink()));
        if (n.halo() > 0) {
            Color halo = look.colour("halo", n.dot() == null ? 0.55 : 1);
            text.haloed(pen, n.text(), n.x(), n.baseline(), n.style(), halo, n.halo());
        } else {
            text.draw(pen, n.text(), n.x(), n.baseline(), n.style());
        }
        pen.setTransform(before);
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
