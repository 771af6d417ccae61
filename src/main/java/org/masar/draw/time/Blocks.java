package org.masar.draw.time;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import org.masar.draw.Canvas;
import org.masar.draw.Stamps;

/**
 * Fills upright rectangles whose edges are brought to whole picture pixels. On the screen straight into the pixels: a timeline has some
 * thousands of them, and a pen that knows paths takes a hundred times longer and leaves garbage behind.
 */
interface Blocks {
    /** Fills a rectangle in logical pixels; what is less than half a picture pixel wide or high is left out. */
    void fill(double x, double y, double w, double h, Color ink);

    /** Fills with a pen in logical pixels at a scale. */
    static Blocks with(Graphics2D g, double scale) {
        return (x, y, w, h, ink) -> {
            double a = Stamps.snap(x, scale), b = Stamps.snap(y, scale), c = Stamps.snap(x + w, scale), d = Stamps.snap(y + h, scale);
            if (c > a && d > b) {
                g.setColor(ink);
                g.fill(new Rectangle2D.Double(a, b, c - a, d - b));
            }
        };
    }

    /** Fills the pixels of a canvas. For one thread, as the canvas is. */
    static Blocks on(Canvas canvas, double scale) {
        int[] pixels = canvas.pixels();
        int width = canvas.width(), height = canvas.height();
        return (x, y, w, h, ink) -> {
            int a = Math.max(0, (int) Math.round(x * scale)), c = Math.min(width, (int) Math.round((x + w) * scale));
            int b = Math.max(0, (int) Math.round(y * scale)), d = Math.min(height, (int) Math.round((y + h) * scale));
            int argb = ink.getRGB(), alpha = argb >>> 24;
            for (int row = b; row < d && c > a; row++) {
                if (alpha == 255) {
                    Arrays.fill(pixels, row * width + a, row * width + c, argb);
                } else {
                    tint(pixels, row * width + a, row * width + c, argb, alpha);
                }
            }
        };
    }

    private static void tint(int[] pixels, int from, int to, int argb, int alpha) {
        int red = (argb >> 16 & 255) * alpha, green = (argb >> 8 & 255) * alpha, blue = (argb & 255) * alpha, rest = 255 - alpha;
        for (int i = from; i < to; i++) {
            int p = pixels[i];
            int a = alpha * 255 + (p >>> 24) * rest, r = red + (p >> 16 & 255) * rest, g = green + (p >> 8 & 255) * rest, b = blue + (p & 255) * rest;
            pixels[i] = (a + 127) / 255 << 24 | (r + 127) / 255 << 16 | (g + 127) / 255 << 8 | (b + 127) / 255;
        }
    }
}
