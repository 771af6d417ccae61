package org.masar.draw;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.DataBufferInt;
import java.awt.image.DirectColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.awt.color.ColorSpace;

/**
 * Wraps an array of pixels (ARGB, premultiplied, row by row) so that it can be drawn on: the screen's buffer, or a picture to
 * be written. Not for two threads at once.
 */
public final class Canvas {
    private static final ColorModel ARGB_PRE = new DirectColorModel(ColorSpace.getInstance(ColorSpace.CS_sRGB), 32,
        0xff0000, 0xff00, 0xff, 0xff000000, true, java.awt.image.DataBuffer.TYPE_INT);
    private final int[] pixels;
    private final int width;
    private final int height;
    private final BufferedImage image;

    /** Wraps pixels; throws IllegalArgumentException where the array is too short for the size. */
    public Canvas(int[] pixels, int width, int height) {
        if (pixels.length < (long) width * height) {
            throw new IllegalArgumentException(pixels.length + " pixels are too few for " + width + " by " + height);
        }
        this.pixels = pixels;
        this.width = width;
        this.height = height;
        WritableRaster raster = Raster.createPackedRaster(new DataBufferInt(pixels, width * height), width, height, width,
            new int[] {0xff0000, 0xff00, 0xff, 0xff000000}, null);
        image = new BufferedImage(ARGB_PRE, raster, true, null);
    }

    /** Makes a transparent canvas. */
    public static Canvas blank(int width, int height) {
        return new Canvas(new int[Math.multiplyExact(width, height)], width, height);
    }

    /** Gives the pixels themselves. */
    public int[] pixels() {
        return pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Counts the pixels. */
    int size() {
        return width * height;
    }

    /** Makes all of it transparent. */
    void clear() {
        java.util.Arrays.fill(pixels, 0, size(), 0);
    }

    /** Lays a colour over a rectangle from one picture pixel to before another; what lies outside is left away. */
    public void fill(int left, int top, int right, int bottom, Color ink) {
        int from = Math.max(0, left), to = Math.min(width, right), alpha = ink.getAlpha();
        int over = PixelPen.premultiplied(ink);
        for (int row = Math.max(0, top); row < Math.min(height, bottom) && from < to; row++) {
            if (alpha == 255) {
                java.util.Arrays.fill(pixels, row * width + from, row * width + to, over);
            } else {
                PixelPen.blend(over, pixels, row * width + from, to - from);
            }
        }
    }

    /** Gives a view of the same pixels as a picture. */
    public BufferedImage image() {
        return image;
    }

    /** Gives a smooth pen in logical pixels; dispose it after use. */
    public Graphics2D pen(double scale) {
        Graphics2D g = image.createGraphics();
        smooth(g);
        g.clipRect(0, 0, width, height);
        g.scale(scale, scale);
        return g;
    }

    /** Sets a pen to smooth edges and unhinted, fractionally placed letters, so that text keeps its shape at every scale. */
    public static void smooth(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }
}
