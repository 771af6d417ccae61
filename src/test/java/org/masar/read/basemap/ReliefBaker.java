package org.masar.read.basemap;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Turns the hillshade into light and shadow round a flat 128, smoothed and in steps of two, so that it packs well. */
final class ReliefBaker {
    /** In the Taurus the heights jump along a seam of the source, which would cast an angular shadow; the frame is black as well. */
    private static final int SEAM_X = 85, SEAM_TOP = 125, SEAM_BOTTOM = 205, FLAT = 179;

    private ReliefBaker() {
    }

    static byte[] bake(Path hillshade) throws IOException {
        BufferedImage image = ImageIO.read(hillshade.toFile());
        int w = image.getWidth(), h = image.getHeight();
        double[] grey = smooth(samples(image.getRaster(), w, h), w, h);
        double flat = flat(grey);
        byte[] steps = new byte[w * h];
        for (int row = 0; row < h; row++) {
            int before = 0;
            for (int i = row * w; i < (row + 1) * w; i++) {
                int shade = Math.max(0, Math.min(255, 128 + 2 * (int) Math.round((grey[i] - flat) / 2)));
                steps[i] = (byte) (shade - before);
                before = shade;
            }
        }
        byte[] packed = deflate(steps);
        return new PackedWriter().count(w).count(h).count(packed.length).raw(packed).bytes();
    }

    private static double[] samples(Raster raster, int w, int h) {
        double[] grey = new double[w * h];
        for (int i = 0; i < grey.length; i++) {
            int x = i % w, y = i / w;
            double value = raster.getSample(Math.max(1, Math.min(w - 2, x)), Math.max(1, Math.min(h - 2, y)), 0);
            grey[i] = x < SEAM_X && y > SEAM_TOP && y < SEAM_BOTTOM ? FLAT + (value - FLAT) / 5 : value;
        }
        return grey;
    }

    private static double flat(double[] grey) {
        int[] counts = new int[256];
        for (double g : grey) {
            counts[(int) Math.round(g)]++;
        }
        int most = 0;
        for (int i = 0; i < 256; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        System.out.println("flat " + most + " of 0 to 255");
        return most;
    }

    private static double[] smooth(double[] in, int w, int h) {
        double[] out = in;
        for (int pass = 0; pass < 2; pass++) {
            out = blur(out, w, h, 1, w);
        }
        return out;
    }

    private static double[] blur(double[] in, int w, int h, int across, int down) {
        double[] out = new double[in.length];
        for (int y = 0; y < h; y++) {
            for (int x = 0; x < w; x++) {
                double sum = 0, weights = 0;
                for (int dy = -1; dy <= 1; dy++) {
                    for (int dx = -1; dx <= 1; dx++) {
                        if (x + dx >= 0 && x + dx < w && y + dy >= 0 && y + dy < h) {
                            double weight = (2 - Math.abs(dx)) * (2 - Math.abs(dy));
                            sum += weight * in[(y + dy) * down + (x + dx) * across];
                            weights += weight;
                        }
                    }
                }
                out[y * w + x] = sum / weights;
            }
        }
        return out;
    }

    private static byte[] deflate(byte[] in) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(in);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }
}
