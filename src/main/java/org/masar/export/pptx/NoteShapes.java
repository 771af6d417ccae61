package org.masar.export.pptx;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.apache.poi.sl.usermodel.LineDecoration.DecorationShape;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.masar.draw.Box;
import org.masar.draw.Scribe;
import org.masar.draw.note.Placed;
import org.masar.geo.Pixel;
import org.masar.state.Annotation.Kind;
import org.openxmlformats.schemas.drawingml.x2006.main.CTGeomGuideList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/**
 * Makes annotations the slide program's own: boxes and callouts that hold their text, lines with heads, ellipses. Colours and lines are
 * those with which the painter drew them.
 */
final class NoteShapes {
    private static final int WHOLE = 100_000, OPAQUE = 255;
    /** Roundness of a callout's corners, in logical pixels, as the painter draws them. */
    private static final double CORNER = 5;
    /** Height of a line over the size of its letters, as in the painter's boxes. */
    private static final double LEADING = 1.35;

    private NoteShapes() {
    }

    /** Tells whether one is better made here than of the shapes that the painter drew. */
    static boolean makes(Placed p, List<Item> drawn) {
        boolean text = p.note().kind().isText() || p.note().kind() == Kind.NUMBER;
        return switch (p.note().kind()) {
            case IMAGE, BLUR, RULER -> false;
            default -> !drawn.isEmpty() && (!text || drawn.stream().anyMatch(Item.Words.class::isInstance));
        };
    }

    /** Adds one, which the painter drew so, its pixels standing as the transform says. */
    static XSLFSimpleShape add(XSLFShapeContainer to, Placed p, List<Item> drawn, AffineTransform at) {
        XSLFSimpleShape shape = switch (p.note().kind()) {
            case ARROW, LINE -> way(to, p, drawn, at);
            case PEN, HIGHLIGHTER, POLYGON -> traced(to, p, drawn, at);
            default -> box(to, p, drawn, at);
        };
        if (filled(drawn) == null) {
            casing(drawn).ifPresent(c -> glow(shape, c));
        }
        return shape;
    }

    private static XSLFSimpleShape box(XSLFShapeContainer to, Placed p, List<Item> drawn, AffineTransform at) {
        boolean text = p.note().kind() == Kind.TEXT;
        XSLFAutoShape shape = text ? to.createTextBox() : to.createAutoShape();
        if (!text) {
            shape.setShapeType(switch (p.note().kind()) {
                case CALLOUT -> p.points().get(0).equals(p.middle()) ? ShapeType.ROUND_RECT : ShapeType.WEDGE_ROUND_RECT_CALLOUT;
                case ELLIPSE, NUMBER -> ShapeType.ELLIPSE;
                default -> ShapeType.RECT;
            });
        }
        Rectangle2D room = at.createTransformedShape(new Rectangle2D.Double(p.box().x(), p.box().y(), p.box().width(), p.box().height())).getBounds2D();
        double k = Outlines.POINTS;
        shape.setAnchor(new Rectangle2D.Double(room.getX() * k, room.getY() * k, room.getWidth() * k, room.getHeight() * k));
        shape.setRotation(p.note().rotation());
        shape.setFillColor(p.note().kind() == Kind.NUMBER ? last(drawn) : filled(drawn));
        Outlines.edge(shape, line(drawn).orElse(null));
        if (p.note().kind() == Kind.CALLOUT) {
            point(shape, p);
        }
        words(shape, p, drawn);
        return shape;
    }

    /** Points the wedge of a callout: tip from the box's middle in parts of its size, and how round its corners are. */
    private static void point(XSLFAutoShape shape, Placed p) {
        Box b = p.box();
        Pixel tip = p.points().get(0);
        CTGeomGuideList how = ((CTShape) shape.getXmlObject()).getSpPr().getPrstGeom().addNewAvLst();
        long[] values = {Math.round((tip.x() - p.middle().x()) / b.width() * WHOLE), Math.round((tip.y() - p.middle().y()) / b.height() * WHOLE),
            Math.round(CORNER / Math.min(b.width(), b.height()) * WHOLE)};
        for (int i = 0; i < values.length; i++) {
            var guide = how.addNewGd();
            guide.setName("adj" + (i + 1));
            guide.setFmla("val " + values[i]);
        }
    }

