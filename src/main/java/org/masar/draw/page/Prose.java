package org.masar.draw.page;

import java.util.List;
import org.masar.draw.Look;

/**
 * Holds paragraphs as they stand in one column, for formats that break lines themselves. Lengths in logical pixels, from the pen's origin.
 *
 * @param paragraphs with the room above each and, for those with a number or after one, the room before each
 * @param width      of the column
 * @param height     of all its lines
 * @param leading    height of a line over the size of its largest letters
 * @param fromRight  whether lines begin at the right
 * @param look       gives the colours of the phrases
 */
public record Prose(List<Indented> paragraphs, double left, double top, double width, double height, double leading, boolean fromRight, Look look) {
    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Holds a paragraph, whose number is drawn apart from it.
     *
     * @param in room before its lines
     */
    public record Indented(Paragraph paragraph, double in) {
    }
}
