package org.masar.state;

import java.util.Locale;

/** Names how a line is broken. */
public enum Dash {
    SOLID, DASHED, DOTTED;

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the choice by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Dash of(String word) {
        for (Dash d : values()) {
            if (d.word().equals(word)) {
                return d;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no kind of line: solid, dashed or dotted");
    }
}
