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
 */
record Name(String text, Style style, String ink, double halo, double x, double baseline, double angle, List<Box> boxes, Dot dot) {
    Name {
        boxes = List.copyOf(boxes);
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
