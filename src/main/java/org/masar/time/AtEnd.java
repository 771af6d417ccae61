package org.masar.time;

import java.util.Locale;

/** Says what play does at the end of its range. */
public enum AtEnd {
    /** It stops there. */
    STOP,
    /** It begins anew at the other end. */
    LOOP,
    /** It turns and runs back. */
    BOUNCE;

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the choice by its word; throws IllegalArgumentException naming the word and the choices. */
    public static AtEnd of(String word) {
        for (AtEnd v : values()) {
            if (v.word().equals(word)) {
                return v;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is nothing that play does at its end: stop, loop or bounce");
    }
}
