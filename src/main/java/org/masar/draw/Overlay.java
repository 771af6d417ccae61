package org.masar.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a picture that is empty for the most part, such as scale bar and attribution, as the few tiles that are not, and lays it over
 * another of the same size. Immutable; safe on any thread.
 */
final class Overlay {
    private static final int TILE = 32;
    private final int width;
    private final int height;
    private final List<Tile> tiles = new ArrayList<>();

    /** Copies what stands on a canvas. */
    Overlay(Canvas c) {
        width = c.width();
        height = c.height();
        for (int y = 0; y < height; y += TILE) {
            for (int x = 0; x < width; x += TILE) {
                int w = Math.min(TILE, width - x), h = Math.min(TILE, height - y);
                if (!empty(c.pixels(), x, y, w, h)) {
                    int[] cut = new int[w * h];
                    for (int j = 0; j < h; j++) {
                        System.arraycopy(c.pixels(), (y + j) * width + x, cut, j * w, w);
                    }
                    tiles.add(new Tile(x, y, w, h, cut));
                }
            }
        }
    }

    private boolean empty(int[] pixels, int x, int y, int w, int h) {
        for (int j = y; j < y + h; j++) {
            for (int i = x; i < x + w; i++) {
                if (pixels[j * width + i] != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Tells whether it was made for pictures of the size. */
    boolean fits(int w, int h) {
        return w == width && h == height;
    }

    /** Lays it over the pixels of a picture of the same size. */
    void over(int[] target) {
        for (Tile t : tiles) {
            for (int j = 0; j < t.height; j++) {
                PixelPen.blend(t.pixels, j * t.width, target, (t.y + j) * width + t.x, t.width);
            }
        }
    }

    private record Tile(int x, int y, int width, int height, int[] pixels) {
    }
}
