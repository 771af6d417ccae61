package org.masar.read.geotiff;

/** Takes colours between the pixels of a part, weighing the four around by nearness. */
final class Sampling {
    private Sampling() {
    }

    /** Gives the colour at a point counted from the part's top left corner in its own pixels; beyond its edge the edge's. */
    static int at(Picture.Part p, double x, double y) {
        double cx = x - 0.5, cy = y - 0.5;
        int x0 = (int) Math.floor(cx), y0 = (int) Math.floor(cy);
        int wx = (int) Math.round((cx - x0) * 256), wy = (int) Math.round((cy - y0) * 256);
        int a = pixel(p, x0, y0), b = pixel(p, x0 + 1, y0), c = pixel(p, x0, y0 + 1), d = pixel(p, x0 + 1, y0 + 1);
        return a == b && b == c && c == d ? a : mixed(a, b, c, d, wx, wy);
    }

    private static int pixel(Picture.Part p, int x, int y) {
        return p.argb()[Math.max(0, Math.min(p.height() - 1, y)) * p.width() + Math.max(0, Math.min(p.width() - 1, x))];
    }

    private static int mixed(int a, int b, int c, int d, int wx, int wy) {
        int mixed = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            int top = (a >>> shift & 255) * (256 - wx) + (b >>> shift & 255) * wx;
            int bottom = (c >>> shift & 255) * (256 - wx) + (d >>> shift & 255) * wx;
            mixed |= (top * (256 - wy) + bottom * wy + 32768 >> 16) << shift;
        }
        return mixed;
    }
}
