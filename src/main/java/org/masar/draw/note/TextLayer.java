package org.masar.draw.note;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.text.Bidi;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.state.Annotation;
import org.masar.state.Fill;
import org.masar.state.Ink;

/** Draws text and callouts: lines begin on the side from which their first letter with a direction runs. */
final class TextLayer implements NoteLayer {
    private static final double HALO = 1.8, GROUND = 0.9, TINT = 0.16;
    private final Text text;

    TextLayer(Text text) {
        this.text = text;
    }

    @Override
    public void paint(Placed p, Frame f, Graphics2D pen) {
        if (p.note().text().isBlank()) {
            return;
        }
        Graphics2D g = (Graphics2D) pen.create();
        g.transform(p.turn());
        Fill fill = p.note().style().fill();
        boolean callout = p.note().kind() == Annotation.Kind.CALLOUT;
        if (callout || fill != Fill.NONE) {
            ground(p, fill, f, g);
        }
        lines(p, f, g);
        g.dispose();
    }

    private static void ground(Placed p, Fill fill, Frame f, Graphics2D g) {
        Ink ink = p.note().style().ink();
        Color colour = Palette.of(ink, f.look());
        boolean solid = fill == Fill.SOLID;
        g.setColor(solid ? colour : f.look().colour("panel", GROUND));
        g.fill(p.path());
        if (fill == Fill.TINT) {
            g.setColor(Palette.thin(colour, TINT));
            g.fill(p.path());
        }
        if (p.note().kind() == Annotation.Kind.CALLOUT) {
            g.setColor(solid ? f.look().colour("panel") : colour);
            g.setStroke(solid ? new BasicStroke(1) : NoteLayer.stroke(p.note().style()));
            g.draw(p.path());
        }
    }

    private void lines(Placed p, Frame f, Graphics2D g) {
        Style style = NotePlan.style(p.note().style());
        Fill fill = p.note().style().fill();
        Ink ink = p.note().style().ink();
        boolean callout = p.note().kind() == Annotation.Kind.CALLOUT, bare = !callout && fill == Fill.NONE;
        g.setColor(fill == Fill.SOLID ? Palette.upon(ink, f.look()) : callout ? f.look().colour("text") : Palette.of(ink, f.look()));
        double high = style.size() * NotePlan.LEADING, y = p.box().y() + p.box().height() / 2 - high * p.lines().size() / 2;
        Box b = p.box();
        double pad = bare ? 2 : style.size() * 0.6;
        for (String line : p.lines()) {
            double x = leftward(line) ? b.right() - pad - text.width(line, style) : b.x() + pad, base = y + high / 2 + text.drop(style);
            if (bare) {
                text.haloed(g, line, x, base, style, ink == Ink.PAPER ? f.look().colour("text") : f.look().colour("halo"), HALO);
            } else {
                text.draw(g, line, x, base, style);
            }
            y += high;
        }
    }

    /** Tells whether a line runs from right to left as a whole. */
    private static boolean leftward(String line) {
        return !line.isEmpty() && !new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }
}
