package org.masar.draw.note;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.masar.draw.Box;
import org.masar.geo.Pixel;
import org.masar.state.Annotation;

/**
 * Says where an annotation stands on a picture. Lengths in logical pixels; immutable.
 *
 * @param note   what stands there
 * @param points its points on the picture, in their order
 * @param box    what it takes before it is turned about the box's middle; of a callout the box with its text, without the pointer
 * @param lines  its text line by line; empty where none is drawn
 * @param path   what its line follows, or its edge; not turned
 */
public record Placed(Annotation note, List<Pixel> points, Box box, List<String> lines, Shape path) {
    private static final double LEAST_BOX = 1;

    public Placed {
        points = List.copyOf(points);
        lines = List.copyOf(lines);
    }

    /** Gives the point about which it is turned. */
    public Pixel middle() {
        return new Pixel(box.x() + box.width() / 2, box.y() + box.height() / 2);
    }

    /** Gives how it is turned. */
    public AffineTransform turn() {
        return AffineTransform.getRotateInstance(Math.toRadians(note.rotation()), middle().x(), middle().y());
    }

    /** Gives the box as it stands, turned. */
    public Shape turnedBox() {
        return turn().createTransformedShape(rectangle(box));
    }

    /** Bounds all of it as it stands, with a callout's pointer. */
    public Box bounds() {
        Rectangle2D b = turnedBox().getBounds2D();
        Box whole = new Box(b.getX(), b.getY(), b.getWidth(), b.getHeight());
        for (Pixel p : note.kind() == Annotation.Kind.CALLOUT ? points : List.<Pixel>of()) {
            whole = whole.with(new Box(p.x(), p.y(), 0, 0));
        }
        return whole;
    }

    /** Tells whether a pixel, give or take a distance, is on it: on a line, within what is filled, on the edge of what is not. */
    public boolean touches(Pixel p, double tolerance) {
        Rectangle2D here = new Rectangle2D.Double(p.x() - tolerance, p.y() - tolerance, 2 * tolerance + 0.01, 2 * tolerance + 0.01);
        Shape standing = turn().createTransformedShape(path);
        boolean inside = switch (note.kind()) {
            case ARROW, LINE, PEN, HIGHLIGHTER, RULER -> false;
            case RECTANGLE, ELLIPSE, POLYGON -> note.style().fill() != org.masar.state.Fill.NONE && standing.intersects(here);
            default -> standing.intersects(here);
        };
        return inside || new BasicStroke((float) Math.max(0.1, note.style().line())).createStrokedShape(standing).intersects(here);
    }

    static Rectangle2D rectangle(Box b) {
        return new Rectangle2D.Double(b.x(), b.y(), Math.max(LEAST_BOX, b.width()), Math.max(LEAST_BOX, b.height()));
    }
}
