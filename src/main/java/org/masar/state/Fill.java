package org.masar.state;

import java.util.Locale;

/** Names how the inside of a shape, or the ground of a text, is filled. */
public enum Fill {
    /** Not at all. */
    NONE,
    /** With the colour, thinly: what lies below stays readable. */
    TINT,
    /** Wholly: shapes with the colour, texts with the page's own so that they stay readable. */
    SOLID;

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the choice by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Fill of(String word) {
        for (Fill f : values()) {
            if (f.word().equals(word)) {
                return f;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no way to fill: none, tint or solid");
    }
}
