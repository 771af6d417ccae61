package org.masar.read;

/**
 * Names a place in a file as an editor shows it.
 *
 * @param line   from 1
 * @param column from 1, in characters (Unicode code points), a byte order mark not counted
 */
public record Spot(int line, int column) implements Comparable<Spot> {
    /** Stands for the file as a whole. */
    public static final Spot START = new Spot(1, 1);

    public Spot {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("lines and columns count from 1, not " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Spot o) {
        return line != o.line ? Integer.compare(line, o.line) : Integer.compare(column, o.column);
    }
}
