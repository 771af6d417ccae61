package org.masar.state;

import java.util.Locale;

/**
 * Names the colours of annotations: few, and told apart with any kind of colour vision. How each looks on a light, a dark or a printed
 * page is the painter's.
 */
public enum Ink {
    /** As text is: dark on a light page, light on a dark one. */
    TEXT,
    /** As the page is. */
    PAPER,
    RED, BLUE, GREEN, PURPLE, YELLOW;

    /** Gives the word for files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the colour by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Ink of(String word) {
        for (Ink i : values()) {
            if (i.word().equals(word)) {
                return i;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no colour of an annotation: text, paper, red, blue, green, purple or yellow");
    }
}
