package org.masar.search;

import java.util.List;

/**
 * Holds what was found for a text, the best first in each list.
 *
 * @param events     as many as were asked for
 * @param eventCount how many events there are in all
 * @param places     as many as were asked for
 * @param voices     as many as were asked for
 * @param groups     as many as were asked for
 * @param meant      where nothing was found, a name that is nearly what was typed; else an empty string
 */
public record Found(List<Hit> events, int eventCount, List<Hit> places, List<Hit> voices, List<Hit> groups, String meant) {
    /** Stands for the answer to an empty text. */
    public static final Found NOTHING = new Found(List.of(), 0, List.of(), List.of(), List.of(), "");

    public Found {
        events = List.copyOf(events);
        places = List.copyOf(places);
        voices = List.copyOf(voices);
        groups = List.copyOf(groups);
    }

    /** Tells whether nothing was found. */
    public boolean isEmpty() {
        return events.isEmpty() && places.isEmpty() && voices.isEmpty() && groups.isEmpty();
    }
}
