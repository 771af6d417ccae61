package org.masar.state;

/**
 * Says where a block stands on its page, as parts of the page's width and height, each from 0 to 1. In an Arabic page too,
 * {@code x} counts from the left.
 *
 * @param x      of its left edge
 * @param y      of its top edge
 * @param width  more than 0
 * @param height more than 0
 */
public record Room(double x, double y, double width, double height) {
    private static final double SLACK = 1e-9;

    public Room {
        if (!(x >= 0 && y >= 0 && width > 0 && height > 0 && x + width <= 1 + SLACK && y + height <= 1 + SLACK)) {
            throw new IllegalArgumentException("a block's place and size run from 0 to 1 and lie on the page: " + x + ", " + y + ", " + width + ", " + height);
        }
    }
}
