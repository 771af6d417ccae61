package org.masar.draw;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Locale;

/** Gives each category an outline and a glyph of its own, so that colour is never alone in telling them apart. */
public enum Symbol {
    /** Eight points and a cross: fighting. */
    BURST,
    /** Circle and arrow: leaving. */
    CIRCLE,
    /** Rounded square and two bars: truce and talks. */
    SQUARE,
    /** Shield and pennant: who holds. */
    SHIELD,
    /** Hexagon and person: people and damage. */
    HEXAGON,
    /** Diamond and dot: for a sixth category. */
    DIAMOND,
    /** Triangle and dot: for a seventh category. */
    TRIANGLE,
    /** Octagon and dot: for an eighth category, and for events without one. */
    OCTAGON;

    /** Finds the symbol by the file's word; a word that is not known, or none, gets one by the category's position. */
    public static Symbol of(String word, int position) {
        if (word != null) {
            String wanted = word.strip().toUpperCase(Locale.ROOT);
            for (Symbol s : values()) {
                if (s.name().equals(wanted)) {
                    return s;
                }
            }
        }
        return position < 0 ? OCTAGON : values()[position % values().length];
    }

    /** Gives the outline round the origin; {@code r} in logical pixels, all symbols of one radius looking equally large. */
    public Shape outline(double r) {
        return switch (this) {
            case CIRCLE -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
            case SQUARE -> new RoundRectangle2D.Double(-r * 0.93, -r * 0.93, r * 1.86, r * 1.86, r * 0.62, r * 0.62);
            case BURST -> star(8, r * 1.14, r * 0.86);
            case SHIELD -> shield(r);
            case HEXAGON -> star(3, r * 1.08, r * 1.08);
            case DIAMOND -> star(2, r * 1.16, r * 1.16);
            case TRIANGLE -> triangle(r);
            case OCTAGON -> turned(8, r * 1.05);
        };
    }

    /** Draws the glyph inside an outline of radius {@code r} round the origin, in the pen's colour. */
    public void glyph(Graphics2D g, double r) {
        g.setStroke(new BasicStroke((float) (r * 0.21), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double a = r * 0.36;
        switch (this) {
            case BURST -> {
                line(g, -a, -a, a, a);
                line(g, -a, a, a, -a);
            }
            case CIRCLE -> {
                double h = r * 0.48;
                line(g, -h, 0, h, 0);
                line(g, h - r * 0.4, -r * 0.4, h, 0);
                line(g, h - r * 0.4, r * 0.4, h, 0);
            }
            case SQUARE -> {
                line(g, -r * 0.24, -r * 0.38, -r * 0.24, r * 0.38);
                line(g, r * 0.24, -r * 0.38, r * 0.24, r * 0.38);
            }
            case SHIELD -> pennant(g, r);
            case HEXAGON -> person(g, r);
            default -> g.fill(new Ellipse2D.Double(-r * 0.3, -r * 0.3, r * 0.6, r * 0.6));
        }
    }

    private static void line(Graphics2D g, double x1, double y1, double x2, double y2) {
        Path2D p = new Path2D.Double();
        p.moveTo(x1, y1);
        p.lineTo(x2, y2);
        g.draw(p);
    }

    private static void pennant(Graphics2D g, double r) {
        line(g, -r * 0.34, -r * 0.48, -r * 0.34, r * 0.5);
        Path2D flag = new Path2D.Double();
        flag.moveTo(-r * 0.34, -r * 0.46);
        flag.lineTo(r * 0.46, -r * 0.46);
        flag.lineTo(r * 0.22, -r * 0.18);
        flag.lineTo(r * 0.46, r * 0.1);
        flag.lineTo(-r * 0.34, r * 0.1);
        flag.closePath();
        g.fill(flag);
    }

    private static void person(Graphics2D g, double r) {
        g.fill(new Ellipse2D.Double(-r * 0.22, -r * 0.56, r * 0.44, r * 0.44));
        Path2D body = new Path2D.Double();
        body.moveTo(-r * 0.46, r * 0.5);
        body.curveTo(-r * 0.46, -r * 0.14, r * 0.46, -r * 0.14, r * 0.46, r * 0.5);
        body.closePath();
        g.fill(body);
    }

    /** Joins {@code points} outer and as many inner corners, the first outer one on top. */
    private static Path2D star(int points, double outer, double inner) {
        Path2D p = new Path2D.Double();
        for (int i = 0; i < 2 * points; i++) {
            double radius = i % 2 == 0 ? outer : inner, angle = Math.PI * i / points - Math.PI / 2;
            corner(p, i, radius * Math.cos(angle), radius * Math.sin(angle));
        }
        p.closePath();
        return p;
    }

    private static Path2D turned(int corners, double r) {
        Path2D p = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + 0.5) / corners - Math.PI / 2;
            corner(p, i, r * Math.cos(angle), r * Math.sin(angle));
        }
        p.closePath();
        return p;
    }

    private static void corner(Path2D p, int i, double x, double y) {
        if (i == 0) {
            p.moveTo(x, y);
        } else {
            p.lineTo(x, y);
        }
    }

    private static Path2D triangle(double r) {
        Path2D p = new Path2D.Double();
        p.moveTo(0, -r * 1.15);
        p.lineTo(r * 1.16, r * 0.85);
        p.lineTo(-r * 1.16, r * 0.85);
        p.closePath();
        return p;
    }

    private static Path2D shield(double r) {
        Path2D p = new Path2D.Double();
        p.moveTo(-r * 0.92, -r * 0.98);
        p.lineTo(r * 0.92, -r * 0.98);
        p.lineTo(r * 0.92, r * 0.08);
        p.curveTo(r * 0.92, r * 0.62, r * 0.4, r * 0.95, 0, r * 1.16);
        p.curveTo(-r * 0.4, r * 0.95, -r * 0.92, r * 0.62, -r * 0.92, r * 0.08);
        p.closePath();
        return p;
    }
}
