package org.masar.draw.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Holds a paragraph of a page.
 *
 * @param number  of an event in the list, in the digits of the page, drawn on a disc before it; empty for none
 * @param phrases in the order in which they are read
 * @param above   room above it, in logical pixels
 */
public record Paragraph(String number, List<Phrase> phrases, double above) {
    public Paragraph {
        phrases = List.copyOf(phrases);
    }

    /** Holds phrases without a number. */
    public static Paragraph of(double above, Phrase... phrases) {
        return new Paragraph("", List.of(phrases), above);
    }

    /** Gives what it says. */
    public String text() {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining(" "));
    }
}
