package org.masar.export.pptx;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.PathIterator;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.masar.draw.Canvas;

/** Makes pictures of what a slide cannot draw. */
final class Raster {
    private Raster() {
    }

    /** Paints so many logical pixels, each so many picture pixels wide. */
    static BufferedImage paint(double width, double height, double fine, Consumer<Graphics2D> drawing) {
        Canvas canvas = Canvas.blank((int) Math.max(1, Math.ceil(width * fine)), (int) Math.max(1, Math.ceil(height * fine)));
        Graphics2D g = canvas.pen(fine);
        drawing.accept(g);
        g.dispose();
        return canvas.image();
    }

    /** Gives a copy of what of a picture that is set there lies within a clip; all of it where that is null. */
    static BufferedImage within(Shape clip, AffineTransform at, Image image) {
        Canvas canvas = Canvas.blank(image.getWidth(null), image.getHeight(null));
        Graphics2D g = canvas.pen(1);
        if (clip != null) {
            try {
                g.clip(at.createInverse().createTransformedShape(clip));
            } catch (NoninvertibleTransformException e) {
                throw new IllegalArgumentException("a picture without size", e);
            }
        }
        g.drawImage(image, 0, 0, null);
        g.dispose();
        return canvas.image();
    }

    static byte[] png(BufferedImage image) {
        BufferedImage plain = new BufferedImage(image.getWidth(), image.getHeight(), opaque(image) ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            plain.setRGB(0, y, row.length, 1, row, 0, row.length);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(plain, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException("a picture in memory", e);
        }
        return out.toByteArray();
    }

    private static boolean opaque(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            image.getRGB(0, y, row.length, 1, row, 0, row.length);
            for (int p : row) {
                if (p >>> 24 != 255) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Tells whether two shapes have the same outline. */
    static boolean same(Shape a, Shape b) {
        PathIterator p = a.getPathIterator(null), q = b.getPathIterator(null);
        double[] one = new double[6], other = new double[6];
        for (; !p.isDone() && !q.isDone(); p.next(), q.next()) {
            Arrays.fill(one, 0);
            Arrays.fill(other, 0);
            if (p.currentSegment(one) != q.currentSegment(other) || !Arrays.equals(one, other)) {
                return false;
            }
        }
        return p.isDone() && q.isDone();
    }
}
