package org.masar.draw.note;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import org.masar.draw.Frame;
import org.masar.state.Dash;
import org.masar.state.NoteStyle;

/** Draws the annotations of one family. The pen is in logical pixels, not turned. */
interface NoteLayer {
    /** How far a line's ground reaches beyond it on each side, in logical pixels, and how opaque it is. */
    double CASING = 1.4, CASED = 0.75;

    /** Draws one. */
    void paint(Placed p, Frame frame, Graphics2D pen);

    /** Draws a line in the annotation's colour upon a ground in the halo's colour, so that it stands out from any map. */
    static void stroke(Shape path, NoteStyle s, Color ink, Frame f, Graphics2D pen) {
        pen.setColor(f.look().colour("halo", CASED));
        pen.setStroke(new BasicStroke((float) (s.line() + 2 * CASING), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(path);
        pen.setColor(ink);
        pen.setStroke(stroke(s));
        pen.draw(path);
    }

    /** Gives the stroke of a style. */
    static BasicStroke stroke(NoteStyle s) {
        float w = (float) s.line();
        float[] pattern = s.dash() == Dash.DASHED ? new float[] {3 * w + 2, 2 * w + 2} : new float[] {0.1f, 2 * w};
        return s.dash() == Dash.SOLID ? new BasicStroke(w, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
            : new BasicStroke(w, s.dash() == Dash.DOTTED ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, pattern, 0);
    }
}
