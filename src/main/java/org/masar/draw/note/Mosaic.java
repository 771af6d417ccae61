package org.masar.draw.note;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.image.BufferedImage;
import org.masar.draw.Box;
import org.masar.draw.Canvas;

/**
 * Makes what lies on a picture unreadable: all that is finer than a cell becomes the cell's mean, then the cells run into each other. What was
 * there cannot be found again from what is left.
 */
final class Mosaic {
    /** Width of a cell, in logical pixels: letters of twice the usual size are lost in it. */
    static final double CELL = 14;

    private Mosaic() {
    }

    /**
     * Gives a picture of a shape's bounds in which the shape shows the blurred picture and all else is transparent.
     *
     * @param from  what to blur
     * @param scale picture pixels for a logical one
     * @param shape in picture pixels
     * @param at    the shape's bounds on the picture, whole picture pixels
     */
    static BufferedImage of(Canvas from, double scale, Shape shape, Box at) {
        int w = (int) at.width(), h = (int) at.height(), left = (int) at.x(), top = (int) at.y();
        double cell = CELL * scale;
        int across = Math.max(1, (int) Math.ceil(w / cell)), down = Math.max(1, (int) Math.ceil(h / cell));
        BufferedImage cells = new BufferedImage(across, down, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                cells.setRGB(x, y, mean(from, left + (int) (x * cell), top + (int) (y * cell),
                    left + Math.min(w, (int) ((x + 1) * cell)), top + Math.min(h, (int) ((y + 1) * cell))));
            }
        }
        Canvas blurred = Canvas.blank(w, h);
        Graphics2D g = blurred.image().createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.translate(-left, -top);
        g.setColor(Color.BLACK);
        g.fill(shape);
        g.translate(left, top);
        g.setComposite(AlphaComposite.SrcIn);
        g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        g.drawImage(cells, 0, 0, w, h, null);
        g.dispose();
        return blurred.image();
    }

    private static int mean(Canvas from, int left, int top, int right, int bottom) {
        long r = 0, g = 0, b = 0, n = 0;
        for (int y = Math.max(0, top); y < Math.min(from.height(), bottom); y++) {
            for (int x = Math.max(0, left); x < Math.min(from.width(), right); x++) {
                int c = from.pixels()[y * from.width() + x];
                r += c >> 16 & 255;
                g += c >> 8 & 255;
                b += c & 255;
                n++;
            }
        }
        return n == 0 ? 0xff808080 : 0xff000000 | (int) (r / n) << 16 | (int) (g / n) << 8 | (int) (b / n);
    }
}
