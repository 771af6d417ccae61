package org.masar.model;

import java.util.List;

/**
 * Holds what one voice says of an event, in one source.
 *
 * @param id     handle, or null where the file gives none
 * @param voice  id of who says it
 * @param source id of where it stands
 * @param says   what is said, in our own words
 * @param to     whom it was told, or through whom it was heard
 * @param when   its own time where it differs from the event's, else null
 * @param places its own places where they differ, else empty
 * @param stated when it was said, {@link TimeSpan#UNDATED} where not known
 */
public record Claim(String id, String voice, String source, Stance stance, Words says, Words to, TimeSpan when,
                    List<PlaceRef> places, List<Figure> figures, TimeSpan stated) {
    public Claim {
        Ids.check("voice of claim '" + id + "'", voice);
        Ids.check("source of claim '" + id + "'", source);
        if (stance == null) {
            throw new IllegalArgumentException("claim '" + id + "' without a stance");
        }
        places = List.copyOf(places);
        figures = List.copyOf(figures);
    }
}
