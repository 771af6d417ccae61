package org.masar.export;

import java.util.Locale;

/** Says for what each of several pages stands. */
public enum Each {
    /** The days on which events of the view begin. */
    DAY,
    /** The events of the view. */
    EVENT,
    /** The steps of a walkthrough. */
    STEP,
    /** The places of the view's events. */
    PLACE;

    /** Gives the word for the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds it by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Each of(String word) {
        for (Each e : values()) {
            if (e.word().equals(word)) {
                return e;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is nothing that pages are made of: day, event, step or place");
    }
}
