package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Viewport;

/**
 * Fills the sea, which is all that is not land, and draws the coast. Fine and coarse shores make one area: along the edge where they
 * meet they cancel each other out, so that no seam shows.
 */
final class SeaLayer implements Layer<Plate> {
    private static final double RULING = 6;

    private final Atlas atlas;

    SeaLayer(Atlas atlas) {
        this.atlas = atlas;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        boolean beyond = atlas.beyond(plate);
        Path2D sea = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        sea.append(square(plate.viewport()), false);
        Path2D coast = new Path2D.Double();
        for (Window w : Window.copies(plate)) {
            new Rings(w).addTo(sea, atlas.near().shore(), part -> true);
            coast.append(new Lines(w).trace(atlas.near().borders(), part -> atlas.near().borders().kind(part) == 0), false);
            if (beyond) {
                new Rings(w).addTo(sea, atlas.far().shore(), part -> true);
                coast.append(new Lines(w).trace(atlas.far().coast(), part -> true), false);
            }
        }
        pen.setColor(Inks.of(plate.look(), "sea"));
        pen.fill(sea);
        if (Inks.printed(plate.look())) {
            rule(plate, sea, pen);
        }
        pen.setColor(Inks.of(plate.look(), "river", 0.75));
        pen.setStroke(new BasicStroke((float) (0.5 + 0.4 * Fade.in(plate.viewport().zoom(), 2, 5)), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(coast);
    }

    /** Rules water with fine lines that keep their place on the earth while the map pans. */
    static void rule(Plate plate, Path2D water, Graphics2D pen) {
        Viewport v = plate.viewport();
        java.awt.Shape before = pen.getClip();
        pen.clip(water);
        pen.setColor(Inks.of(plate.look(), "river"));
        pen.setStroke(new BasicStroke(0.6f));
        double first = v.py(0) - Math.ceil(v.py(0) / RULING) * RULING;
        for (double y = first; y < v.height() + RULING; y += RULING) {
            pen.draw(new java.awt.geom.Line2D.Double(-1, y, v.width() + 1.0, y));
        }
        pen.setClip(before);
    }

    /** Bounds what the square map holds of the picture: all but what lies beyond 85 degrees north and south. */
    static Rectangle2D square(Viewport v) {
        double m = Window.MARGIN, top = Math.max(-m, v.py(0)), bottom = Math.min(v.height() + m, v.py(1));
        return new Rectangle2D.Double(-m, top, v.width() + 2 * m, Math.max(0, bottom - top));
    }
}
