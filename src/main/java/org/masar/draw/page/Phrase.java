package org.masar.draw.page;

import org.masar.draw.Style;

/**
 * Holds words of a page that are set alike.
 *
 * @param text  in the order in which it is read
 * @param style in logical pixels of the page
 * @param ink   token of the look's colour
 */
public record Phrase(String text, Style style, String ink) {
    /** Stands for the sign that accounts differ, which is drawn as on the marks; as a text it is {@code ≠}. */
    public static final String DISPUTED = "\u2260";

    /** Tells whether it is the sign that accounts differ. */
    public boolean isSign() {
        return text.equals(DISPUTED);
    }
}
