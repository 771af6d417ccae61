package org.masar.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps a picture that is empty for the most part, such as scale bar and attribution, as the few tiles that are not, and lays it over
 * another of the same size. Immutable; safe on any thread.
 */
final class Overlay {
    private static final int TILE = 32;
    private final int[] pixels;
    private final int width;
    private final int height;
    private final List<int[]> tiles = new ArrayList<>();

    /** Keeps what stands on a canvas, which must not be drawn on afterwards. */
    Overlay(Canvas c) {
        pixels = c.pixels();
        width = c.width();
        height = c.height();
        for (int y = 0; y < height; y += TILE) {
            for (int x = 0; x < width; x += TILE) {
                if (!empty(x, y)) {
                    tiles.add(new int[] {x, y});
                }
            }
        }
    }

    private boolean empty(int x, int y) {
        for (int j = y; j < Math.min(height, y + TILE); j++) {
            for (int i = x; i < Math.min(width, x + TILE); i++) {
                if (pixels[j * width + i] != 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Lays it over the pixels of a picture of the same size. */
    void over(int[] target) {
        for (int[] t : tiles) {
            int right = Math.min(width, t[0] + TILE);
            for (int y = t[1]; y < Math.min(height, t[1] + TILE); y++) {
                PixelPen.blend(pixels, y * width + t[0], target, y * width + t[0], right - t[0]);
            }
        }
    }
}
