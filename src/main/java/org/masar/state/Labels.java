package org.masar.state;

import java.util.Locale;

/** Names the languages in which the basemap's labels stand. */
public enum Labels {
    /** The view's own language. */
    AUTO,
    /** English, whatever the view's language. */
    EN,
    /** Arabic, whatever the view's language. */
    AR,
    /** The view's own language, and below it the other. */
    BOTH;

    /** Gives the word for files and the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the choice by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Labels of(String word) {
        for (Labels l : values()) {
            if (l.word().equals(word)) {
                return l;
            }
        }
        throw new IllegalArgumentException("'" + word + "' names no labels: auto, en, ar or both");
    }
}
