package org.masar.draw;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Draws the outlines of symbols round the origin, all of one radius looking equally large. */
final class Outlines {
    private Outlines() {
    }

    static Shape of(Symbol s, double r) {
        return switch (s) {
            case CIRCLE -> new Ellipse2D.Double(-r, -r, 2 * r, 2 * r);
            case SQUARE -> new RoundRectangle2D.Double(-r * 0.93, -r * 0.93, r * 1.86, r * 1.86, r * 0.62, r * 0.62);
            case BURST -> star(8, r * 1.14, r * 0.86);
            case SHIELD -> shield(r);
            case HEXAGON -> star(3, r * 1.08, r * 1.08);
            case DIAMOND -> star(2, r * 1.16, r * 1.16);
            case TRIANGLE -> joined(0, -r * 1.15, r * 1.16, r * 0.85, -r * 1.16, r * 0.85);
            case PENTAGON -> turned(5, r * 1.1, 0);
            case PLUS -> plus(r * 1.02, r * 0.46);
            case SLANT -> joined(-r * 0.52, -r * 0.88, r * 1.2, -r * 0.88, r * 0.52, r * 0.88, -r * 1.2, r * 0.88);
            case DROP -> drop(r);
            case STAR -> star(5, r * 1.22, r * 0.66);
            case OCTAGON -> turned(8, r * 1.05, 0.5);
        };
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

    private static Path2D turned(int corners, double r, double by) {
        Path2D p = new Path2D.Double();
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * (i + by) / corners - Math.PI / 2;
            corner(p, i, r * Math.cos(angle), r * Math.sin(angle));
        }
        p.closePath();
        return p;
    }

    private static Path2D plus(double r, double half) {
        return joined(-half, -r, half, -r, half, -half, r, -half, r, half, half, half, half, r, -half, r, -half, half, -r, half, -r, -half, -half, -half);
    }

    private static Path2D joined(double... xy) {
        Path2D p = new Path2D.Double();
        for (int i = 0; i < xy.length; i += 2) {
            corner(p, i, xy[i], xy[i + 1]);
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

    private static Path2D drop(double r) {
        Path2D p = new Path2D.Double();
        p.moveTo(0, -r * 1.3);
        p.curveTo(r * 0.3, -r * 0.78, r * 0.94, -r * 0.42, r * 0.94, r * 0.2);
        p.curveTo(r * 0.94, r * 0.72, r * 0.52, r * 1.1, 0, r * 1.1);
        p.curveTo(-r * 0.52, r * 1.1, -r * 0.94, r * 0.72, -r * 0.94, r * 0.2);
        p.curveTo(-r * 0.94, -r * 0.42, -r * 0.3, -r * 0.78, 0, -r * 1.3);
        p.closePath();
        return p;
    }
}
