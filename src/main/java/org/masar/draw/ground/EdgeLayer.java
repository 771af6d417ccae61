package org.masar.draw.ground;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.masar.draw.Layer;
import org.masar.draw.Plate;
import org.masar.geo.Basemap;
import org.masar.geo.Viewport;

/** Lets the map run out softly into plain paper where the basemap ends, since beyond it nothing is known. */
final class EdgeLayer implements Layer<Plate> {
    /** Width of the fading, in degrees of longitude, kept within pixels that look soft at every zoom. */
    private static final double DEGREES = 0.5, LEAST = 20, MOST = 120;

    private final Basemap basemap;

    EdgeLayer(Basemap basemap) {
        this.basemap = basemap;
    }

    /** Gives the width of the fading in pixels. */
    static double width(Viewport v) {
        return Math.max(LEAST, Math.min(MOST, DEGREES / 360 * v.pixelsPerUnit()));
    }

    @Override
    public void paint(Plate plate, Graphics2D pen) {
        Viewport v = plate.viewport();
        Basemap.Extent e = basemap.extent();
        double soft = width(v), far = 1e5;
        double left = v.px(e.left()), right = v.px(e.right()), top = v.py(e.top()), bottom = v.py(e.bottom());
        Color paper = plate.look().colour("bg"), clear = plate.look().colour("bg", 0);
        if (left + soft > 0) {
            fill(pen, plate, left - far, -far, left + soft, far, new GradientPaint((float) left, 0, paper, (float) (left + soft), 0, clear));
        }
        if (right - soft < v.width()) {
            fill(pen, plate, right - soft, -far, right + far, far, new GradientPaint((float) (right - soft), 0, clear, (float) right, 0, paper));
        }
        if (top + soft > 0) {
            fill(pen, plate, -far, top - far, far, top + soft, new GradientPaint(0, (float) top, paper, 0, (float) (top + soft), clear));
        }
        if (bottom - soft < v.height()) {
            fill(pen, plate, -far, bottom - soft, far, bottom + far,
                new GradientPaint(0, (float) (bottom - soft), clear, 0, (float) bottom, paper));
        }
    }

    private static void fill(Graphics2D pen, Plate plate, double x0, double y0, double x1, double y1, GradientPaint paint) {
        Rectangle2D all = new Rectangle2D.Double(0, 0, plate.viewport().width(), plate.viewport().height());
        Rectangle2D band = all.createIntersection(new Rectangle2D.Double(x0, y0, x1 - x0, y1 - y0));
        if (!band.isEmpty()) {
            pen.setPaint(paint);
            pen.fill(band);
        }
    }
}
