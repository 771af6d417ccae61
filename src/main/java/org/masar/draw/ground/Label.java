package org.masar.draw.ground;

import java.util.List;
import java.util.function.Supplier;
import org.masar.draw.Box;

/**
 * Holds a name that would like to stand on the map at a band of zooms, in pixels of the whole world.
 *
 * @param order what comes first, smaller first; no two are the same
 * @param reach bounds all that it may take or that may keep it away
 * @param key   names of the same key keep apart
 * @param apart how far, in pixels
 * @param once  of labels that share this a picture shows the first alone, or null
 * @param seats where it may stand, the best first; made when asked for
 */
record Label(long order, Box reach, String key, double apart, String once, Supplier<List<Seat>> seats) {
    /** Holds a name that may stand in a picture as often as it likes. */
    Label(long order, Box reach, String key, double apart, Supplier<List<Seat>> seats) {
        this(order, reach, key, apart, null, seats);
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Label l && l.order == order;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(order);
    }
}
