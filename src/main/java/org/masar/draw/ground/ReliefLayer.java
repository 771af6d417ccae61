package org.masar.draw.ground;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.draw.Plate;
import org.masar.draw.Recent;
import org.masar.geo.Relief;
import org.masar.geo.Viewport;
import org.masar.state.Theme;

/**
 * Lays light and shadow over the land by opacity alone, so that vector writers keep it; gone where the map is closer than the
 * relief is fine.
 */
final class ReliefLayer implements Layer<Plate> {
    private static final double WHOLE = 9, GONE = 10.5, SOFTER = 0.4;
    private static final int STEPS = 10;

    private final Relief relief;
    private final Recent<Tint, BufferedImage> pictures = new Recent<>(2);

    ReliefLayer(Relief relief) {
        this.relief = relief;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        double zoom = plate.viewport().zoom();
        int strength = (int) Math.round(STEPS * Fade.in(zoom, 3.8, 5.5) * (1 - SOFTER * Fade.in(zoom, 7.8, WHOLE)) * Fade.out(zoom, WHOLE, GONE) * (1 - SpaceLayer.strength(plate)));
        if (strength > 0) {
            Window.copies(plate).forEach(w -> paint(plate, w.view(), strength, pen));
        }
    }

    private void paint(Plate plate, Viewport v, int strength, Graphics2D pen) {
        BufferedImage picture = pictures.get(new Tint(plate.look(), strength), this::picture);
        int[] cut = visible(v);
        if (cut[2] <= 0 || cut[3] <= 0) {
            return;
        }
        double sx = (relief.right() - relief.left()) / relief.width() * v.pixelsPerUnit();
        double sy = (relief.bottom() - relief.top()) / relief.height() * v.pixelsPerUnit();
        AffineTransform place = AffineTransform.getTranslateInstance(v.px(relief.left()), v.py(relief.top()));
        place.scale(sx, sy);
        place.translate(cut[0], cut[1]);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(picture.getSubimage(cut[0], cut[1], cut[2], cut[3]), place, null);
    }

    /** Finds the samples that the view shows: first column, first row, columns, rows. */
    private int[] visible(Viewport v) {
        double perX = relief.width() / (relief.right() - relief.left());
        double perY = relief.height() / (relief.bottom() - relief.top());
        double halfW = v.width() / 2.0 / v.pixelsPerUnit(), halfH = v.height() / 2.0 / v.pixelsPerUnit();
        int left = clamp((v.centre().x() - halfW - relief.left()) * perX - 3, relief.width());
        int right = clamp((v.centre().x() + halfW - relief.left()) * perX + 3, relief.width());
        int top = clamp((v.centre().y() - halfH - relief.top()) * perY - 3, relief.height());
        int bottom = clamp((v.centre().y() + halfH - relief.top()) * perY + 3, relief.height());
        return new int[] {left, top, right - left, bottom - top};
    }

    private static int clamp(double sample, int most) {
        return (int) Math.max(0, Math.min(most, sample));
    }

    private BufferedImage picture(Tint tint) {
        int[] colours = colours(tint);
        BufferedImage image = new BufferedImage(relief.width(), relief.height(), BufferedImage.TYPE_INT_ARGB_PRE);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] shade = relief.shade();
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = colours[shade[i] & 0xff];
        }
        return image;
    }

    private static int[] colours(Tint tint) {
        Color dark = tint.look().colour("reliefShadow");
        Color light = tint.look().colour("reliefLight");
        double deepest = tint.look().theme() == Theme.PRINT ? 0.4 : 0.8;
        double brightest = tint.look().theme() == Theme.DARK ? 0.45 : 0.8;
        int[] colours = new int[256];
        for (int s = 0; s < 256; s++) {
            double depth = s < 128 ? Math.pow((128 - s) / 130.0, 0.85) : (s - 128) / 85.0;
            double alpha = Math.min(0.72, depth) * (s < 128 ? deepest : brightest) * tint.strength() / STEPS;
            colours[s] = premultiplied(s < 128 ? dark : light, alpha);
        }
        return colours;
    }

    private static int premultiplied(Color c, double alpha) {
        return (int) Math.round(255 * alpha) << 24 | (int) Math.round(c.getRed() * alpha) << 16
            | (int) Math.round(c.getGreen() * alpha) << 8 | (int) Math.round(c.getBlue() * alpha);
    }

    private record Tint(Look look, int strength) {
    }
}
