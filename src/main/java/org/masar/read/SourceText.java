package org.masar.read;

import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Holds the text of a file and turns offsets into lines and columns.
 *
 * <p>Lines end with LF, CR LF or a lone CR. Columns count code points, so a line of Arabic counts as an editor does.
 */
public final class SourceText {
    private final String text;
    private final String original;
    /** Offset in the text from which on the original lies so many characters further. */
    private final NavigableMap<Integer, Integer> shifts;
    private int[] lineStarts;

    /** Wraps the text, without a byte order mark. */
    public SourceText(String text) {
        this(text, text, new TreeMap<>());
    }

    private SourceText(String text, String original, NavigableMap<Integer, Integer> shifts) {
        this.text = text;
        this.original = original;
        this.shifts = shifts;
    }

    /** Gives the text with a part replaced; its spots stay those of the text as it was written. */
    public SourceText replaced(int from, int to, String with) {
        int longer = with.length() - (to - from);
        NavigableMap<Integer, Integer> moved = new TreeMap<>(shifts.headMap(from, true));
        shifts.tailMap(to, true).forEach((at, shift) -> moved.put(at + longer, shift - longer));
        moved.put(to + longer, shift(to) - longer);
        return new SourceText(text.substring(0, from) + with + text.substring(to), original, moved);
    }

    private int shift(int offset) {
        Map.Entry<Integer, Integer> last = shifts.floorEntry(offset);
        return last == null ? 0 : last.getValue();
    }

    /** Gives the whole text, with what was replaced. */
    public String text() {
        return text;
    }

    /** Gives line and column of the character at the offset (in UTF-16 units, as String counts); clamped to the text. */
    public Spot spot(long offset) {
        if (lineStarts == null) {
            lineStarts = findLines();
        }
        int here = (int) Math.max(0, Math.min(offset, text.length()));
        int at = Math.max(0, Math.min(here + shift(here), original.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new Spot(line + 1, original.codePointCount(lineStarts[line], at) + 1);
    }

    private int[] findLines() {
        int[] starts = new int[64];
        int n = 1;
        for (int i = 0; i < original.length(); i++) {
            char c = original.charAt(i);
            boolean end = c == '\n' || c == '\r' && !(i + 1 < original.length() && original.charAt(i + 1) == '\n');
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
