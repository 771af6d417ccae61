package org.masar.draw.ground;

import java.awt.Graphics2D;
import java.util.List;
import org.masar.draw.Ground;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.draw.Text;
import org.masar.geo.Basemap;

/** Paints the ground from the embedded basemap. Safe on any thread. */
public final class BasemapGround implements Ground {
    private final List<Layer<Plate>> under;
    private final Furniture furniture;

    /** Paints a basemap, its names set with the text. */
    public BasemapGround(Basemap basemap, Text text) {
        furniture = new Furniture(text);
        under = List.of(new LandLayer(basemap), new ReliefLayer(basemap.relief()), new UrbanLayer(basemap), new SeaLayer(basemap),
            new WaterLayer(basemap), new BorderLayer(basemap), new EdgeLayer(basemap), new NameLayer(basemap, text, furniture));
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        under.forEach(layer -> layer.paint(plate, pen));
    }

    @Override
    public void paintFurniture(Plate plate, Graphics2D pen) {
        furniture.paint(plate, pen);
    }
}
