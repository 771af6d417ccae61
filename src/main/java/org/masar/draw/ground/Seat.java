package org.masar.draw.ground;

import org.masar.geo.Viewport;

/**
 * Gives a name a place that moves with the map.
 *
 * @param x    base of the name, in map units
 * @param y    base of the name, in map units
 * @param name as it stands where its base falls on pixel 0, 0
 */
record Seat(double x, double y, Name name) {
    /** Gives the name as it stands in a picture, in one of the copies of the world. */
    Name in(Viewport v, int copy) {
        return name.moved(v.px(x + copy), v.py(y));
    }

    /** Gives the name in pixels of the whole world, so many of them wide. */
    Name at(double worldPixels) {
        return name.moved(x * worldPixels, y * worldPixels);
    }
}
