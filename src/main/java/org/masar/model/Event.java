package org.masar.model;

import java.util.List;
import java.util.Optional;

/**
 * Holds what happened, as the hull of what is told of it.
 *
 * @param when       the hull of its reports' times; {@link TimeSpan#UNDATED} where nobody says
 * @param category   id, or null
 * @param places     where, with roles; empty where unplaced
 * @param route      the movement, or null
 * @param importance 1 (least) to 5 (most)
 * @param media      ids
 */
public record Event(String id, Words title, Words summary, String category, TimeSpan when, List<PlaceRef> places,
                    List<Claim> claims, Route route, List<String> tags, int importance, List<String> media) {
    public Event {
        Ids.check("event", id);
        if (when == null) {
            throw new IllegalArgumentException("event '" + id + "' needs a time span, undated at least");
        }
        if (importance < 1 || importance > 5) {
            throw new IllegalArgumentException("event '" + id + "' has importance " + importance + ", not 1 to 5");
        }
        places = List.copyOf(places);
        claims = List.copyOf(claims);
        tags = List.copyOf(tags);
        media = List.copyOf(media);
    }

    /** Finds the claim with the id. */
    public Optional<Claim> claim(String claimId) {
        return claims.stream().filter(c -> claimId.equals(c.id())).findFirst();
    }
}
