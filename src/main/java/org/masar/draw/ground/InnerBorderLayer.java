package org.masar.draw.ground;

import java.awt.Graphics2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;

/** Draws the borders of governorates, which matter between the scale of the country and that of a quarter. */
final class InnerBorderLayer implements Layer<Plate> {
    private static final float[] DASH = {3, 2.5f};

    private final Basemap basemap;

    InnerBorderLayer(Basemap basemap) {
        this.basemap = basemap;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        double zoom = plate.viewport().zoom();
        double strength = Fade.in(zoom, 5.5, 6.5) * Fade.out(zoom, 10, 11);
        if (strength > 0) {
            pen.setColor(Inks.of(plate.look(), "governorate", strength));
            Window.copies(plate).forEach(w -> BorderLayer.dashed(pen, new Lines(w), basemap.governorates(), 0, 0.8f, DASH));
        }
    }
}
