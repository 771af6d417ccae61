package org.masar.read.table;

import java.util.Arrays;
import java.util.List;

/**
 * Holds the cells of one row, as characters: large tables are read without making a text of each cell. Filled anew for each row. Not
 * for several threads at once.
 */
public final class Cells {
    private char[] chars = new char[256];
    private int[] ends = new int[16];
    private int count;

    /** Makes a row of texts. */
    public static Cells of(List<String> texts) {
        Cells cells = new Cells();
        texts.forEach(t -> cells.add(t.toCharArray(), 0, t.length()));
        return cells;
    }

    /** Forgets all cells. */
    public void clear() {
        count = 0;
    }

    /** Adds a cell; blanks around it do not count. */
    public void add(char[] from, int offset, int length) {
        int first = offset, last = offset + length;
        while (first < last && isBlank(from[first])) {
            first++;
        }
        while (last > first && isBlank(from[last - 1])) {
            last--;
        }
        int start = count == 0 ? 0 : ends[count - 1], size = last - first;
        if (start + size > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(start + size, chars.length * 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(from, first, chars, start, size);
        ends[count++] = start + size;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff';
    }

    /** Counts the cells. */
    public int size() {
        return count;
    }

    /** Tells whether no cell holds anything. */
    public boolean isEmpty() {
        return count == 0 || ends[count - 1] == 0;
    }

    /** Tells whether the column holds nothing, or is not there. */
    public boolean isBlank(int column) {
        return column < 0 || column >= count || from(column) == to(column);
    }

    /** Gives the text of a cell; empty where there is none, also for column -1. */
    public String text(int column) {
        return isBlank(column) ? "" : new String(chars, from(column), to(column) - from(column));
    }

    /** Gives all texts. */
    public List<String> texts() {
        return java.util.stream.IntStream.range(0, count).mapToObj(this::text).toList();
    }

    /** Gives the characters of all cells, one behind the other; not to be changed. */
    char[] chars() {
        return chars;
    }

    int from(int column) {
        return column == 0 ? 0 : ends[column - 1];
    }

    int to(int column) {
        return ends[column];
    }
}
