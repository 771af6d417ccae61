package org.masar.state;

import java.util.Locale;

/** Says which edges of the window of time stay where they are when the window moves: a window whose begin is locked grows. */
public enum Lock {
    /** Both edges move. */
    NONE,
    /** The begin stays. */
    FROM,
    /** The end stays. */
    TO,
    /** The window stays. */
    BOTH;

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the choice by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Lock of(String word) {
        for (Lock v : values()) {
            if (v.word().equals(word)) {
                return v;
            }
        }
        throw new IllegalArgumentException("'" + word + "' locks no edge: none, from, to or both");
    }
}
