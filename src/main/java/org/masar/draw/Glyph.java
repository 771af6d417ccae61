package org.masar.draw;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.List;

/**
 * Holds the sign inside an outline, round the origin.
 *
 * @param lines  to be drawn
 * @param solids to be filled
 */
record Glyph(List<Path2D> lines, List<Shape> solids) {
    static Glyph of(Symbol s, double r) {
        double a = r * 0.36, h = r * 0.48;
        return switch (s) {
            case BURST -> new Glyph(List.of(line(-a, -a, a, a), line(-a, a, a, -a)), List.of());
            case CIRCLE -> new Glyph(List.of(line(-h, 0, h, 0), line(h - r * 0.4, -r * 0.4, h, 0), line(h - r * 0.4, r * 0.4, h, 0)), List.of());
            case SQUARE -> new Glyph(List.of(line(-r * 0.24, -r * 0.38, -r * 0.24, r * 0.38), line(r * 0.24, -r * 0.38, r * 0.24, r * 0.38)), List.of());
            case SHIELD -> new Glyph(List.of(line(-r * 0.34, -r * 0.48, -r * 0.34, r * 0.5)), List.of(flag(r)));
            case HEXAGON -> new Glyph(List.of(), List.of(disc(0, -r * 0.34, r * 0.22), shoulders(r)));
            case TRIANGLE -> new Glyph(List.of(), List.of(disc(0, r * 0.2, r * 0.26)));
            case PENTAGON -> new Glyph(List.of(new Path2D.Double(disc(0, r * 0.04, r * 0.34))), List.of());
            case SLANT -> new Glyph(List.of(line(-r * 0.36, 0, r * 0.36, 0)), List.of());
            case DROP -> new Glyph(List.of(), List.of(disc(0, r * 0.24, r * 0.28)));
            case STAR, PLUS -> new Glyph(List.of(), List.of(disc(0, 0, r * 0.24)));
            default -> new Glyph(List.of(), List.of(disc(0, 0, r * 0.3)));
        };
    }

    private static Path2D line(double x1, double y1, double x2, double y2) {
        Path2D p = new Path2D.Double();
        p.moveTo(x1, y1);
        p.lineTo(x2, y2);
        return p;
    }

    private static Shape disc(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }

    private static Shape flag(double r) {
        Path2D flag = new Path2D.Double();
        flag.moveTo(-r * 0.34, -r * 0.46);
        flag.lineTo(r * 0.46, -r * 0.46);
        flag.lineTo(r * 0.22, -r * 0.18);
        flag.lineTo(r * 0.46, r * 0.1);
        flag.lineTo(-r * 0.34, r * 0.1);
        flag.closePath();
        return flag;
    }

    private static Shape shoulders(double r) {
        Path2D body = new Path2D.Double();
        body.moveTo(-r * 0.46, r * 0.5);
        body.curveTo(-r * 0.46, -r * 0.14, r * 0.46, -r * 0.14, r * 0.46, r * 0.5);
        body.closePath();
        return body;
    }
}
