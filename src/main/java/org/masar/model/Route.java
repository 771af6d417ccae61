package org.masar.model;

import java.util.List;

/**
 * Describes a movement.
 *
 * @param shape the way itself, or null where only the ends are known
 * @param from  place id, or null
 * @param via   place ids, in order
 * @param to    place id, or null
 * @param known how well the way is known; only YES may be drawn as known
 */
public record Route(Shape shape, String from, List<String> via, String to, Known known) {
    public Route {
        via = List.copyOf(via);
        if (known == null) {
            throw new IllegalArgumentException("a route must say whether it is known");
        }
    }

    /** Says how well a way is known. */
    public enum Known { YES, NO, SCHEMATIC }
}
