package org.masar.model;

import java.util.Locale;

/** Says how a voice stands to an event. */
public enum Stance {
    REPORTS, CONFIRMS, DENIES, DOUBTS;

    /** Tells whether the voice says that it happened. */
    public boolean affirms() {
        return this == REPORTS || this == CONFIRMS;
    }

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the stance by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Stance of(String word) {
        for (Stance s : values()) {
            if (s.word().equals(word)) {
                return s;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no stance: reports, confirms, denies or doubts");
    }
}
