package org.masar.draw;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.Map;
import java.util.Optional;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.state.Block;

/** Paints what lies under and around the events: sea, land, rivers, towns; and on top scale bar and attribution. Safe on any thread. */
public interface Ground {
    /** Paints the ground over the whole picture, opaque, in logical pixels; the pen is already scaled and smooth. */
    void paint(Plate plate, Graphics2D pen);

    /** Paints what must stay readable above the events: scale bar, attribution, notices. */
    void paintFurniture(Plate plate, Graphics2D pen);

    /** Names whose data it is made of, as its furniture does; empty where nobody need be named. */
    default String credit(Plate plate) {
        return "";
    }

    /** Gives where scale bar and north arrow stand, in logical pixels, as far as they do. */
    default Map<Block, Box> furniture(Plate plate) {
        return Map.of();
    }

    /** Tells whether schematic roads show in a picture, so that the legend explains them. */
    default boolean showsRoads(Viewport v) {
        return false;
    }

    /** Tells whether such a road runs within so many pixels of a point of a picture. */
    default boolean nearRoad(Viewport v, Pixel p, double distance) {
        return false;
    }

    /** Draws how such a road looks round the origin, so many pixels long. */
    default void roadSample(Graphics2D pen, Look look, double length) {
        // where no roads show there is nothing to explain
    }

    /** Outlines the governorate that holds a point, in the pixels of a picture and cut to it; empty where none is known. */
    default Optional<Shape> province(LonLat at, Viewport v) {
        return Optional.empty();
    }

    /** Makes a ground of one colour, the land's, for pictures without a basemap. */
    static Ground plain() {
        return new Ground() {
            @Override
            public void paint(Plate plate, Graphics2D pen) {
                pen.setColor(plate.look().colour("land"));
                pen.fillRect(0, 0, plate.viewport().width(), plate.viewport().height());
            }

            @Override
            public void paintFurniture(Plate plate, Graphics2D pen) {
                // nothing is shown that would need a scale or a credit
            }
        };
    }
}
