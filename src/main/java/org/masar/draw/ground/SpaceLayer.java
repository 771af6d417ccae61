package org.masar.draw.ground;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Mercator;
import org.masar.geo.Pixel;
import org.masar.geo.Relief;
import org.masar.geo.Viewport;
import org.masar.state.Cartography;
import org.masar.state.Theme;

/**
 * Lays the picture of the earth from space over land and sea, with the light on its slopes, toned so far towards the look's paper that letters and marks keep their
 * contrast; gone where the map is closer than the picture is fine, and never in print.
 */
final class SpaceLayer implements Layer<Plate> {
    private static final double WHOLE = 7.4, GONE = 9;
    /** How much of the picture's depth is left on pale and on dark paper: black becomes no darker than 145, white no lighter than 107, of 255. */
    private static final double PALE = 0.43, DARK = 0.42;
    /** How much the colours are strengthened before they are toned, and how deep and bright the relief's slopes are laid upon them. */
    private static final double COLOURFUL = 1.7, DEEP = 0.75, BRIGHT = 0.3;
    private static final int COARSE = 2;

    private final Atlas atlas;
    private int[] pixels;
    private int width;
    private int height;

    SpaceLayer(Atlas atlas) {
        this.atlas = atlas;
    }

    /** Says how strongly the picture shows on a plate, 0 to 1. */
    static double strength(Plate plate) {
        return chosen(plate) ? Fade.out(plate.viewport().zoom(), WHOLE, GONE) : 0;
    }

    /** Tells whether the plate asks for the picture at all. */
    static boolean chosen(Plate plate) {
        return plate.cartography().basemap().equals(Cartography.SATELLITE) && plate.look().theme() != Theme.PRINT;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        double strength = strength(plate);
        if (strength <= 0) {
            return;
        }
        Viewport v = plate.viewport();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform place = AffineTransform.getTranslateInstance(-COARSE, -COARSE);
        place.scale(COARSE, COARSE);
        pen.drawImage(picture(v, plate.look().theme() == Theme.DARK, (int) Math.round(255 * strength)), place, null);
        Path2D coast = new Path2D.Double();
        for (Window w : Window.copies(plate)) {
            coast.append(new Lines(w).trace(atlas.near().borders(), part -> atlas.near().borders().kind(part) == 0), false);
            coast.append(new Lines(w).trace(atlas.far().coast(), part -> true), false);
        }
        pen.setColor(plate.look().colour("border", 0.7 * strength));
        pen.setStroke(new BasicStroke(0.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(coast);
    }

    /** Samples the picture for a view, a sample for two by two pixels; transparent beyond the square map. */
    private BufferedImage picture(Viewport v, boolean dark, int alpha) {
        load();
        int w = v.width() / COARSE + 3, h = v.height() / COARSE + 3;
        BufferedImage out = new BufferedImage(w, h, BufferedImage.TYPE_INT_ARGB);
        double[] us = new double[w];
        for (int i = 0; i < w; i++) {
            double x = v.toMap(new Pixel((i - 0.5) * COARSE, 0)).x();
            us[i] = (x - Math.floor(x)) * width - 0.5;
        }
        for (int j = 0; j < h; j++) {
            double y = v.toMap(new Pixel(0, (j - 0.5) * COARSE)).y();
            if (y < 0 || y > 1) {
                continue;
            }
            double lat = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
            double row = Math.max(0, Math.min(height - 1.001, (90 - lat) / 180 * height - 0.5));
            for (int i = 0; i < w; i++) {
                int seen = sample(us[i], row);
                out.setRGB(i, j, alpha << 24 | toned(shaded(seen, slope((us[i] + 0.5) / width, y)), dark));
            }
        }
        return out;
    }

    private int sample(double u, double row) {
        int x = (int) Math.floor(u), y = (int) row;
        double fx = u - x, fy = row - y;
        int left = Math.floorMod(x, width), right = Math.floorMod(x + 1, width);
        int a = pixels[y * width + left], b = pixels[y * width + right], c = pixels[(y + 1) * width + left], d = pixels[(y + 1) * width + right];
        int rgb = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double top = (a >> shift & 255) * (1 - fx) + (b >> shift & 255) * fx, bottom = (c >> shift & 255) * (1 - fx) + (d >> shift & 255) * fx;
            rgb |= (int) Math.round(top * (1 - fy) + bottom * fy) << shift;
        }
        return rgb;
    }

    /** Gives the light on a slope, -1 to 1; 0 beyond the relief. */
    private double slope(double x, double y) {
        Relief r = atlas.near().relief();
        double u = (x - r.left()) / (r.right() - r.left()) * r.width() - 0.5, v = (y - r.top()) / (r.bottom() - r.top()) * r.height() - 0.5;
        int i = (int) Math.floor(u), j = (int) Math.floor(v);
        if (i < 0 || j < 0 || i + 1 >= r.width() || j + 1 >= r.height()) {
            return 0;
        }
        double fx = u - i, fy = v - j, edge = Math.min(1, Math.min(Math.min(u, r.width() - u), Math.min(v, r.height() - v)) / 40);
        double top = (r.shade()[j * r.width() + i] & 255) * (1 - fx) + (r.shade()[j * r.width() + i + 1] & 255) * fx;
        double bottom = (r.shade()[(j + 1) * r.width() + i] & 255) * (1 - fx) + (r.shade()[(j + 1) * r.width() + i + 1] & 255) * fx;
        return edge * (top * (1 - fy) + bottom * fy - 128) / 128;
    }

    /** Lays light and shadow upon land, which in the picture is never bluer than it is red. */
    static int shaded(int rgb, double slope) {
        if ((rgb & 255) > (rgb >> 16 & 255)) {
            return rgb;
        }
        int out = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int c = rgb >> shift & 255;
            out |= (int) Math.round(slope < 0 ? c * (1 + DEEP * slope) : c + (255 - c) * BRIGHT * slope) << shift;
        }
        return out;
    }

    /** Brings a colour of the picture so near to pale or dark paper that text stays readable on it; its shadows are lifted first. */
    static int toned(int rgb, boolean dark) {
        int out = 0;
        double grey = 0.3 * (rgb >> 16 & 255) + 0.59 * (rgb >> 8 & 255) + 0.11 * (rgb & 255);
        for (int shift = 16; shift >= 0; shift -= 8) {
            double strong = Math.max(0, Math.min(255, grey + COLOURFUL * ((rgb >> shift & 255) - grey)));
            double c = 255 * Math.pow(strong / 255.0, dark ? 0.8 : 0.7);
            out |= (int) Math.round(dark ? c * DARK : 255 - (255 - c) * PALE) << shift;
        }
        return out;
    }

    private synchronized void load() {
        if (pixels != null) {
            return;
        }
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(atlas.far().picture()));
            width = image.getWidth();
            height = image.getHeight();
            int[] all = image.getRGB(0, 0, width, height, null, 0, width);
            pixels = Arrays.copyOf(all, all.length);
        } catch (IOException e) {
            throw new UncheckedIOException("the picture of the earth is damaged", e);
        }
    }
}
