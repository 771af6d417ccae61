package org.masar.draw;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.masar.state.Theme;

/**
 * Draws a mark round the origin: filled is sure, dashed is doubt, tinted is over, hollow is to come. Sizes hold for radius 11 and
 * grow and shrink with it.
 */
public final class MarkDrawing {
    private static final double NOMINAL = 11;

    private MarkDrawing() {
    }

    /** Draws the mark round the origin in logical pixels, in a look. */
    public static void draw(Graphics2D g, Mark m, Look look) {
        double k = Math.max(0.6, m.radius() / NOMINAL);
        Color paper = look.colour("panel");
        if (m.selected()) {
            ring(g, m.radius() + 9 * k, 2.5 * k, look.colour("accent"), look.colour("accent", 0.16));
        }
        switch (m.denied() ? Mark.State.PAST : m.state()) {
            case NOW -> {
                backing(g, m, m.radius() + 4.4 * k, paper);
                stroke(g, m, m.radius() + 2.8 * k, solid(1.6 * k));
                filled(g, m, m.radius(), look);
            }
            case IN_DOUBT -> {
                backing(g, m, m.radius() + 4.6 * k, paper);
                stroke(g, m, m.radius() + 3 * k, dashed(2 * k, 3.4 * k, 2.8 * k));
                filled(g, m, m.radius(), look);
            }
            case PAST -> past(g, m, look, k);
            case NEXT -> hollow(g, m, paper, 1.9 * k, paper, k);
            case NEAREST -> {
                backing(g, m, m.radius() + 3.4 * k, paper);
                stroke(g, m, m.radius() + 2 * k, solid(1.1 * k));
                hollow(g, m, paper, 1.9 * k, paper, k);
            }
            default -> {
                backing(g, m, m.radius() + 1.6 * k, paper);
                filled(g, m, m.radius(), look);
            }
        }
        if (m.denied()) {
            strike(g, m.radius(), k, look);
        }
        badge(g, m, look);
    }

    private static void backing(Graphics2D g, Mark m, double r, Color paper) {
        g.setColor(paper);
        g.fill(m.symbol().outline(r));
    }

    private static void stroke(Graphics2D g, Mark m, double r, BasicStroke stroke) {
        g.setColor(m.ink());
        g.setStroke(stroke);
        g.draw(m.symbol().outline(r));
    }

    private static void filled(Graphics2D g, Mark m, double r, Look look) {
        g.setColor(m.ink());
        g.fill(m.symbol().outline(r));
        g.setColor(look.colour("onCat"));
        m.symbol().glyph(g, r);
    }

    /** Tints what is over; in print it is hatched instead, since a copier turns a tint into paper. */
    private static void past(Graphics2D g, Mark m, Look look, double k) {
        Color paper = look.colour("panel");
        if (look.theme() != Theme.PRINT) {
            hollow(g, m, mix(paper, m.ink(), 0.24), 1.2 * k, paper, k);
            return;
        }
        double r = m.radius() - 1.5 * k;
        backing(g, m, r + 1.6 * k, paper);
        g.setColor(m.ink());
        g.fill(hatched(m.symbol().outline(r), 3 * k, 1.1 * k));
        g.setColor(paper);
        g.fill(new Ellipse2D.Double(-r * 0.62, -r * 0.62, r * 1.24, r * 1.24));
        stroke(g, m, r, solid(1.2 * k));
        m.symbol().glyph(g, r * 0.8);
    }

    /** Gives parallel strips inside a shape, as a shape: clips are dropped by some vector writers. */
    private static Area hatched(Shape shape, double pitch, double width) {
        Rectangle2D b = shape.getBounds2D();
        double reach = Math.hypot(b.getWidth(), b.getHeight()) / 2;
        Area strips = new Area();
        for (double y = -reach + pitch / 2; y < reach; y += pitch) {
            strips.add(new Area(new Rectangle2D.Double(-reach, y - width / 2, 2 * reach, width)));
        }
        strips.transform(AffineTransform.getRotateInstance(-Math.PI / 4));
        strips.intersect(new Area(shape));
        return strips;
    }

