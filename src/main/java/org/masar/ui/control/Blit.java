package org.masar.ui.control;

/**
 * Copies pictures onto a surface, moved and scaled to the nearest pixel: some 0.3 ms for a million pixels, where JavaFX takes 15.
 * For one thread.
 */
final class Blit {
    private int[] columns = {};

    /**
     * Copies a picture.
     *
     * @param x     surface pixels from its left edge to the picture's
     * @param y     surface pixels from its top edge to the picture's
     * @param scale surface pixels for a pixel of the picture
     */
    void copy(int[] from, int fromWidth, int fromHeight, int[] to, int width, int height, double x, double y, double scale) {
        int left = Math.max(0, (int) Math.ceil(x - 0.5)), right = Math.min(width, (int) Math.ceil(x + fromWidth * scale - 0.5));
        int top = Math.max(0, (int) Math.ceil(y - 0.5)), bottom = Math.min(height, (int) Math.ceil(y + fromHeight * scale - 0.5));
        if (left >= right || top >= bottom) {
            return;
        }
        if (scale == 1) {
            int dx = left - (int) Math.ceil(x - 0.5), dy = -(int) Math.ceil(y - 0.5);
            for (int row = top; row < bottom; row++) {
                System.arraycopy(from, (row + dy) * fromWidth + dx, to, row * width + left, right - left);
            }
            return;
        }
        if (columns.length < width) {
            columns = new int[width];
        }
        for (int i = left; i < right; i++) {
            columns[i] = Math.max(0, Math.min(fromWidth - 1, (int) ((i + 0.5 - x) / scale)));
        }
        int before = -1;
        for (int row = top; row < bottom; row++) {
            int source = Math.max(0, Math.min(fromHeight - 1, (int) ((row + 0.5 - y) / scale)));
            int at = row * width;
            if (source == before) {
                System.arraycopy(to, at - width + left, to, at + left, right - left);
                continue;
            }
            int base = source * fromWidth;
            for (int i = left; i < right; i++) {
                to[at + i] = from[base + columns[i]];
            }
            before = source;
        }
    }
}
