package org.masar.draw;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers events as a list beside the map does, from 1. Immutable.
 *
 * @param byEvent number of an event of the dataset to its number in the list
 */
public record Numbers(Map<Integer, Integer> byEvent) {
    /** Numbers nothing. */
    public static final Numbers NONE = new Numbers(Map.of());

    public Numbers {
        byEvent = Map.copyOf(byEvent);
    }

    /** Numbers events in the order given, from 1. */
    public static Numbers of(int[] events) {
        Map<Integer, Integer> all = new HashMap<>();
        for (int e : events) {
            all.putIfAbsent(e, all.size() + 1);
        }
        return new Numbers(all);
    }

    /** Gives the number of an event; 0 where it has none. */
    public int of(int event) {
        return byEvent.getOrDefault(event, 0);
    }

    /** Tells whether nothing is numbered. */
    public boolean isEmpty() {
        return byEvent.isEmpty();
    }
}
