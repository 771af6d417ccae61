package org.masar.export.pptx;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.masar.draw.Weight;
import org.masar.draw.page.Prose;

/** Holds one thing of a slide, in logical pixels from its upper left corner. Immutable, as far as nobody changes its shapes. */
public sealed interface Item {

    /**
     * Holds a shape.
     *
     * @param fill colour of its inside, or null
     * @param line its edge, or null
     */
    record Drawn(Shape shape, Color fill, Line line) implements Item {
    }

    /**
     * Says how an edge is drawn.
     *
     * @param width logical pixels
     * @param dash  lengths of dashes and gaps in turn, in logical pixels; empty for none
     * @param cap   as in {@link java.awt.BasicStroke}
     * @param join  likewise
     */
    record Line(Color ink, double width, List<Double> dash, int cap, int join) {
    }

    /**
     * Holds a line of text.
     *
     * @param at      left end of its baseline
     * @param turn    radians clockwise about {@code at}
     * @param size    of the letters, in logical pixels
     * @param spacing logical pixels after each letter
     * @param hold    which part stays when other words are written
     * @param halo    round the letters, or null
     */
    record Words(String text, Point2D at, double turn, double width, double size, double spacing, Weight weight,
                 Color ink, org.masar.draw.Scribe.Hold hold, Halo halo) implements Item {
    }

    /**
     * Holds what surrounds letters.
     *
     * @param reach logical pixels
     */
    record Halo(Color ink, double reach) {
    }

    /**
     * Holds paragraphs that break their lines themselves.
     *
     * @param at   where the prose's origin is
     * @param scale how much larger it is than it says of itself
     */
    record Paragraphs(Prose prose, Point2D at, double scale) implements Item {
    }

    /**
     * Holds a picture.
     *
     * @param png  its bytes
     * @param room that it takes before it is turned
     * @param turn radians clockwise about the room's middle
     */
    record Picture(byte[] png, Rectangle2D room, double turn) implements Item {
    }

    /**
     * Holds things that are moved as one.
     *
     * @param what by what the painter called it, or null where parts of it are hidden
     * @param at   from the painter's units to the slide's
     */
    record Bundle(Object what, AffineTransform at, List<Item> items) implements Item {
    }
}
