package org.masar.draw.ground;

import java.awt.Graphics2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;

/**
 * Fills the land: all countries, then, where it is near, the one that the map is about; paper beyond the square map. The sea comes
 * later, over what relief spills.
 */
final class LandLayer implements Layer<Plate> {
    private final Basemap basemap;

    LandLayer(Basemap basemap) {
        this.basemap = basemap;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        pen.setColor(Inks.of(plate.look(), "bg"));
        pen.fillRect(0, 0, plate.viewport().width(), plate.viewport().height());
        pen.setColor(Inks.of(plate.look(), "neighbours"));
        pen.fill(SeaLayer.square(plate.viewport()));
        pen.setColor(plate.look().colour("land", Fade.in(plate.viewport().zoom(), 3.5, 5)));
        Window.copies(plate).forEach(w -> pen.fill(new Rings(w).trace(basemap.countries(), part -> basemap.countries().kind(part) == 1)));
    }
}
