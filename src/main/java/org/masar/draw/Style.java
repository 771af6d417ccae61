package org.masar.draw;

/**
 * Says how a text is set.
 *
 * @param size    logical pixels
 * @param weight  how heavy
 * @param spacing extra space after each letter, in logical pixels; never applied to Arabic, whose letters join
 */
public record Style(double size, Weight weight, double spacing) {
    public Style {
        if (!(size > 0 && size < 1000)) {
            throw new IllegalArgumentException("text size out of range: " + size);
        }
    }

    /** Sets text of a size and weight without extra space. */
    public static Style of(double size, Weight weight) {
        return new Style(size, weight, 0);
    }

    /** Sets the same with space between the letters, in logical pixels. */
    public Style spaced(double px) {
        return new Style(size, weight, px);
    }
}
