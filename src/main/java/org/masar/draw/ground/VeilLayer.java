package org.masar.draw.ground;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;
import org.masar.geo.Viewport;

/**
 * Lets what only the finer basemap has (relief, rivers, lakes, built-up land) run out softly into plain land towards its edge, beyond
 * which only outlines are known. The sea is filled later, over land and veil alike.
 */
final class VeilLayer implements Layer<Plate> {
    /** Width of the fading at the sides and at top and bottom, in degrees of longitude: as wide as leaves the country alone. */
    private static final double SIDES = 1.5, ENDS = 1.1;

    private final Atlas atlas;

    VeilLayer(Atlas atlas) {
        this.atlas = atlas;
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        if (atlas.beyond(plate)) {
            Window.copies(plate).forEach(w -> veil(plate, w.view(), pen));
        }
    }

    private void veil(Plate plate, Viewport v, Graphics2D pen) {
        Basemap.Extent e = atlas.near().extent();
        double wide = SIDES / 360 * v.pixelsPerUnit(), high = ENDS / 360 * v.pixelsPerUnit();
        double left = v.px(e.left()), right = v.px(e.right()), top = v.py(e.top()), bottom = v.py(e.bottom());
        Color land = Inks.of(plate.look(), "neighbours"), clear = Inks.of(plate.look(), "neighbours", 0);
        fill(pen, v, left, top, left + wide, bottom, gradient(left, 0, left + wide, 0, land, clear));
        fill(pen, v, right - wide, top, right, bottom, gradient(right, 0, right - wide, 0, land, clear));
        fill(pen, v, left, top, right, top + high, gradient(0, top, 0, top + high, land, clear));
        fill(pen, v, left, bottom - high, right, bottom, gradient(0, bottom, 0, bottom - high, land, clear));
    }

    private static GradientPaint gradient(double x0, double y0, double x1, double y1, Color from, Color to) {
        return new GradientPaint((float) x0, (float) y0, from, (float) x1, (float) y1, to);
    }

    private static void fill(Graphics2D pen, Viewport v, double x0, double y0, double x1, double y1, GradientPaint paint) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, v.width(), v.height());
        Rectangle2D band = all.createIntersection(new Rectangle2D.Double(x0 - 1, y0 - 1, x1 - x0 + 2, y1 - y0 + 2));
        if (!band.isEmpty()) {
            pen.setPaint(paint);
            pen.fill(band);
        }
    }
}
