package org.masar.draw.ground;

import java.awt.Graphics2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.draw.Text;
import org.masar.geo.Basemap;

final class NameLayer implements Layer<Plate> {
    NameLayer(Basemap basemap, Text text, Furniture furniture) {
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
    }
}
