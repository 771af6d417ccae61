package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;
import org.masar.geo.Viewport;

/**
 * Draws roads that are no more than lines from town to town: a thin double line,
 * grey and dashed, so that nobody takes one for a way that was taken, and only at scales at which some kilometres do not matter.
 */
final class RoadLayer implements Layer<Plate> {
    private static final double FROM = 5.9, WHOLE = 6.4, FADING = 9.8, GONE = 10.6;
    /** Strength from which a road is named. */
    static final double NAMED = 0.9;
    private static final float[] DASH = {8, 3};

    private final Basemap basemap;

    RoadLayer(Basemap basemap) {
        this.basemap = basemap;
    }

    /** Says how strongly roads show at a zoom, 0 to 1. */
    static double strength(double zoom) {
        return Fade.in(zoom, FROM, WHOLE) * Fade.out(zoom, FADING, GONE);
    }

    /** Tells whether any road shows in a picture, so that the legend must explain it. */
    static boolean shows(Basemap basemap, Viewport v) {
        if (strength(v.zoom()) < 0.2) {
            return false;
        }
        Lines lines = new Lines(Window.of(v, 1));
        return lines.stretches(basemap.roads(), part -> true).stream().anyMatch(s -> s.points().stream()
            .anyMatch(p -> p[0] > 0 && p[1] > 0 && p[0] < v.width() && p[1] < v.height()));
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        double strength = strength(plate.viewport().zoom());
        if (strength <= 0) {
            return;
        }
        Window.copies(plate).forEach(w -> paint(plate, w, strength, pen));
    }

    private void paint(Plate plate, Window w, double strength, Graphics2D pen) {
        for (Lines.Stretch s : new Lines(w).stretches(basemap.roads(), part -> true)) {
            double width = basemap.roads().kind(s.part()) == 0 ? 3.8 : 3.2;
            draw(pen, s.path(), plate.look(), width, strength, (float) (s.along() % (DASH[0] + DASH[1])));
        }
    }

    /** Draws two thin dashed lines side by side, {@code phase} pixels into their dashes. */
    private static void draw(Graphics2D pen, Shape path, Look look, double width, double strength, float phase) {
        pen.setColor(look.colour("label2", 0.85 * strength));
        pen.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASH, phase));
        pen.draw(path);
        pen.setColor(look.colour("halo", strength));
        pen.setStroke(new BasicStroke((float) width - 1.8f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        pen.draw(path);
    }

    /** Draws a short stretch round the origin, for the legend, so many pixels long. */
    static void sample(Graphics2D pen, Look look, double length) {
        draw(pen, new Line2D.Double(-length / 2, 0, length / 2, 0), look, 3.8, 1, 0);
    }
}
