package org.masar.state;

import java.util.Objects;
import java.util.stream.Stream;

/**
 * Names what is selected; at most one of the three is set.
 *
 * @param event event id, or null
 * @param place place id, or null
 * @param voice voice id, or null
 */
public record Selection(String event, String place, String voice) {
    /** Stands for "nothing". */
    public static final Selection NONE = new Selection(null, null, null);

    public Selection {
        if (Stream.of(event, place, voice).filter(Objects::nonNull).count() > 1) {
            throw new IllegalArgumentException("event '" + event + "', place '" + place + "' and voice '" + voice
                + "': only one can be selected");
        }
    }

    /** Selects an event. */
    public static Selection ofEvent(String id) {
        return new Selection(id, null, null);
    }

    /** Selects a place. */
    public static Selection ofPlace(String id) {
        return new Selection(null, id, null);
    }

    /** Selects a voice. */
    public static Selection ofVoice(String id) {
        return new Selection(null, null, id);
    }
}
