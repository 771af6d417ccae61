package org.masar.draw.page;

import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Style;
import org.masar.draw.Text;

/** Breaks text into lines between words; a word that is longer than a line keeps one of its own. */
final class Breaking {
    private Breaking() {
    }

    /** Gives the lines of a text that is set in a style and may be so many logical pixels wide; one empty line for no text. */
    static List<String> lines(String s, Text text, Style style, double width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : s.strip().split("\\s+")) {
            if (!line.isEmpty() && text.width(line + " " + word, style) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
