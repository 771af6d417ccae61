package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;

/** Traces places in the pixels of a picture, no finer than seen and no farther than it reaches, since dashes without end take for ever. */
final class Outline {
    private static final double FINE = 0.7, LARGE = 3000, MARGIN = 40, DOT = 3.2;

    private final Viewport view;
    private final Rectangle2D seen;

    Outline(Viewport view) {
        this.view = view;
        this.seen = new Rectangle2D.Double(0, 0, view.width(), view.height());
    }

    /** Bounds the picture. */
    Rectangle2D seen() {
        return seen;
    }

    /** Tells whether something of the bounds, grown by a margin, may be seen. */
    boolean sees(Rectangle2D bounds, double margin) {
        return seen.intersects(bounds.getX() - margin, bounds.getY() - margin, Math.max(0.1, bounds.getWidth() + 2 * margin),
            Math.max(0.1, bounds.getHeight() + 2 * margin));
    }

    /** Traces a place's shape: areas as areas, lines as lines, points as dots. */
    Path2D trace(org.masar.model.Shape shape) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        add(path, shape);
        return path;
    }

    /** Traces what of a shape encloses something: areas, and points as dots. */
    Path2D enclosed(org.masar.model.Shape shape) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        leaves(shape).filter(l -> !(l instanceof org.masar.model.Shape.Line)).forEach(l -> add(path, l));
        return path;
    }

    /** Traces the lines of a shape. */
    Path2D lines(org.masar.model.Shape shape) {
        Path2D path = new Path2D.Double();
        leaves(shape).filter(l -> l instanceof org.masar.model.Shape.Line).forEach(l -> add(path, l));
        return path;
    }

    private static Stream<org.masar.model.Shape> leaves(org.masar.model.Shape shape) {
        return shape instanceof org.masar.model.Shape.Many many ? many.parts().stream().flatMap(Outline::leaves) : Stream.of(shape);
    }

    private void add(Path2D path, org.masar.model.Shape shape) {
        if (shape instanceof org.masar.model.Shape.Area area) {
            area.rings().forEach(r -> ring(path, r, true));
        } else if (shape instanceof org.masar.model.Shape.Line line) {
            ring(path, line.points(), false);
        } else if (shape instanceof org.masar.model.Shape.Point point) {
            Pixel p = view.toPixel(point.at());
            path.append(new Ellipse2D.Double(p.x() - DOT, p.y() - DOT, 2 * DOT, 2 * DOT), false);
        } else if (shape instanceof org.masar.model.Shape.Many many) {
            many.parts().forEach(part -> add(path, part));
        }
    }

    /** Follows the points, each beside the one before even where that crosses 180 degrees. */
    private void ring(Path2D path, List<LonLat> points, boolean closed) {
        double world = view.pixelsPerUnit(), x = 0, y = 0;
        for (int i = 0; i < points.size(); i++) {
            Pixel p = view.toPixel(points.get(i));
            double px = i == 0 ? p.x() : p.x() - Math.rint((p.x() - x) / world) * world;
            if (i == 0) {
                path.moveTo(px, p.y());
            } else if (Math.hypot(px - x, p.y() - y) >= FINE || i == points.size() - 1) {
                path.lineTo(px, p.y());
            } else {
                continue;
            }
            x = px;
            y = p.y();
        }
        if (closed) {
            path.closePath();
        }
    }

    /** Cuts an area to what is seen of it, with so much around. */
    Shape cut(Path2D area, double margin) {
        double m = margin + MARGIN;
        Rectangle2D room = new Rectangle2D.Double(-m, -m, view.width() + 2 * m, view.height() + 2 * m);
        if (room.contains(area.getBounds2D())) {
            return area;
        }
        Area part = new Area(area);
        part.intersect(new Area(room));
        return part;
    }

    /** Grows an area, or what lies within a distance of a line. */
    static Shape grown(Shape shape, double distance) {
        Area fat = new Area(new BasicStroke((float) (2 * distance), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND).createStrokedShape(shape));
        fat.add(new Area(shape));
        return fat;
    }

    /** Traces the edge of a circle, of a large one only the arc that is seen. */
    Shape circle(double x, double y, double r) {
        if (r < LARGE) {
            return disc(x, y, r);
        }
        double left = -MARGIN - x, top = -MARGIN - y, right = view.width() + MARGIN - x, bottom = view.height() + MARGIN - y;
        if (left < 0 && right > 0 && top < 0 && bottom > 0) {
            return new Path2D.Double();
        }
        double middle = Math.atan2(-(top + bottom) / 2, (left + right) / 2), low = 0, high = 0;
        for (double[] corner : new double[][] {{left, top}, {right, top}, {left, bottom}, {right, bottom}}) {
            double off = Math.IEEEremainder(Math.atan2(-corner[1], corner[0]) - middle, 2 * Math.PI);
            low = Math.min(low, off);
            high = Math.max(high, off);
        }
        return new Arc2D.Double(x - r, y - r, 2 * r, 2 * r, Math.toDegrees(middle + low), Math.toDegrees(high - low), Arc2D.OPEN);
    }

    /** Gives a whole disc, to be filled. */
    static Ellipse2D disc(double x, double y, double r) {
        return new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
    }
}
