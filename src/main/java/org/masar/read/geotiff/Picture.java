package org.masar.read.geotiff;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.masar.read.Message;
import org.masar.read.geotiff.GeoTiffReader.Level;
import org.masar.read.raster.NoTile;

/** Reads parts of a TIFF's picture as colours, from the size of it that fits. One thread at a time reads, others wait. */
final class Picture implements AutoCloseable {
    private static final int SAMPLE = 512;
    private final ImageReader reader;
    private final ImageInputStream in;
    private final List<Level> levels;
    private final Double nodata;
    private double black;
    private double white;
    private boolean stretched;

    Picture(ImageReader reader, ImageInputStream in, List<Level> levels, Double nodata) {
        this.reader = reader;
        this.in = in;
        this.levels = List.copyOf(levels);
        this.nodata = nodata;
    }

    int width() {
        return levels.get(0).width();
    }

    int height() {
        return levels.get(0).height();
    }

    /** Gives the width of the smallest size that the file brings. */
    int smallest() {
        return levels.get(levels.size() - 1).width();
    }

    /**
     * A part of the picture as it was read.
     *
     * @param x     left edge in pixels of the whole picture
     * @param y     top edge in pixels of the whole picture
     * @param per   pixels of the whole picture for one of these, to the right and down
     * @param argb  premultiplied
     */
    record Part(double x, double y, double perX, double perY, int width, int height, int[] argb) {
    }

    /** Reads what lies in a rectangle of the whole picture, some pixels more, about as fine as asked; null where none of it does. */
    synchronized Part read(double left, double top, double right, double bottom, double pixelsPerPixel) throws IOException {
        Level level = levels.get(0);
        for (Level l : levels) {
            if ((double) width() / l.width() <= pixelsPerPixel * 1.01) {
                level = l;
            }
        }
        double fx = (double) width() / level.width(), fy = (double) height() / level.height();
        int sub = (int) Math.max(1, Math.floor(pixelsPerPixel / fx));
        int x0 = (int) Math.max(0, Math.floor(left / fx) - 2 * sub), x1 = (int) Math.min(level.width(), Math.ceil(right / fx) + 2 * sub);
        int y0 = (int) Math.max(0, Math.floor(top / fy) - 2 * sub), y1 = (int) Math.min(level.height(), Math.ceil(bottom / fy) + 2 * sub);
        if (x1 <= x0 || y1 <= y0) {
            return null;
        }
        BufferedImage image = read(level.index(), new Rectangle(x0, y0, x1 - x0, y1 - y0), sub);
        return new Part(x0 * fx, y0 * fy, fx * sub, fy * sub, image.getWidth(), image.getHeight(), colours(image));
    }

    private BufferedImage read(int index, Rectangle part, int sub) throws IOException {
        ImageReadParam p = reader.getDefaultReadParam();
        p.setSourceRegion(part);
        p.setSourceSubsampling(sub, sub, 0, 0);
        try {
            return reader.read(index, p);
        } catch (RuntimeException broken) {
            throw new NoTile(Message.of("tile.part"), broken);
        }
    }

    private int[] colours(BufferedImage image) throws IOException {
        Raster raster = image.getRaster();
        int w = image.getWidth(), h = image.getHeight();
        boolean grey = raster.getNumBands() == 1 && !(image.getColorModel() instanceof IndexColorModel)
            && raster.getDataBuffer().getDataType() != DataBuffer.TYPE_BYTE;
        if (grey) {
            stretch();
        }
        int[] argb = new int[w * h];
        double[] v = new double[raster.getNumBands()];
        int[] row = new int[w];
        for (int y = 0; y < h; y++) {
            if (!grey) {
                image.getRGB(0, y, w, 1, row, 0, w);
            }
            for (int x = 0; x < w; x++) {
                if (grey || nodata != null) {
                    raster.getPixel(x, y, v);
                }
                if (nodata != null && none(v) || grey && Double.isNaN(v[0])) {
                    argb[y * w + x] = 0;
                } else if (grey) {
                    int g = (int) Math.max(0, Math.min(255, Math.round(255 * (v[0] - black) / Math.max(1e-12, white - black))));
                    argb[y * w + x] = 0xff000000 | g << 16 | g << 8 | g;
                } else {
                    argb[y * w + x] = premultiplied(row[x]);
                }
            }
        }
        return argb;
    }

    private boolean none(double[] v) {
        int colours = Math.min(3, v.length);
        for (int b = 0; b < colours; b++) {
            if (v[b] != nodata) {
                return false;
            }
        }
        return true;
    }

    private static int premultiplied(int p) {
        int a = p >>> 24;
        return a == 255 ? p : a == 0 ? 0
            : a << 24 | (p >> 16 & 255) * a / 255 << 16 | (p >> 8 & 255) * a / 255 << 8 | (p & 255) * a / 255;
    }

    /** Finds the darkest and the lightest grey of the whole by a coarse look at it, leaving out the hundredth at each end. */
    private void stretch() throws IOException {
        if (stretched) {
            return;
        }
        Level l = levels.get(levels.size() - 1);
        Raster r = read(l.index(), new Rectangle(0, 0, l.width(), l.height()), Math.max(1, Math.max(l.width(), l.height()) / SAMPLE)).getRaster();
        double[] all = r.getSamples(0, 0, r.getWidth(), r.getHeight(), 0, (double[]) null);
        double[] some = java.util.Arrays.stream(all).filter(d -> Double.isFinite(d) && (nodata == null || d != nodata)).sorted().toArray();
        black = some.length == 0 ? 0 : some[some.length / 100];
        white = some.length == 0 ? 1 : some[some.length - 1 - some.length / 100];
        stretched = true;
    }

    @Override
    public synchronized void close() {
        reader.dispose();
        try {
            in.close();
        } catch (IOException e) {
            // nothing was written, so nothing is lost
        }
    }
}
