package org.masar.draw.map;

import org.masar.draw.Box;
import org.masar.geo.Pixel;

/**
 * Keeps room on a picture for saying that a way is not known.
 *
 * @param ask   where the question mark stands on the way, or null where the way has none: it is told roughly, or there is no room on it
 * @param words room for what is written beside it, or null where there is none
 * @param lines how many lines fit into it
 */
record Doubt(Pixel ask, Box words, int lines) {
    /** Radius of the disc with the question mark, logical pixels. */
    static final double DISC = 11;
}
