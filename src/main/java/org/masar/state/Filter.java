package org.masar.state;

import java.util.Set;
import org.masar.model.Extent;

/**
 * Keeps events by what they are; an empty set keeps all. Kinds join by "and", choices of one kind by "or".
 *
 * @param categories category ids
 * @param places     place ids; a place stands for everything inside it too
 * @param voices     voice ids: keeps an event if one of them speaks of it (changes nothing else)
 * @param sources    source ids
 * @param tags       tags
 * @param extent     keeps an event if a place's shape with its radius touches it, or null
 */
public record Filter(Set<String> categories, Set<String> places, Set<String> voices, Set<String> sources,
                     Set<String> tags, Extent extent) {
    /** Keeps everything. */
    public static final Filter NONE = new Filter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), null);

    public Filter {
        categories = Set.copyOf(categories);
        places = Set.copyOf(places);
        voices = Set.copyOf(voices);
        sources = Set.copyOf(sources);
        tags = Set.copyOf(tags);
    }

    /** Gives the same filter with another extent; null for none. */
    public Filter withExtent(Extent e) {
        return new Filter(categories, places, voices, sources, tags, e);
    }

    /** Tells whether it keeps everything. */
    public boolean isEmpty() {
        return categories.isEmpty() && places.isEmpty() && voices.isEmpty() && sources.isEmpty() && tags.isEmpty() && extent == null;
    }
}
