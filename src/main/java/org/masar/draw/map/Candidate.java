package org.masar.draw.map;

import org.masar.draw.Box;

/**
 * Offers a room for a text.
 *
 * @param cost how unwelcome it is even when free, in pixels of distance
 * @param box  the room
 * @param left whether the text stands left of its mark, and so ends at the right edge
 */
record Candidate(double cost, Box box, boolean left) {
}
