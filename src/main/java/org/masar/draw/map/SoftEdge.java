package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.MultipleGradientPaint.ColorSpaceType;
import java.awt.MultipleGradientPaint.CycleMethod;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * Lets places run out softly as far as the truth may lie: by gradients round points, by strokes laid over each other along areas and
 * lines. Vector writers keep both.
 */
final class SoftEdge {
    private static final int STEPS = 6;
    private static final Point2D MIDDLE = new Point2D.Double(0, 0);

    private SoftEdge() {
    }

    /** Fills the ring between a circle and the one {@code doubt} pixels farther out, from an opacity of 0 to 1 down to nothing. */
    static void round(Graphics2D pen, double x, double y, double radius, double doubt, Color ink, double opacity) {
        double out = radius + doubt;
        float inner = (float) Math.min(0.98, radius / out), half = (inner + 1) / 2;
        pen.setPaint(new RadialGradientPaint(new Point2D.Double(x, y), (float) out, new float[] {inner, half, 1},
            new Color[] {faded(ink, opacity), faded(ink, opacity * 0.42), faded(ink, 0)}));
        Path2D ring = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        ring.append(Outline.disc(x, y, out), false);
        if (radius > 0) {
            ring.append(Outline.disc(x, y, radius), false);
        }
        pen.fill(ring);
    }

    /** Fills an ellipse that has no edge: whole in its core, half gone at its own size, nothing where it surely ends. */
    static void ellipse(Graphics2D pen, double x, double y, double rx, double ry, double core, Color ink, double opacity) {
        AffineTransform flat = AffineTransform.getTranslateInstance(x, y);
        flat.scale(1, ry / rx);
        float c = (float) Math.max(0.02, Math.min(0.9, core)), d = (1 - c) / 4;
        pen.setPaint(new RadialGradientPaint(MIDDLE, (float) rx, MIDDLE, new float[] {c, c + d, c + 2 * d, c + 3 * d, 1},
            new Color[] {faded(ink, opacity), faded(ink, opacity * 0.84), faded(ink, opacity * 0.5), faded(ink, opacity * 0.16), faded(ink, 0)},
            CycleMethod.NO_CYCLE, ColorSpaceType.SRGB, flat));
        pen.fill(new Ellipse2D.Double(x - rx, y - ry, 2 * rx, 2 * ry));
    }

    /** Blurs the edge of an area, or a line, on both sides: nobody knows on which the truth lies. */
    static void along(Graphics2D pen, Shape shape, double doubt, Color ink, double opacity) {
        pen.setColor(faded(ink, opacity / STEPS));
        for (int i = 1; i <= STEPS; i++) {
            pen.setStroke(new BasicStroke((float) (2 * doubt * i / STEPS), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(shape);
        }
    }

    private static Color faded(Color c, double opacity) {
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * opacity));
    }
}
