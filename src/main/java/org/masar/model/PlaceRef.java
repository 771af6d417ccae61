package org.masar.model;

/**
 * Ties an event or a claim to a place.
 *
 * @param place id of the place
 * @param role  what the place is to the event
 */
public record PlaceRef(String place, Role role) {
    public PlaceRef {
        Ids.check("place of an event", place);
        if (role == null) {
            throw new IllegalArgumentException("place '" + place + "' without a role");
        }
    }

    /** Says what a place is to an event. */
    public enum Role { AT, FROM, VIA, TO }
}
