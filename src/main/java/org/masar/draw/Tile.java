package org.masar.draw;

import java.awt.Graphics2D;
import java.util.function.Consumer;

/** Keeps a piece of a picture as pixels, to be set again at the same place of the next one. Immutable; safe on any thread. */
public final class Tile {
    private final int left;
    private final int top;
    private final Canvas canvas;

    private Tile(int left, int top, Canvas canvas) {
        this.left = left;
        this.top = top;
        this.canvas = canvas;
    }

    /**
     * Draws what lies within a box of a picture.
     *
     * @param box     in logical pixels of the picture
     * @param scale   picture pixels for a logical pixel
     * @param drawing draws in logical pixels of the picture; what it draws outside of the box is left away
     */
    public static Tile of(Box box, double scale, Consumer<Graphics2D> drawing) {
        int left = (int) Math.floor(box.x() * scale), top = (int) Math.floor(box.y() * scale);
        int right = (int) Math.ceil(box.right() * scale), bottom = (int) Math.ceil(box.bottom() * scale);
        Canvas canvas = Canvas.blank(Math.max(1, right - left), Math.max(1, bottom - top));
        Graphics2D g = canvas.image().createGraphics();
        Canvas.smooth(g);
        g.clipRect(0, 0, canvas.width(), canvas.height());
        g.translate(-left, -top);
        g.scale(scale, scale);
        drawing.accept(g);
        g.dispose();
        return new Tile(left, top, canvas);
    }

    /** Gives how many pixels it keeps. */
    public int size() {
        return canvas.width() * canvas.height();
    }

    /** Sets it onto the picture, at its place. */
    public void onto(Canvas picture) {
        int from = Math.max(0, -left), count = Math.min(canvas.width(), picture.width() - left) - from;
        int last = Math.min(canvas.height(), picture.height() - top);
        for (int row = Math.max(0, -top); row < last && count > 0; row++) {
            PixelPen.blend(canvas.pixels(), row * canvas.width() + from, picture.pixels(), (top + row) * picture.width() + left + from, count);
        }
    }
}
