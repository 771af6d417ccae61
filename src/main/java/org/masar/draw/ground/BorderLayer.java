package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Shapes;

/** Draws the borders of countries, and dashed the lines that are in dispute. */
final class BorderLayer implements Layer<Plate> {
    /** Kinds of border, as the basemap numbers them. */
    static final int HOME = 1, OTHER = 2, DISPUTED = 3;
    private static final float[] DISPUTED_DASH = {6, 3.5f};

    private final Atlas atlas;

    BorderLayer(Atlas atlas) {
        this.atlas = atlas;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        List<Shapes> all = new ArrayList<>(List.of(atlas.near().borders()));
        if (atlas.beyond(plate)) {
            all.add(atlas.far().borders());
        }
        double zoom = plate.viewport().zoom();
        double home = Fade.in(zoom, 3.5, 5), thin = 0.55 + 0.45 * Fade.in(zoom, 2, 5);
        pen.setColor(Inks.of(plate.look(), "border", 0.09 * home));
        pen.setStroke(round(6));
        pen.draw(trace(plate, all, HOME));
        pen.setColor(Inks.of(plate.look(), "border", 0.9));
        pen.setStroke(round(0.8 * thin));
        pen.draw(trace(plate, all, OTHER));
        pen.setColor(Inks.of(plate.look(), "border", 0.9 + 0.1 * home));
        pen.setStroke(round(0.8 * thin + 0.7 * home));
        pen.draw(trace(plate, all, HOME));
        pen.setColor(Inks.of(plate.look(), "border"));
        float[] dash = {(float) (DISPUTED_DASH[0] * thin), (float) (DISPUTED_DASH[1] * thin)};
        Window.copies(plate).forEach(w -> all.forEach(shapes -> dashed(pen, new Lines(w), shapes, DISPUTED, (float) (1.2 * thin), dash)));
    }

    private static Path2D trace(Plate plate, List<Shapes> all, int kind) {
        Path2D path = new Path2D.Double();
        Window.copies(plate).forEach(w -> all.forEach(shapes ->
            path.append(new Lines(w).trace(shapes, part -> shapes.kind(part) == kind), false)));
        return path;
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    static void dashed(Graphics2D pen, Lines lines, Shapes shapes, int kind, float width, float[] dash) {
        for (Lines.Stretch s : lines.stretches(shapes, part -> shapes.kind(part) == kind)) {
            float phase = (float) (s.along() % (dash[0] + dash[1]));
            pen.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dash, phase));
            pen.draw(s.path());
        }
    }
}
