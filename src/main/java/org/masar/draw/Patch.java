package org.masar.draw;

/**
 * Holds a small picture with its place on a large one, in picture pixels.
 *
 * @param canvas the pixels, opaque
 * @param x      where its left edge goes
 * @param y      where its top edge goes
 * @param width  how much of it is shown, from the left
 * @param height how much of it is shown, from the top
 */
record Patch(Canvas canvas, int x, int y, int width, int height) {
    /** Copies it onto a picture of a size: ARGB, row by row; what lies outside is left away. */
    void onto(int[] pixels, int wide, int high) {
        int from = Math.max(0, -x), count = Math.min(Math.min(width, canvas.width()), wide - x) - from;
        for (int row = Math.max(0, -y); row < Math.min(Math.min(height, canvas.height()), high - y) && count > 0; row++) {
            System.arraycopy(canvas.pixels(), row * canvas.width() + from, pixels, (y + row) * wide + x + from, count);
        }
    }
}
