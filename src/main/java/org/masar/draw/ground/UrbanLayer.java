package org.masar.draw.ground;

import java.awt.Graphics2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;

/** Fills built-up land; its coarse shapes are gone where the map is close. */
final class UrbanLayer implements Layer<Plate> {
    private final Basemap basemap;

    UrbanLayer(Basemap basemap) {
        this.basemap = basemap;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        double strength = Fade.out(plate.viewport().zoom(), 8, 9.2) * Fade.in(plate.viewport().zoom(), 4, 5.5);
        if (strength > 0 && !Inks.printed(plate.look())) {
            pen.setColor(Inks.of(plate.look(), "urban", 0.8 * strength));
            Window.copies(plate).forEach(w -> pen.fill(new Rings(w).trace(basemap.urban(), part -> true)));
        }
    }
}
