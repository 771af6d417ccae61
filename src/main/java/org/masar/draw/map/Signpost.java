package org.masar.draw.map;

import java.util.List;
import org.masar.draw.Box;

/**
 * Keeps room at the picture's edge for pointing at places outside of it that lie one way, whichever of them show.
 *
 * @param spots the places, the nearest first
 * @param box   bounds of the half-disc and of the longest words that may stand at it, logical pixels
 * @param x     middle of the disc on the edge
 * @param y     middle of the disc on the edge
 * @param words where the words stand: at the disc's side of it, or in its middle above and below
 * @param side  which edge it is
 */
record Signpost(List<Spot> spots, Box box, double x, double y, Box words, Side side) {
    Signpost {
        spots = List.copyOf(spots);
    }

    enum Side { LEFT, RIGHT, END }

    /** Gives the left end of words of a width. */
    double start(double width) {
        return switch (side) {
            case LEFT -> words.x();
            case RIGHT -> words.right() - width;
            case END -> words.x() + (words.width() - width) / 2;
        };
    }
}
