package org.masar.draw.ground;

import java.awt.Graphics2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;

/** Fills the land: the neighbours, then the country that the map is about. The sea comes later, over what relief spills. */
final class LandLayer implements Layer<Plate> {
    private final Basemap basemap;

    LandLayer(Basemap basemap) {
        this.basemap = basemap;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        pen.setColor(plate.look().colour("neighbours"));
        pen.fillRect(0, 0, plate.viewport().width(), plate.viewport().height());
        pen.setColor(plate.look().colour("land"));
        pen.fill(new Rings(Window.of(plate)).trace(basemap.countries(), part -> basemap.countries().kind(part) == 1));
    }
}
