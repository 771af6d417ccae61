package org.masar.draw.time;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.masar.draw.Look;
import org.masar.draw.MarkDrawing;
import org.masar.draw.Tints;

/** Gives colours and strokes to the timeline's layers. */
final class Ink {
    private Ink() {
    }

    /** Gives the ground of a lane: every second one is tinted. */
    static Color ground(Look look, int lane) {
        return look.colour(lane % 2 == 0 ? "panel2" : "panel");
    }

    /** Gives the colour of a category. */
    static Color of(Look look, Lanes.Kind kind) {
        return Tints.category(look, kind.category() == null ? null : kind.category().colour(), kind.token());
    }

    /** Gives the colours of all categories. */
    static Color[] all(Look look, Lanes lanes) {
        return lanes.kinds().stream().map(l -> of(look, l)).toArray(Color[]::new);
    }

    /** Gives the colours of all categories, mixed into the panel's. */
    static Color[] all(Look look, Lanes lanes, double strength) {
        return lanes.kinds().stream().map(l -> over(look.colour("panel"), of(look, l), strength)).toArray(Color[]::new);
    }

    /** Mixes a colour into the ground: opaque, so that what lies below never shines through. */
    static Color over(Color ground, Color ink, double strength) {
        return MarkDrawing.mix(ground, ink, strength);
    }

    static BasicStroke solid(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    static BasicStroke dashed(double width, double on, double off) {
        return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10,
            new float[] {(float) on, (float) off}, 0);
    }

    static void line(Graphics2D g, double x1, double y1, double x2, double y2) {
        g.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    static void fill(Graphics2D g, double x, double y, double w, double h) {
        g.fill(new Rectangle2D.Double(x, y, w, h));
    }

    /** Moves a shape round the origin to a point. */
    static Shape at(Shape s, double x, double y) {
        return java.awt.geom.AffineTransform.getTranslateInstance(x, y).createTransformedShape(s);
    }
}
