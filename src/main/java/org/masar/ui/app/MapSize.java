package org.masar.ui.app;

import org.masar.draw.Frame;

/**
 * Says how large the window's map is painted first, before there are strips above it: the next window will ask for the same.
 *
 * @param width  logical pixels
 * @param height logical pixels
 * @param scale  picture pixels for a logical one
 */
record MapSize(int width, int height, double scale) {
    /** What it is on a screen of 1280 by 800 pixels, the smallest in classrooms, where nothing else stands on the screen. */
    static final MapSize FIRST = new MapSize(858, 562, 1);

    MapSize {
        if (width < 1 || height < 1 || width > 10_000 || height > 10_000 || !(scale >= 0.5 && scale <= 4)) {
            throw new IllegalArgumentException("no size of a map on a screen: " + width + "x" + height + "@" + scale);
        }
    }

    /** Gives the size of a painted frame. */
    static MapSize of(Frame f) {
        return new MapSize(f.viewport().width(), f.viewport().height(), f.scale());
    }

    /** Reads what {@link #toString} wrote; throws IllegalArgumentException where it did not. */
    static MapSize parse(String text) {
        String[] parts = text.split("[x@]");
        if (parts.length != 3) {
            throw new IllegalArgumentException("no size of a map: " + text);
        }
        return new MapSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Double.parseDouble(parts[2]));
    }

    @Override
    public String toString() {
        return width + "x" + height + "@" + scale;
    }
}