    private static void words(XSLFAutoShape shape, Placed p, List<Item> drawn) {
        List<Item.Words> lines = drawn.stream().filter(Item.Words.class::isInstance).map(Item.Words.class::cast).toList();
        if (lines.isEmpty()) {
            return;
        }
        Lettering.bare(shape);
        shape.setVerticalAlignment(VerticalAlignment.MIDDLE);
        shape.setWordWrap(false);
        double side = p.note().kind() == Kind.NUMBER ? 0 : pad(p, lines) * Outlines.POINTS;
        shape.setLeftInset(side);
        shape.setRightInset(side);
        int at = 0;
        List<String> said = p.note().kind() == Kind.NUMBER ? List.of(lines.get(0).text()) : p.lines();
        for (int i = 0; i < said.size(); i++) {
            XSLFTextParagraph paragraph = i == 0 && !shape.getTextParagraphs().isEmpty() ? shape.getTextParagraphs().get(0) : shape.addNewTextParagraph();
            Item.Words w = lines.get(Math.min(at, lines.size() - 1));
            at += said.get(i).isBlank() ? 0 : 1;
            Lettering.write(paragraph, said.get(i), w.size(), w.weight(), w.ink());
            Lettering.halo(paragraph, w.halo());
            paragraph.setTextAlign(w.hold() == Scribe.Hold.MIDDLE ? TextAlign.CENTER : Lettering.isLeftward(said.get(i)) ? TextAlign.RIGHT : TextAlign.LEFT);
            paragraph.setLineSpacing(-w.size() * LEADING * Outlines.POINTS);
        }
    }

    /** Gives the room between the edge and the longest line. */
    private static double pad(Placed p, List<Item.Words> lines) {
        double scale = lines.get(0).size() / p.note().style().size();
        return Math.max(0, (p.box().width() * scale - lines.stream().mapToDouble(Item.Words::width).max().orElse(0)) / 2);
    }

    private static XSLFSimpleShape way(XSLFShapeContainer to, Placed p, List<Item> drawn, AffineTransform at) {
        boolean head = p.note().kind() == Kind.ARROW;
        Item.Line line = line(drawn).orElseThrow();
        List<Point2D> points = p.points().stream().map(x -> at.transform(new Point2D.Double(x.x(), x.y()), null)).toList();
        XSLFSimpleShape shape;
        if (points.size() == 2) {
            shape = Outlines.line(to, points.get(0), points.get(1), line);
        } else {
            Path2D path = new Path2D.Double();
            path.moveTo(points.get(0).getX(), points.get(0).getY());
            points.stream().skip(1).forEach(x -> path.lineTo(x.getX(), x.getY()));
            shape = Outlines.traced(to, new Item.Drawn(path, null, line));
        }
        if (head) {
            shape.setLineTailDecoration(DecorationShape.TRIANGLE);
        }
        return shape;
    }

    private static XSLFSimpleShape traced(XSLFShapeContainer to, Placed p, List<Item> drawn, AffineTransform at) {
        AffineTransform whole = new AffineTransform(at);
        whole.concatenate(p.turn());
        return Outlines.traced(to, new Item.Drawn(whole.createTransformedShape(p.path()), filled(drawn), line(drawn).orElse(null)));
    }

    /** Gives the colour of its line, or the way it is drawn: the last line, which lies upon what surrounds it. */
    private static Optional<Item.Line> line(List<Item> drawn) {
        return lines(drawn).stream().reduce((a, b) -> b);
    }

    /** Gives what surrounds its line so that it stands out from the map. */
    private static Optional<Item.Halo> casing(List<Item> drawn) {
        List<Item.Line> all = lines(drawn);
        return all.size() < 2 ? Optional.empty()
            : Optional.of(new Item.Halo(all.get(all.size() - 2).ink(), Math.max(1, (all.get(all.size() - 2).width() - all.get(all.size() - 1).width()) / 2)));
    }

    private static List<Item.Line> lines(List<Item> drawn) {
        return drawn.stream().filter(Item.Drawn.class::isInstance).map(i -> ((Item.Drawn) i).line()).filter(l -> l != null).toList();
    }

    private static Color last(List<Item> drawn) {
        return fills(drawn).stream().reduce((a, b) -> b).orElse(null);
    }

    private static List<Color> fills(List<Item> drawn) {
        return drawn.stream().filter(Item.Drawn.class::isInstance).map(i -> ((Item.Drawn) i).fill()).filter(f -> f != null).toList();
    }

    /** Gives one colour for those laid upon each other, or null. */
    private static Color filled(List<Item> drawn) {
        return fills(drawn).stream().reduce((below, above) -> {
            double a = above.getAlpha() / (double) OPAQUE, b = below.getAlpha() / (double) OPAQUE * (1 - a), all = a + b;
            return new Color((int) Math.round((above.getRed() * a + below.getRed() * b) / all), (int) Math.round((above.getGreen() * a + below.getGreen() * b) / all),
                (int) Math.round((above.getBlue() * a + below.getBlue() * b) / all), (int) Math.round(all * OPAQUE));
        }).orElse(null);
    }

    private static void glow(XSLFSimpleShape shape, Item.Halo halo) {
        CTShapeProperties about = shape.getXmlObject() instanceof CTConnector c ? c.getSpPr() : ((CTShape) shape.getXmlObject()).getSpPr();
        Lettering.glow(about.addNewEffectLst(), halo);
    }
}
