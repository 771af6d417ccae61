package org.masar.draw.time;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.masar.draw.Canvas;
import org.masar.draw.Stamps;

/**
 * Fills upright rectangles whose edges are brought to whole picture pixels. On the screen straight into the pixels: a timeline has some
 * thousands of them, and a pen that knows paths takes a hundred times longer and leaves garbage behind.
 */
interface Blocks {
    /** Fills a rectangle in logical pixels; what is less than half a picture pixel wide or high is left out. */
    void fill(double x, double y, double w, double h, Color ink);

    /** Fills with a pen in logical pixels at a scale. */
    static Blocks with(Graphics2D g, double scale) {
        return (x, y, w, h, ink) -> {
            double a = Stamps.snap(x, scale), b = Stamps.snap(y, scale), c = Stamps.snap(x + w, scale), d = Stamps.snap(y + h, scale);
            if (c > a && d > b) {
                g.setColor(ink);
                g.fill(new Rectangle2D.Double(a, b, c - a, d - b));
            }
        };
    }

    /** Fills the pixels of a canvas. For one thread, as the canvas is. */
    static Blocks on(Canvas canvas, double scale) {
        return (x, y, w, h, ink) -> canvas.fill((int) Math.round(x * scale), (int) Math.round(y * scale), (int) Math.round((x + w) * scale),
            (int) Math.round((y + h) * scale), ink);
    }
}
