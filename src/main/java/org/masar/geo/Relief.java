package org.masar.geo;

/**
 * Holds light and shadow of the land as one byte a sample, row by row from the north west; 128 is flat, less is shadow, more is light.
 *
 * @param left   west edge, in map units
 * @param top    north edge, in map units
 * @param right  east edge, in map units
 * @param bottom south edge, in map units
 * @param shade  {@code width * height} samples; not to be changed
 */
public record Relief(int width, int height, double left, double top, double right, double bottom, byte[] shade) {
    public Relief {
        if (shade.length != width * height) {
            throw new IllegalArgumentException(shade.length + " samples do not make " + width + " by " + height);
        }
    }
}
