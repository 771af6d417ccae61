package org.masar.draw.ground;

import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Style;

/**
 * Says where one name stands.
 *
 * @param ink      token of its colour
 * @param halo     how far its halo reaches, in pixels; 0 for none
 * @param x        left end of the line, in pixels, before it is turned
 * @param baseline pixels from the top, before it is turned
 * @param angle    radians clockwise, about {@code x} and {@code baseline}
 * @param boxes    what it covers, halo and dot included
 * @param dot      the town's dot, or null
 * @param second   the same in the other language, below, or null
 */
record Name(String text, Style style, String ink, double halo, double x, double baseline, double angle, List<Box> boxes, Dot dot, Second second) {
    Name {
        boxes = List.copyOf(boxes);
    }

    /** Gives the same elsewhere, by pixels to the right and down. */
    Name moved(double dx, double dy) {
        return new Name(text, style, ink, halo, x + dx, baseline + dy, angle,
            boxes.stream().map(b -> new Box(b.x() + dx, b.y() + dy, b.width(), b.height())).toList(),
            dot == null ? null : new Dot(dot.x() + dx, dot.y() + dy, dot.rank()),
            second == null ? null : new Second(second.text(), second.style(), second.x() + dx, second.baseline() + dy));
    }

    /** Holds a line below. */
    record Second(String text, Style style, double x, double baseline) {
    }

    /** Marks a town: a ring, for a capital a square. */
    record Dot(double x, double y, int rank) {
        double radius() {
            return rank == 0 ? 4.5 : rank == 1 ? 3.2 : 2.6;
        }

        Box box() {
            return Box.round(x, y, radius() + 1);
        }
    }
}
