package org.masar.geo;

/**
 * Holds a square picture of a tile, row by row from the north west.
 *
 * @param size   pixels on each side
 * @param argb   {@code size * size} pixels, alpha first, premultiplied; not to be changed
 * @param opaque whether nothing below shows through
 */
public record TilePixels(int size, int[] argb, boolean opaque) {
    public TilePixels {
        if (size < 1 || argb.length != size * size) {
            throw new IllegalArgumentException(argb.length + " pixels do not make a square of " + size);
        }
    }

    /** Holds pixels, looking through them for what shows through. */
    public static TilePixels of(int size, int[] argb) {
        boolean opaque = true;
        for (int i = 0; i < argb.length && opaque; i++) {
            opaque = argb[i] >>> 24 == 255;
        }
        return new TilePixels(size, argb, opaque);
    }
}
