package org.masar.state;

/**
 * Names what is selected; at most one of the two is set.
 *
 * @param event event id, or null
 * @param place place id, or null
 */
public record Selection(String event, String place) {
    /** Stands for "nothing". */
    public static final Selection NONE = new Selection(null, null);

    public Selection {
        if (event != null && place != null) {
            throw new IllegalArgumentException("event '" + event + "' and place '" + place + "' cannot both be selected");
        }
    }

    /** Selects an event. */
    public static Selection ofEvent(String id) {
        return new Selection(id, null);
    }

    /** Selects a place. */
    public static Selection ofPlace(String id) {
        return new Selection(null, id);
    }
}
