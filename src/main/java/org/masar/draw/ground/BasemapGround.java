package org.masar.draw.ground;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.masar.draw.Box;
import org.masar.draw.Ground;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.draw.Plate;
import org.masar.draw.Text;
import org.masar.draw.UserMap;
import org.masar.geo.Basemap;
import org.masar.geo.MapPoint;
import org.masar.geo.Mercator;
import org.masar.geo.Pixel;
import org.masar.geo.Shapes;
import org.masar.geo.Viewport;
import org.masar.geo.World;
import org.masar.model.LonLat;
import org.masar.model.Words;
import org.masar.state.Block;

/** Paints the ground from the embedded basemap, and from the coarser world where a picture shows more. Safe on any thread. */
public final class BasemapGround implements Ground {
    private final List<Layer<Plate>> fills;
    private final List<Layer<Plate>> lines;
    private final List<Layer<Plate>> names;
    private final OverlayLayer overlays;
    private final Furniture furniture;
    private final Basemap basemap;

    /**
     * Paints a basemap, its names set with the text.
     *
     * @param world gives the rest of the world; asked once, when a picture first shows something outside the basemap
     */
    public BasemapGround(Basemap basemap, Supplier<World> world, Text text) {
        Atlas atlas = new Atlas(basemap, world);
        this.basemap = basemap;
        furniture = new Furniture(text);
        overlays = new OverlayLayer(text);
        lines = List.of(new WaterLayer(basemap), new InnerBorderLayer(basemap));
        fills = List.of(new LandLayer(basemap), new ReliefLayer(basemap.relief()), new UrbanLayer(basemap), lines.get(0), lines.get(1),
            new VeilLayer(atlas), new SeaLayer(atlas), new SpaceLayer(atlas));
        names = List.of(new RoadLayer(basemap), new BorderLayer(atlas), new NameLayer(atlas, text, furniture));
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        Mosaic pixels = Mosaic.of(plate);
        if (pixels == null || !pixels.whole()) {
            fills.forEach(layer -> layer.paint(plate, pen));
            if (SpaceLayer.strength(plate) > 0) {
                lines.forEach(layer -> layer.paint(plate, pen));
            }
        }
        if (pixels != null) {
            pixels.paint(plate, pen);
        }
        if (pixels == null || plate.userMap().names() == UserMap.Names.SHOWN) {
            names.forEach(layer -> layer.paint(plate, pen));
        }
        overlays.paint(plate, pen);
    }

    @Override
    public void paintFurniture(Plate plate, Graphics2D pen) {
        furniture.paint(plate, pen);
    }

    @Override
    public String credit(Plate plate) {
        return furniture.credit(plate);
    }

    @Override
    public Map<Block, Box> furniture(Plate plate) {
        return furniture.pieces(plate);
    }

    @Override
    public boolean showsRoads(Viewport v) {
        return RoadLayer.shows(basemap, v);
    }

    @Override
    public boolean nearRoad(Viewport v, Pixel p, double distance) {
        Shapes roads = basemap.roads();
        if (RoadLayer.strength(v.zoom()) <= 0) {
            return false;
        }
        for (int part = 0; part < roads.parts(); part++) {
            for (int i = roads.start(part) + 1; i < roads.end(part); i++) {
                if (Line2D.ptSegDist(v.px(roads.x(i - 1)), v.py(roads.y(i - 1)), v.px(roads.x(i)), v.py(roads.y(i)), p.x(), p.y()) < distance) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void roadSample(Graphics2D pen, Look look, double length) {
        RoadLayer.sample(pen, look, length);
    }

    @Override
    public Optional<Shape> province(LonLat at, Viewport v) {
        Shapes all = basemap.provinces();
        MapPoint m = Mercator.toMap(at);
        for (int part = 0; part < all.parts(); part++) {
            if (all.holds(part, m.x(), m.y())) {
                Words name = all.name(part);
                return Optional.of(new Rings(Window.of(v, 1)).trace(all, other -> all.name(other).equals(name)));
            }
        }
        return Optional.empty();
    }
}
