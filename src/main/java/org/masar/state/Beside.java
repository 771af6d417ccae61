package org.masar.state;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Says by whom a second map beside the first is told, with one clock and one camera for both.
 *
 * @param voices ids, without repetition; empty for one map alone
 */
public record Beside(List<String> voices) {
    /** One map alone. */
    public static final Beside NONE = new Beside(List.of());

    public Beside {
        voices = List.copyOf(new LinkedHashSet<>(voices));
    }

    /** Tells the second map by the voices. */
    public static Beside of(String... voices) {
        return new Beside(List.of(voices));
    }

    /** Gives a view's voices with those of the second map among them, so that list and timeline tell both; all voices stay all, and have nothing beside. */
    List<String> joined(List<String> all) {
        Set<String> joined = new LinkedHashSet<>(all);
        if (!joined.isEmpty()) {
            joined.addAll(voices);
        }
        return List.copyOf(joined);
    }
}
