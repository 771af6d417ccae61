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
import org.masar.model.Dataset;

/**
 * Fills a shape with parallel lines, cut at its edge by arithmetic: clips have rough edges on the screen and are dropped by some
 * vector writers, and textures are not allowed.
 */
final class Hatch {
    private static final double FLAT = 0.3;

    private Hatch() {
    }

    /** Gives the angle of a group's pattern ({@code hatch-45} is 45), degrees; the first of several groups decides. */
    static double angle(Dataset d, List<String> groups) {
        String pattern = d.group(groups.get(0)).map(g -> g.pattern()).orElse(null);
        return pattern != null && pattern.matches("hatch-\\d{1,3}") ? Double.parseDouble(pattern.substring(6)) : 45;
    }

    /** Draws lines of a width, {@code pitch} apart, their colours alternating; all lengths in logical pixels. */
    static void draw(Graphics2D g, Shape shape, double angle, double pitch, double width, List<Color> inks) {
        AffineTransform level = AffineTransform.getRotateInstance(Math.toRadians(angle));
        Shape turned = level.createTransformedShape(shape);
        List<double[]> edges = edges(turned);
        Rectangle2D b = turned.getBounds2D();
        AffineTransform back = AffineTransform.getRotateInstance(Math.toRadians(-angle));
        g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        int line = 0;
        for (double y = b.getMinY() + pitch * 0.45; y < b.getMaxY(); y += pitch) {
            double[] crossings = crossings(edges, y);
            g.setColor(inks.get(line++ % inks.size()));
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                g.draw(back.createTransformedShape(new Line2D.Double(crossings[i], y, crossings[i + 1], y)));
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
