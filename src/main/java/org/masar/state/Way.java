package org.masar.state;

import java.util.Locale;

/** Says how time is played. */
public enum Way {
    /** It stops at each event for as long as reading takes. */
    STORY,
    /** So much time a second. */
    CLOCK;

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the choice by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Way of(String word) {
        for (Way v : values()) {
            if (v.word().equals(word)) {
                return v;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no way to play: story or clock");
    }
}
