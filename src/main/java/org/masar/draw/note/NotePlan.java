package org.masar.draw.note;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.geo.gt.Geodesic;
import org.masar.model.LonLat;
import org.masar.state.Anchor;
import org.masar.state.Annotation;
import org.masar.state.Fill;
import org.masar.state.NoteStyle;

/** Finds where annotations stand on a picture, for painting, pointing and formats with objects of their own. Safe on any thread. */
public final class NotePlan {
    /** Height of a line of text over the size of its letters. */
    static final double LEADING = 1.35;
    /** Pieces in which a ruler's leg is drawn, so that a long one bends as the earth does. */
    private static final int PIECES = 24;
    private static final double CORNER = 5;
    private final Text text;

    /** Measures with these letters. */
    public NotePlan(Text text) {
        this.text = text;
    }

    /** Finds where one stands on the picture of a viewport. */
    public Placed place(Annotation a, Viewport v) {
        List<Pixel> points = pixels(a.anchor(), v);
        Pixel first = points.get(0);
        return switch (a.kind()) {
            case TEXT -> written(a, points, first, true);
            case CALLOUT -> written(a, points, new Pixel(first.x() + a.offset().x(), first.y() + a.offset().y()), false);
            case NUMBER -> {
                double r = radius(a.style());
                Box box = Box.round(first.x(), first.y(), r);
                yield new Placed(a, points, box, List.of(), new Ellipse2D.Double(box.x(), box.y(), 2 * r, 2 * r));
            }
            case RECTANGLE, IMAGE, BLUR, COVER -> boxed(a, points, Placed.rectangle(between(points)));
            case ELLIPSE -> {
                Rectangle2D r = Placed.rectangle(between(points));
                yield boxed(a, points, new Ellipse2D.Double(r.getX(), r.getY(), r.getWidth(), r.getHeight()));
            }
            case PEN, HIGHLIGHTER -> lined(a, points, Trace.smooth(points));
            case POLYGON -> lined(a, points, Trace.closed(points));
            case RULER -> lined(a, points, Trace.straight(v.toPixels(way(a, v))));
            case ARROW, LINE -> lined(a, points, Trace.straight(points));
        };
    }

    /** Gives the pixels of an anchor's points. */
    public static List<Pixel> pixels(Anchor anchor, Viewport v) {
        return anchor instanceof Anchor.OnMap m ? v.toPixels(m.points())
            : ((Anchor.OnPage) anchor).points().stream().map(p -> new Pixel(p.x() * v.width(), p.y() * v.height())).toList();
    }

    /** Gives the degrees of an anchor's points; of a page's points those that lie below them. */
    public static List<LonLat> degrees(Anchor anchor, Viewport v) {
        return anchor instanceof Anchor.OnMap m ? m.points() : pixels(anchor, v).stream().map(v::toLonLat).toList();
    }

    /** Gives the length that a ruler shows, in metres: the shortest way on the ellipsoid along its points. */
    public static double metres(Annotation ruler, Viewport v) {
        return Geodesic.metres(degrees(ruler.anchor(), v));
    }

    private static List<LonLat> way(Annotation a, Viewport v) {
        List<LonLat> points = degrees(a.anchor(), v), way = new ArrayList<>();
        for (int i = 0; i + 1 < points.size(); i++) {
            List<LonLat> leg = Geodesic.along(points.get(i), points.get(i + 1), PIECES);
            way.addAll(way.isEmpty() ? leg : leg.subList(1, leg.size()));
        }
        return way;
    }

    private static Placed boxed(Annotation a, List<Pixel> points, Shape path) {
        return new Placed(a, points, between(points), List.of(), path);
    }

    private static Placed lined(Annotation a, List<Pixel> points, Shape path) {
        Rectangle2D b = path.getBounds2D();
        return new Placed(a, points, new Box(b.getX(), b.getY(), b.getWidth(), b.getHeight()).grown(a.style().line() / 2), List.of(), path);
    }

    private Placed written(Annotation a, List<Pixel> points, Pixel middle, boolean bare) {
        List<String> lines = List.of(a.text().split("\n", -1));
        Style style = style(a.style());
        double wide = Math.max(style.size() * 0.6, lines.stream().mapToDouble(l -> text.width(l, style)).max().orElse(0));
        double acrossPad = bare && a.style().fill() == Fill.NONE ? 2 : style.size() * 0.6, downPad = bare && a.style().fill() == Fill.NONE ? 1 : style.size() * 0.3;
        double w = wide + 2 * acrossPad, h = lines.size() * style.size() * LEADING + 2 * downPad;
        Box box = new Box(middle.x() - w / 2, middle.y() - h / 2, w, h);
        Shape edge = new RoundRectangle2D.Double(box.x(), box.y(), w, h, 2 * CORNER, 2 * CORNER);
        return new Placed(a, points, box, lines, bare ? edge : Pointer.joined(box, edge, points.get(0), style.size()));
    }

    /** Gives how an annotation's letters are set. */
    public static Style style(NoteStyle s) {
        return Style.of(s.size(), s.weight() == NoteStyle.Heft.BOLD ? Weight.BOLD : Weight.MEDIUM);
    }

    /** Gives the radius of a number's disc, in logical pixels. */
    static double radius(NoteStyle s) {
        return s.size() * 0.86;
    }

    private static Box between(List<Pixel> corners) {
        Pixel a = corners.get(0), b = corners.get(1);
        return new Box(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()), Math.abs(a.y() - b.y()));
    }
}
