package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Fills a shape with parallel lines, cut at its edge by arithmetic: clips have rough edges on the screen and are dropped by some
 * vector writers, and textures are not allowed.
 */
final class Hatch {
    private static final double FLAT = 0.3;

    private Hatch() {
    }

    /**
     * Draws the patterns into a shape: one alone, several with alternating lines; where only their angles differ, as in print, across
     * each other. Lengths in logical pixels.
     *
     * @param view what shows: lines beyond it are left out
     * @param dash length of dashes and gaps for what is in doubt, or 0 for whole lines
     */
    static void draw(Graphics2D g, Shape shape, List<Pattern> patterns, double pitch, double width, float dash, Rectangle2D view) {
        g.setStroke(dash == 0 ? new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL)
            : new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 10, new float[] {dash, dash * 0.6f}, 0));
        boolean oneInk = patterns.stream().map(Pattern::ink).distinct().count() == 1;
        if (oneInk) {
            patterns.forEach(p -> lines(g, shape, p.angle(), pitch * (patterns.size()), List.of(p.ink()), view));
        } else {
            lines(g, shape, patterns.get(0).angle(), pitch, patterns.stream().map(Pattern::ink).toList(), view);
        }
    }

    private static void lines(Graphics2D g, Shape shape, double angle, double pitch, List<Color> inks, Rectangle2D view) {
        AffineTransform level = AffineTransform.getRotateInstance(Math.toRadians(angle));
        Shape turned = level.createTransformedShape(shape);
        List<double[]> edges = edges(turned);
        Rectangle2D b = turned.getBounds2D();
        Rectangle2D seen = level.createTransformedShape(view).getBounds2D();
        AffineTransform back = AffineTransform.getRotateInstance(Math.toRadians(-angle));
        double first = b.getMinY() + pitch * 0.45;
        int line = (int) Math.max(0, Math.floor((seen.getMinY() - first) / pitch));
        for (double y = first + line * pitch; y < Math.min(b.getMaxY(), seen.getMaxY()); y += pitch) {
            double[] crossings = crossings(edges, y);
            g.setColor(inks.get(line++ % inks.size()));
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                double from = Math.max(crossings[i], seen.getMinX()), to = Math.min(crossings[i + 1], seen.getMaxX());
                if (from < to) {
                    g.draw(back.createTransformedShape(new Line2D.Double(from, y, to, y)));
                }
            }
        }
    }

    private static List<double[]> edges(Shape s) {
        List<double[]> edges = new ArrayList<>();
        double[] c = new double[6];
        double x = 0, y = 0, startX = 0, startY = 0;
        for (PathIterator i = s.getPathIterator(null, FLAT); !i.isDone(); i.next()) {
            switch (i.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = c[0];
                    startY = c[1];
                    x = c[0];
                    y = c[1];
                }
                case PathIterator.SEG_LINETO -> {
                    edges.add(new double[] {x, y, c[0], c[1]});
                    x = c[0];
                    y = c[1];
                }
                default -> {
                    edges.add(new double[] {x, y, startX, startY});
                    x = startX;
                    y = startY;
                }
            }
        }
        return edges;
    }

    private static double[] crossings(List<double[]> edges, double y) {
        double[] xs = new double[edges.size()];
        int n = 0;
        for (double[] e : edges) {
            if (e[1] <= y != e[3] <= y) {
                xs[n++] = e[0] + (y - e[1]) / (e[3] - e[1]) * (e[2] - e[0]);
            }
        }
        Arrays.sort(xs, 0, n);
        return Arrays.copyOf(xs, n);
    }
}
