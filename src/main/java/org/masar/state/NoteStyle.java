package org.masar.state;

/**
 * Says how an annotation looks.
 *
 * @param ink    colour of line, text and fill
 * @param line   width of lines in logical pixels, 0.5 to 40
 * @param dash   how lines are broken
 * @param fill   how the inside is filled
 * @param size   size of letters in logical pixels, 6 to 200
 * @param weight how heavy letters are
 */
public record NoteStyle(Ink ink, double line, Dash dash, Fill fill, double size, Heft weight) {
    /** Stands for a plain annotation. */
    public static final NoteStyle PLAIN = new NoteStyle(Ink.RED, 2.5, Dash.SOLID, Fill.NONE, 15, Heft.REGULAR);
    /** Bounds the width of lines, in logical pixels. */
    public static final double THINNEST = 0.5, THICKEST = 40;
    /** Bounds the size of letters, in logical pixels. */
    public static final double SMALLEST = 6, LARGEST = 200;

    /** Names how heavy letters are. */
    public enum Heft { REGULAR, BOLD }

    public NoteStyle {
        if (ink == null || dash == null || fill == null || weight == null) {
            throw new IllegalArgumentException("an annotation's style needs colour, kind of line, fill and weight");
        }
        if (!(line >= THINNEST && line <= THICKEST)) {
            throw new IllegalArgumentException("a line " + line + " pixels wide; from 0.5 to 40 will do");
        }
        if (!(size >= SMALLEST && size <= LARGEST)) {
            throw new IllegalArgumentException("letters " + size + " pixels large; from 6 to 200 will do");
        }
    }

    public NoteStyle with(Ink i) {
        return new NoteStyle(i, line, dash, fill, size, weight);
    }

    public NoteStyle with(Dash d) {
        return new NoteStyle(ink, line, d, fill, size, weight);
    }

    public NoteStyle with(Fill f) {
        return new NoteStyle(ink, line, dash, f, size, weight);
    }

    public NoteStyle with(Heft w) {
        return new NoteStyle(ink, line, dash, fill, size, w);
    }

    /** Gives the same with lines of a width, in logical pixels; one out of range becomes the nearest that is in it. */
    public NoteStyle lined(double width) {
        return new NoteStyle(ink, Math.max(THINNEST, Math.min(THICKEST, width)), dash, fill, size, weight);
    }

    /** Gives the same with letters of a size, in logical pixels; one out of range becomes the nearest that is in it. */
    public NoteStyle sized(double pixels) {
        return new NoteStyle(ink, line, dash, fill, Math.max(SMALLEST, Math.min(LARGEST, pixels)), weight);
    }
}
