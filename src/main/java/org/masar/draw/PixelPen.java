package org.masar.draw;

import java.awt.Color;

/**
 * Sets sprites straight into pixels (ARGB, premultiplied): for thousands of marks on the screen, where a pen that knows
 * paths and paints would take some ten times longer. Draws what the other pen draws, to within rounding.
 */
final class PixelPen {
    private final int[] target;
    private final int width;
    private final int height;

    /** Draws onto a canvas. Not for two threads at once. */
    PixelPen(Canvas canvas) {
        target = canvas.pixels();
        width = canvas.width();
        height = canvas.height();
    }

    /** Sets a sprite's origin onto a picture pixel; what lies outside of the picture is left away. */
    void set(Sprites.Sprite s, int x, int y) {
        s.drawn().over(target, width, height, x - s.originX(), y - s.originY());
    }

    /** Lays a run of premultiplied pixels over another (SrcOver; Porter and Duff 1984). */
    static void blend(int[] source, int from, int[] target, int to, int count) {
        for (int i = 0; i < count; i++) {
            int s = source[from + i];
            if (s != 0) {
                target[to + i] = (s >>> 24) == 255 ? s : over(s, target[to + i]);
            }
        }
    }

    /** Lays one premultiplied colour over a run of pixels. */
    static void blend(int ink, int[] target, int to, int count) {
        for (int i = to; i < to + count; i++) {
            target[i] = over(ink, target[i]);
        }
    }

    /** Gives a colour as pixels hold it. */
    static int premultiplied(Color c) {
        int a = c.getAlpha();
        return a << 24 | (c.getRed() * a + 127) / 255 << 16 | (c.getGreen() * a + 127) / 255 << 8 | (c.getBlue() * a + 127) / 255;
    }

    private static int over(int s, int d) {
        int rest = 255 - (s >>> 24);
        int rb = (d & 0xff00ff) * rest + 0x800080;
        rb = (rb + (rb >>> 8 & 0xff00ff)) >>> 8 & 0xff00ff;
        int ag = (d >>> 8 & 0xff00ff) * rest + 0x800080;
        ag = (ag + (ag >>> 8 & 0xff00ff)) & 0xff00ff00;
        return s + rb + ag;
    }
}
