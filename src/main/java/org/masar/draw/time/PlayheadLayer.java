package org.masar.draw.time;

import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Instant;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.model.Interval;

/** Draws where we stand in time, with a flag that says it in words, and the line of what was known by when. */
final class PlayheadLayer implements Layer<TimelineFrame> {
    static final double FLAG = 23;
    private static final double PAD = 11, WIDE = 6;
    private static final Style WORDS = Style.of(12, Weight.SEMIBOLD);

    private final Lettering text;

    PlayheadLayer(Lettering text) {
        this.text = text;
    }

    @Override
    public void paint(TimelineFrame f, Graphics2D g) {
        known(f, g, f.visible().view().knownBy());
        Interval unit = f.visible().view().playhead();
        if (unit == null) {
            return;
        }
        Look look = f.look();
        Layout l = f.layout();
        double from = f.ruler().along(unit.from().toEpochMilli()), to = f.ruler().along(unit.to().toEpochMilli()), at = line(f);
        if (to - from > WIDE) {
            double a = Math.max(0, from), b = Math.min(l.strip().length(), to);
            if (b > a) {
                g.setColor(look.colour("play", 0.10));
                Ink.fill(g, l.strip().leftOf(a, b), l.axis(), b - a, l.height() - l.axis());
            }
        }
        if (at < 0 || at > l.strip().length()) {
            return;
        }
        double x = l.strip().x(at), flag = Math.min(FLAG, l.axis() - 13);
        g.setColor(look.colour("play"));
        g.setStroke(Ink.solid(2.2));
        Ink.line(g, x, flag, x, l.height());
        if (!f.flag().isEmpty()) {
            flag(f, g, x, flag);
        }
    }

    private void flag(TimelineFrame f, Graphics2D g, double x, double height) {
        double w = text.width(f.flag(), WORDS) + 2 * PAD;
        double left = Math.max(2, Math.min(f.width() - 2 - w, x - w / 2));
        g.fill(new RoundRectangle2D.Double(left, 1, w, height - 2, 8, 8));
        Path2D tip = new Path2D.Double();
        tip.moveTo(x - 6, height - 1.5);
        tip.lineTo(x + 6, height - 1.5);
        tip.lineTo(x, height + 4);
        tip.closePath();
        g.fill(tip);
        g.setColor(f.look().colour("panel"));
        text.draw(g, f.flag(), left + PAD, height / 2 + text.drop(WORDS), WORDS);
    }

    private static void known(TimelineFrame f, Graphics2D g, Instant by) {
        Layout l = f.layout();
        double along = by == null ? -1 : f.ruler().along(by.toEpochMilli());
        if (along < 0 || along > l.strip().length()) {
            return;
        }
        double x = l.strip().x(along), y = (l.lanesEnd() + l.height()) / 2;
        g.setColor(f.look().colour("known"));
        g.setStroke(Ink.dashed(1.8, 2, 3));
        Ink.line(g, x, l.axis(), x, l.height());
        g.setColor(f.look().colour("panel"));
        g.fill(new RoundRectangle2D.Double(x - 11, y - 8, 22, 16, 16, 16));
        g.setColor(f.look().colour("known"));
        g.setStroke(Ink.solid(1.5));
        g.draw(new RoundRectangle2D.Double(x - 11, y - 8, 22, 16, 16, 16));
        g.fill(new Ellipse2D.Double(x - 3, y - 3, 6, 6));
    }

    /** Gives the distance of the line: the middle of the unit at which we stand, so that a day is not taken for its first minute. */
    static double line(TimelineFrame f) {
        Interval unit = f.visible().view().playhead();
        return unit == null ? -1e9 : (f.ruler().along(unit.from().toEpochMilli()) + f.ruler().along(unit.to().toEpochMilli())) / 2;
    }
}
