package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Inset;
import org.masar.draw.Layer;

/** Frames on the wider map what the closer one shows, and leads from there to the detail map's panel. The same at any time. */
final class FrameLayer implements Layer<Scene> {
    private static final double STEP = 14;

    @Override
    public void paint(Scene s, Graphics2D pen) {
        Inset i = s.inset();
        if (i == null || !i.inView()) {
            return;
        }
        boolean here = i.swapped() == (s.frame().part() == org.masar.draw.Part.DETAIL);
        if (!here) {
            return;
        }
        if (!i.swapped()) {
            leaders(s, pen, i);
        }
        frame(s, pen, i.framed());
    }

    private static void leaders(Scene s, Graphics2D pen, Inset i) {
        List<Line2D> lines = tangents(i.framed(), i.box());
        if (lines.size() != 2) {
            return;
        }
        Line2D a = lines.get(0), b = lines.get(1);
        Path2D wedge = new Path2D.Double();
        wedge.moveTo(a.getX1(), a.getY1());
        wedge.lineTo(a.getX2(), a.getY2());
        wedge.lineTo(b.getX2(), b.getY2());
        wedge.lineTo(b.getX1(), b.getY1());
        wedge.closePath();
        pen.setColor(s.look().colour("accent", 0.07));
        pen.fill(wedge);
        pen.setColor(s.colour("accent"));
        pen.setStroke(new BasicStroke(1.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        lines.forEach(pen::draw);
    }

    private static void frame(Scene s, Graphics2D pen, Box f) {
        Rectangle2D r = new Rectangle2D.Double(f.x(), f.y(), f.width(), f.height());
        pen.setColor(s.look().colour("accent", 0.14));
        pen.fill(r);
        pen.setColor(s.look().colour("halo", 0.8));
        pen.setStroke(new BasicStroke(4f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        pen.draw(r);
        pen.setColor(s.colour("accent"));
        pen.setStroke(new BasicStroke(2f, BasicStroke.CAP_SQUARE, BasicStroke.JOIN_MITER));
        pen.draw(r);
    }

    /** Bounds short stretches of the leaders, which names keep off where that costs little. */
    static List<Box> leaders(Inset i) {
        List<Box> boxes = new ArrayList<>();
        if (i.inView() && !i.swapped()) {
            for (Line2D l : tangents(i.framed(), i.box())) {
                double length = Math.hypot(l.getX2() - l.getX1(), l.getY2() - l.getY1());
                for (double at = 0; at < length; at += STEP) {
                    double t = at / length;
                    boxes.add(Box.round(l.getX1() + t * (l.getX2() - l.getX1()), l.getY1() + t * (l.getY2() - l.getY1()), 5));
                }
            }
        }
        return boxes;
    }

    /** Finds the two lines from corner to corner that leave both boxes on one side; none where the boxes meet. */
    static List<Line2D> tangents(Box from, Box to) {
        List<Line2D> found = new ArrayList<>();
        if (from.touches(to)) {
            return found;
        }
        double[][] a = corners(from), b = corners(to);
        for (int side : new int[] {1, -1}) {
            Line2D best = null;
            for (double[] p : a) {
                for (double[] q : b) {
                    if (allOn(side, p, q, a) && allOn(side, p, q, b)
                        && (best == null || Math.hypot(q[0] - p[0], q[1] - p[1]) < best.getP1().distance(best.getP2()))) {
                        best = new Line2D.Double(p[0], p[1], q[0], q[1]);
                    }
                }
            }
            if (best != null) {
                found.add(best);
            }
        }
        return found;
    }

    private static boolean allOn(int side, double[] p, double[] q, double[][] corners) {
        for (double[] c : corners) {
            if (side * ((q[0] - p[0]) * (c[1] - p[1]) - (q[1] - p[1]) * (c[0] - p[0])) < -1e-6) {
                return false;
            }
        }
        return true;
    }

    private static double[][] corners(Box b) {
        return new double[][] {{b.x(), b.y()}, {b.right(), b.y()}, {b.right(), b.bottom()}, {b.x(), b.bottom()}};
    }
}
