package org.masar.draw;

import java.util.Arrays;

/**
 * Keeps a picture that is empty for the most part, such as scale bar and attribution or a way across the map, as the runs of pixels that
 * are not, and lays it over another. Immutable; safe on any thread.
 */
final class Overlay {
    /** Emptiness so short is kept within a run: beginning another costs more. */
    private static final int GAP = 3;
    private final int width;
    private final int height;
    /** Row, column and length of each run. */
    private final int[] runs;
    private final int[] pixels;

    /** Copies what stands on a canvas. */
    Overlay(Canvas c) {
        this(c, 0, 0, c.width(), c.height());
    }

    /** Copies what stands on a part of a canvas, from one pixel to before another. */
    Overlay(Canvas c, int left, int top, int right, int bottom) {
        width = c.width();
        height = c.height();
        int[] from = c.pixels(), at = new int[96], kept = new int[256];
        int n = 0, size = 0, edge = Math.min(width, right);
        for (int y = Math.max(0, top); y < Math.min(height, bottom); y++) {
            for (int x = next(from, y, Math.max(0, left), edge); x < edge; x = next(from, y, x, edge)) {
                int end = end(from, y, x, edge), length = end - x;
                at = n + 3 > at.length ? Arrays.copyOf(at, 2 * at.length) : at;
                kept = size + length > kept.length ? Arrays.copyOf(kept, Math.max(2 * kept.length, size + length)) : kept;
                at[n++] = y;
                at[n++] = x;
                at[n++] = length;
                System.arraycopy(from, y * width + x, kept, size, length);
                size += length;
                x = end;
            }
        }
        runs = Arrays.copyOf(at, n);
        pixels = Arrays.copyOf(kept, size);
    }

    /** Finds the first pixel of a row from a column on that is not empty; the edge where there is none. */
    private int next(int[] from, int row, int column, int edge) {
        int x = column;
        while (x < edge && from[row * width + x] == 0) {
            x++;
        }
        return x;
    }

    private int end(int[] from, int row, int column, int edge) {
        int end = column;
        for (int x = column; x < edge && x <= end + GAP; x++) {
            end = from[row * width + x] == 0 ? end : x + 1;
        }
        return end;
    }

    /** Gives what it takes of memory, in pixels. */
    int size() {
        return pixels.length + runs.length;
    }

    /** Tells whether it was made for pictures of the size. */
    boolean fits(int w, int h) {
        return w == width && h == height;
    }

    /** Lays it over the pixels of a picture of the same size. */
    void over(int[] target) {
        over(target, width, height, 0, 0);
    }

    /** Lays it over the pixels of a picture of any size, so far from its left and top edges; what lies outside is left away. */
    void over(int[] target, int wide, int high, int left, int top) {
        for (int i = 0, at = 0; i < runs.length; at += runs[i + 2], i += 3) {
            int y = top + runs[i], x = left + runs[i + 1], from = Math.max(0, -x), to = Math.min(runs[i + 2], wide - x);
            if (y >= 0 && y < high && from < to) {
                PixelPen.blend(pixels, at + from, target, y * wide + x + from, to - from);
            }
        }
    }
}
