package org.masar.draw.map;

import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Style;

/**
 * Says where the marks and the name of a place stand on the picture.
 *
 * @param spot    the place named
 * @param folded  places inside it whose marks stand here too, since they cannot be told apart at this zoom
 * @param kind    how it stands
 * @param mark    where the mark's middle stands; the place itself may lie elsewhere
 * @param name    the name as drawn
 * @param style   how the name is set
 * @param text    bounds of the name, its first line and the line below
 * @param fromRight whether the text ends at its box's right edge
 */
record Sign(Spot spot, List<Spot> folded, Kind kind, Box mark, String name, Style style, Box text, boolean fromRight) {
    /** Heights of a name alone and of one with a line below, logical pixels. */
    static final double LINE = 20, LINES = 38;

    Sign {
        folded = List.copyOf(folded);
    }

    enum Kind {
        /** The mark stands on the place, the name beside it. */
        AT,
        /** Mark and name stand in a column, tied to the place by a leader. */
        ROW,
        /** The marks stand inside the place's own circle. */
        INSIDE,
        /** The marks stand in a field of their own, inside the place's circle or tied to it by a leader. */
        FIELD,
        /** One counted disc stands for all places that the detail map tells apart. */
        CLUSTER,
        /** A name on a stretch of land, without a pin. */
        BROAD
    }

    /** Tells whether there is room for a line below the name; the marks inside a circle have theirs there. */
    boolean twoLines() {
        return kind == Kind.INSIDE || text.height() >= LINES;
    }

    double markX() {
        return mark.x() + mark.width() / 2;
    }

    double markY() {
        return mark.y() + mark.height() / 2;
    }

    Box bounds() {
        return mark.with(text);
    }
}
