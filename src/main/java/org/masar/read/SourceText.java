package org.masar.read;

import java.util.Arrays;

/**
 * Holds the text of a file and turns offsets into lines and columns.
 *
 * <p>Lines end with LF, CR LF or a lone CR. Columns count code points, so a line of Arabic counts as an editor does.
 */
public final class SourceText {
    private final String text;
    private int[] lineStarts;

    /** Wraps the text, without a byte order mark. */
    public SourceText(String text) {
        this.text = text;
    }

    /** Gives the whole text. */
    public String text() {
        return text;
    }

    /** Gives line and column of the character at the offset (in UTF-16 units, as String counts); clamped to the text. */
    public Spot spot(long offset) {
        if (lineStarts == null) {
            lineStarts = findLines();
        }
        int at = (int) Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Spot(line + 1, text.codePointCount(lineStarts[line], at) + 1);
    }

    private int[] findLines() {
        int[] starts = new int[64];
        int n = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
            if (end) {
                if (n == starts.length) {
                    starts = Arrays.copyOf(starts, n * 2);
                }
                starts[n++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, n);
    }
}