    private static void hollow(Graphics2D g, Mark m, Color fill, double edge, Color paper, double k) {
        double r = m.radius() - 1.5 * k;
        backing(g, m, r + 1.6 * k, paper);
        g.setColor(fill);
        g.fill(m.symbol().outline(r));
        stroke(g, m, r, solid(edge));
        m.symbol().glyph(g, r * 0.94);
    }

    private static void ring(Graphics2D g, double r, double width, Color edge, Color fill) {
        Ellipse2D circle = new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
        g.setColor(fill);
        g.fill(circle);
        g.setColor(edge);
        g.setStroke(solid(width));
        g.draw(circle);
    }

    private static void strike(Graphics2D g, double r, double k, Look look) {
        double a = r * 1.02;
        Line2D line = new Line2D.Double(-a, a, a, -a);
        g.setColor(look.colour("panel"));
        g.setStroke(solid(4.6 * k));
        g.draw(line);
        g.setColor(look.colour("deny"));
        g.setStroke(solid(2.4 * k));
        g.draw(line);
    }

    private static void badge(Graphics2D g, Mark m, Look look) {
        double at = m.radius() * 0.82;
        switch (m.badge()) {
            case DISPUTED -> disputed(g, at, -at, Math.max(5.4, 0.56 * m.radius()), look);
            case SINGLE, SINGLE_ARABIC -> single(g, at, -at, Math.max(5.4, 0.56 * m.radius()), look, m.badge());
            default -> { }
        }
    }

    /** Draws the sign "accounts differ" as a disc of radius {@code r} round a point. */
    public static void disputed(Graphics2D g, double x, double y, double r, Look look) {
        disc(g, x, y, r, look.colour("amber"), look.colour("onAmber"));
        g.setStroke(new BasicStroke((float) (r * 0.24), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(x - r * 0.5, y - r * 0.22, x + r * 0.5, y - r * 0.22));
        g.draw(new Line2D.Double(x - r * 0.5, y + r * 0.22, x + r * 0.5, y + r * 0.22));
        g.draw(new Line2D.Double(x - r * 0.3, y + r * 0.58, x + r * 0.3, y - r * 0.58));
    }

    /** Draws the sign "one voice only" as a disc of radius {@code r} round a point, in the digits of a badge. */
    public static void single(Graphics2D g, double x, double y, double r, Look look, Mark.Badge digits) {
        disc(g, x, y, r, look.colour("panel"), look.colour("text"));
        g.setStroke(new BasicStroke((float) (r * 0.28), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        if (digits == Mark.Badge.SINGLE_ARABIC) {
            g.draw(new Line2D.Double(x - r * 0.1, y - r * 0.55, x + r * 0.12, y + r * 0.55));
            return;
        }
        g.draw(new Line2D.Double(x + r * 0.06, y - r * 0.55, x + r * 0.06, y + r * 0.55));
        g.draw(new Line2D.Double(x - r * 0.3, y - r * 0.24, x + r * 0.12, y - r * 0.5));
    }

    private static void disc(Graphics2D g, double x, double y, double r, Color fill, Color edge) {
        Ellipse2D circle = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        g.setColor(fill);
        g.fill(circle);
        g.setColor(edge);
        g.setStroke(solid(0.9));
        g.draw(circle);
    }

    private static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed(double width, double on, double off) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
            new float[] {(float) on, (float) off}, 0);
    }

    /** Mixes two colours: 0 gives the first, 1 the second. Opaque, so that what lies below never shines through a tint. */
    public static Color mix(Color a, Color b, double t) {
        return new Color((int) Math.round(a.getRed() + (b.getRed() - a.getRed()) * t),
            (int) Math.round(a.getGreen() + (b.getGreen() - a.getGreen()) * t),
            (int) Math.round(a.getBlue() + (b.getBlue() - a.getBlue()) * t));
    }
}
