package org.masar.state;

import java.util.Locale;

/** Says how a page stands. */
public enum Orientation {
    LANDSCAPE, PORTRAIT;

    /** Gives the word for files and the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds it by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Orientation of(String word) {
        for (Orientation o : values()) {
            if (o.word().equals(word)) {
                return o;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no way for a page to stand: landscape or portrait");
    }
}
