package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import org.masar.draw.Look;
import org.masar.state.Theme;

/**
 * Draws a category's part of the ring round a number. In print each of the first five has a pattern of its own, since a copier leaves
 * no hue: solid, double, dashed, thin, dotted.
 */
final class RingDrawing {
    private static final int PATTERNS = 5;

    private RingDrawing() {
    }

    /** Gives the pattern of a category in a look: 0 is solid. */
    static int pattern(Look look, int category) {
        return look.theme() == Theme.PRINT ? Math.floorMod(category, PATTERNS) : 0;
    }

    /**
     * Draws an arc round the origin.
     *
     * @param r     outer radius, logical pixels
     * @param width of the ring, inwards, logical pixels
     * @param from  degrees, 0 is east, against the clock
     * @param sweep degrees, with the clock
     */
    static void arc(Graphics2D g, double r, double width, double from, double sweep, Color ink, int pattern) {
        double mid = r - width / 2;
        g.setColor(ink);
        switch (pattern) {
            case 1 -> {
                line(g, r - width * 0.17, from, sweep, plain(width * 0.34));
                line(g, r - width * 0.83, from, sweep, plain(width * 0.34));
            }
            case 2 -> line(g, mid, from, sweep, dashed(width, width * 0.5, width * 0.42));
            case 3 -> line(g, mid, from, sweep, plain(width * 0.36));
            case 4 -> line(g, mid, from, sweep, new BasicStroke((float) (width * 0.62), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10,
                new float[] {0.01f, (float) (width * 0.95)}, (float) (width * 0.5)));
            default -> line(g, mid, from, sweep, plain(width));
        }
    }

    private static void line(Graphics2D g, double r, double from, double sweep, BasicStroke stroke) {
        g.setStroke(stroke);
        g.draw(new Arc2D.Double(-r, -r, 2 * r, 2 * r, from, -sweep, Arc2D.OPEN));
    }

    private static BasicStroke plain(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed(double width, double on, double off) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {(float) on, (float) off}, 0);
    }
}
