package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;

/** Draws rivers by size and lakes; salt flats, which are dry for most of the year, are hatched and not blue. */
final class WaterLayer implements Layer<Plate> {
    private static final int SALT = 1, WADI = 6;
    private static final double HATCH = 5;
    /** Below this zoom the finer basemap is too small a part of the picture for water that the rest of the world lacks. */
    private static final double FROM = 4.5;

    private final Basemap basemap;

    WaterLayer(Basemap basemap) {
        this.basemap = basemap;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        if (plate.viewport().zoom() > FROM) {
            Window.copies(plate).forEach(w -> paint(plate, w, pen));
        }
    }

    private void paint(Plate plate, Window window, Graphics2D pen) {
        rivers(plate, window, pen);
        Path2D water = new Rings(window).trace(basemap.lakes(), part -> basemap.lakes().kind(part) != SALT);
        pen.setColor(Inks.of(plate.look(), "lake"));
        pen.fill(water);
        if (Inks.printed(plate.look())) {
            SeaLayer.rule(plate, water, pen);
        }
        pen.setColor(Inks.of(plate.look(), "river", 0.7));
        pen.setStroke(new BasicStroke(0.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(water);
        for (int part = 0; part < basemap.lakes().parts(); part++) {
            int flat = part;
            if (basemap.lakes().kind(part) == SALT) {
                hatch(plate, pen, new Rings(window).trace(basemap.lakes(), p -> p == flat));
            }
        }
    }

    private void rivers(Plate plate, Window window, Graphics2D pen) {
        Lines lines = new Lines(window);
        double grown = 1 + Fade.in(plate.viewport().zoom(), 9, 12);
        double shrunk = 0.6 + 0.4 * Fade.in(plate.viewport().zoom(), 5.5, 7);
        for (int level = 4; level >= 1; level--) {
            int wanted = level;
            if (level < 3 || plate.viewport().zoom() > 6) {
                pen.setColor(Inks.of(plate.look(), "river", level == 4 ? 0.75 : 1));
                pen.setStroke(new BasicStroke((float) (width(level) * grown * shrunk), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
                pen.draw(lines.trace(basemap.rivers(), part -> basemap.rivers().kind(part) == wanted));
            }
        }
        double wadis = Fade.in(plate.viewport().zoom(), 6.5, 7.5);
        if (wadis > 0) {
            pen.setColor(Inks.of(plate.look(), "river", 0.7 * wadis));
            for (Lines.Stretch s : lines.stretches(basemap.rivers(), part -> basemap.rivers().kind(part) == WADI)) {
                pen.setStroke(new BasicStroke(0.9f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {1, 3},
                    (float) (s.along() % 4)));
                pen.draw(s.path());
            }
        }
    }

    private static double width(int level) {
        return switch (level) {
            case 1 -> 2;
            case 2 -> 1.3;
            case 3 -> 1.2;
            default -> 0.8;
        };
    }

    private static void hatch(Plate plate, Graphics2D pen, Path2D flat) {
        Rectangle2D box = flat.getBounds2D();
        if (box.isEmpty()) {
            return;
        }
        pen.setColor(Inks.of(plate.look(), "river", 0.55));
        pen.setStroke(new BasicStroke(0.6f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2, 2}, 0));
        pen.draw(flat);
        Shape before = pen.getClip();
        pen.clip(flat);
        pen.setStroke(new BasicStroke(0.7f));
        double first = Math.floor((box.getMinX() + box.getMinY()) / HATCH) * HATCH;
        for (double d = first; d < box.getMaxX() + box.getMaxY(); d += HATCH) {
            pen.draw(new Line2D.Double(d - box.getMaxY(), box.getMaxY(), d - box.getMinY(), box.getMinY()));
        }
        pen.setClip(before);
    }
}
