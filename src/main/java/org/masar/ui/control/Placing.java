package org.masar.ui.control;

/**
 * Says where and how large an older picture goes on a surface, until a sharp one follows.
 *
 * @param x     logical pixels from the surface's left edge to the picture's
 * @param y     logical pixels from the surface's top edge to the picture's
 * @param scale 1 for its own size
 */
public record Placing(double x, double y, double scale) {
    /** Puts a picture where it was painted for. */
    public static final Placing STILL = new Placing(0, 0, 1);
}
