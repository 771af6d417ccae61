package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;
import org.masar.geo.Shapes;

/** Draws governorates, borders, and dashed the lines that are in dispute. */
final class BorderLayer implements Layer<Plate> {
    /** Kinds of border, as the basemap numbers them. */
    static final int HOME = 1, OTHER = 2, DISPUTED = 3;
    private static final float[] GOVERNORATE_DASH = {3, 2.5f};
    private static final float[] DISPUTED_DASH = {6, 3.5f};

    private final Basemap basemap;

    BorderLayer(Basemap basemap) {
        this.basemap = basemap;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        Lines lines = new Lines(Window.of(plate));
        double zoom = plate.viewport().zoom();
        double inner = Fade.in(zoom, 5.5, 6.5) * Fade.out(zoom, 10, 11);
        if (inner > 0) {
            pen.setColor(plate.look().colour("governorate", inner));
            dashed(pen, lines, basemap.governorates(), 0, 0.8f, GOVERNORATE_DASH);
        }
        Shapes borders = basemap.borders();
        pen.setColor(plate.look().colour("border", 0.09));
        pen.setStroke(round(6));
        pen.draw(lines.trace(borders, part -> borders.kind(part) == HOME));
        pen.setColor(plate.look().colour("border", 0.9));
        pen.setStroke(round(0.8));
        pen.draw(lines.trace(borders, part -> borders.kind(part) == OTHER));
        pen.setColor(plate.look().colour("border"));
        pen.setStroke(round(1.5));
        pen.draw(lines.trace(borders, part -> borders.kind(part) == HOME));
        dashed(pen, lines, borders, DISPUTED, 1.2f, DISPUTED_DASH);
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static void dashed(Graphics2D pen, Lines lines, Shapes shapes, int kind, float width, float[] dash) {
        for (Lines.Stretch s : lines.stretches(shapes, part -> shapes.kind(part) == kind)) {
            float phase = (float) (s.along() % (dash[0] + dash[1]));
            pen.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, phase));
            pen.draw(s.path());
        }
    }
}
