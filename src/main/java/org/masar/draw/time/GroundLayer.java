package org.masar.draw.time;

import java.awt.Graphics2D;
import org.masar.draw.Layer;
import org.masar.draw.Look;

/** Draws what lies under the bars: the lanes' tints, the lines of the axis, the folds. */
final class GroundLayer implements Layer<TimelineFrame> {
    @Override
    public void paint(TimelineFrame f, Graphics2D g) {
        Look look = f.look();
        Layout l = f.layout();
        g.setColor(look.colour("panel"));
        Ink.fill(g, 0, 0, f.width(), f.height());
        int i = 0;
        for (Lanes.Lane lane : f.lanes().lanes()) {
            double top = l.axis() + lane.top() - f.scroll();
            double from = Math.max(l.axis(), top), to = Math.min(l.lanesEnd(), top + lane.height());
            if (to > from) {
                g.setColor(Ink.ground(look, i));
                Ink.fill(g, 0, from, f.width(), to - from);
            }
            i++;
        }
        g.setStroke(Ink.solid(1));
        g.setColor(look.colour("line2"));
        f.ruler().lower().forEach(t -> rule(g, l, t.along()));
        g.setColor(look.colour("line"));
        f.ruler().upper().forEach(t -> rule(g, l, t.along()));
        g.setStroke(Ink.dashed(1, 2, 3));
        for (Ruler.Fold fold : f.ruler().folds()) {
            g.setColor(look.colour("line"));
            rule(g, l, (fold.from() + fold.to()) / 2);
        }
    }

    private static void rule(Graphics2D g, Layout l, double along) {
        if (along >= -0.5 && along <= l.strip().length() + 0.5) {
            double x = l.strip().x(along);
            Ink.line(g, x, l.axis(), x, l.height());
        }
    }
}
