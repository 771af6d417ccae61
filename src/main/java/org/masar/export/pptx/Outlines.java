package org.masar.export.pptx;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFShapeContainer;
import org.apache.poi.xslf.usermodel.XSLFSimpleShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStop;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStopList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineCap;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** Puts shapes onto a slide: straight lines as connectors, all else with its own outline. */
final class Outlines {
    /** Points in a logical pixel. */
    static final double POINTS = 0.75;
    private static final double FLAT = 1e-3;
    private static final int WHOLE = 100_000;

    private Outlines() {
    }

    static void add(XSLFShapeContainer to, Item.Drawn d) {
        if (d.fill() == null) {
            List<Point2D[]> lines = straight(d.shape());
            if (!lines.isEmpty()) {
                lines.forEach(l -> line(to, l[0], l[1], d.line()));
                return;
            }
        }
        Rectangle2D bounds = d.shape().getBounds2D();
        if (bounds.getWidth() < FLAT || bounds.getHeight() < FLAT) {
            return;
        }
        traced(to, d);
    }

    /** Draws a shape with its own outline. */
    static XSLFFreeformShape traced(XSLFShapeContainer to, Item.Drawn d) {
        XSLFFreeformShape shape = to.createFreeform();
        shape.setPath(cubic(d.shape()));
        shape.setFillColor(d.fill());
        edge(shape, d.line());
        return shape;
    }

    /** Gives a path in points without curves of two corners, for which the library has no class: the same as curves of three. */
    private static Path2D cubic(Shape shape) {
        Path2D.Double path = new Path2D.Double();
        double[] c = new double[6];
        double x = 0, y = 0, firstX = 0, firstY = 0;
        for (PathIterator i = shape.getPathIterator(AffineTransform.getScaleInstance(POINTS, POINTS)); !i.isDone(); i.next()) {
            int kind = i.currentSegment(c);
            switch (kind) {
                case PathIterator.SEG_MOVETO -> path.moveTo(firstX = c[0], firstY = c[1]);
                case PathIterator.SEG_LINETO -> path.lineTo(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> path.curveTo(x + 2 * (c[0] - x) / 3, y + 2 * (c[1] - y) / 3, c[2] + 2 * (c[0] - c[2]) / 3,
                    c[3] + 2 * (c[1] - c[3]) / 3, c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> path.curveTo(c[0], c[1], c[2], c[3], c[4], c[5]);
                default -> path.closePath();
            }
            int end = kind == PathIterator.SEG_QUADTO ? 2 : kind == PathIterator.SEG_CUBICTO ? 4 : 0;
            x = kind == PathIterator.SEG_CLOSE ? firstX : c[end];
            y = kind == PathIterator.SEG_CLOSE ? firstY : c[end + 1];
        }
        return path;
    }

    /** Draws a straight line. */
    static XSLFConnectorShape line(XSLFShapeContainer to, Point2D a, Point2D b, Item.Line line) {
        XSLFConnectorShape c = to.createConnector();
        c.setAnchor(new Rectangle2D.Double(Math.min(a.getX(), b.getX()) * POINTS, Math.min(a.getY(), b.getY()) * POINTS,
            Math.abs(a.getX() - b.getX()) * POINTS, Math.abs(a.getY() - b.getY()) * POINTS));
        c.setFlipHorizontal(b.getX() < a.getX());
        c.setFlipVertical(b.getY() < a.getY());
        edge(c, line);
        return c;
    }

    /** Gives the ends of the lines where nothing but straight lines without corners is drawn; else none. */
    private static List<Point2D[]> straight(Shape shape) {
        List<Point2D[]> lines = new ArrayList<>();
        double[] at = new double[6];
        Point2D from = null;
        boolean drawn = false;
        for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
            int kind = i.currentSegment(at);
            if (kind == PathIterator.SEG_MOVETO) {
                from = new Point2D.Double(at[0], at[1]);
                drawn = false;
            } else if (kind == PathIterator.SEG_LINETO && !drawn) {
                lines.add(new Point2D[] {from, new Point2D.Double(at[0], at[1])});
                drawn = true;
            } else {
                return List.of();
            }
        }
        return lines;
    }

    /** Gives a shape its edge; none where it is null. */
    static void edge(XSLFSimpleShape shape, Item.Line line) {
        if (line == null) {
            shape.setLineColor(null);
            return;
        }
        shape.setLineColor(line.ink());
        shape.setLineWidth(line.width() * POINTS);
        CTLineProperties ln = shape.getXmlObject() instanceof CTConnector c ? c.getSpPr().getLn() : ((CTShape) shape.getXmlObject()).getSpPr().getLn();
        ln.setCap(switch (line.cap()) {
            case BasicStroke.CAP_BUTT -> STLineCap.FLAT;
            case BasicStroke.CAP_SQUARE -> STLineCap.SQ;
            default -> STLineCap.RND;
        });
        if (!line.dash().isEmpty()) {
            CTDashStopList stops = ln.addNewCustDash();
            for (int i = 0; i < line.dash().size(); i += 2) {
                CTDashStop stop = stops.addNewDs();
                stop.setD((int) Math.round(line.dash().get(i) / line.width() * WHOLE));
                stop.setSp((int) Math.round(line.dash().get((i + 1) % line.dash().size()) / line.width() * WHOLE));
            }
        }
        switch (line.join()) {
            case BasicStroke.JOIN_MITER -> ln.addNewMiter().setLim(8 * WHOLE);
            case BasicStroke.JOIN_BEVEL -> ln.addNewBevel();
            default -> ln.addNewRound();
        }
    }

    /** Gives a colour as six digits. */
    static String hex(Color c) {
        return String.format("%06X", c.getRGB() & 0xffffff);
    }
}
