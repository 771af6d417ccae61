package org.masar.draw.time;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.model.Interval;

/** Draws, at the foot of a zoomed axis, which part of all is in view, with window and playhead in it. */
final class OverviewLayer implements Layer<TimelineFrame> {
    /** Pixels at the foot in which the strip is taken hold of. */
    static final double HEIGHT = 9;
    private static final double TALL = 5, LEAST = 14;

    @Override
    public void paint(TimelineFrame f, Graphics2D g) {
        Ruler r = f.ruler();
        double all = r.end() - r.begin(), length = r.length();
        if (!shows(f)) {
            return;
        }
        Look look = f.look();
        Strip strip = f.layout().strip();
        double top = f.height() - (HEIGHT + TALL) / 2;
        g.setColor(look.colour("panel"));
        Ink.fill(g, strip.leftOf(0, length), f.height() - HEIGHT, length, HEIGHT);
        g.setColor(look.colour("line"));
        g.fill(new RoundRectangle2D.Double(strip.leftOf(0, length), top, length, TALL, TALL, TALL));
        Interval w = WindowLayer.window(f.visible().view());
        if (w != null) {
            double from = w.from() == null ? 0 : part(r, w.from().toEpochMilli(), all), to = w.to() == null ? length : part(r, w.to().toEpochMilli(), all);
            g.setColor(look.colour("accent", 0.35));
            Ink.fill(g, strip.leftOf(from, to), top, Math.max(1, to - from), TALL);
        }
        double from = -r.begin() / all * length, wide = Math.max(LEAST, length / all * length);
        double at = Math.max(0, Math.min(length - wide, from));
        g.setColor(look.colour("muted"));
        g.fill(new RoundRectangle2D.Double(strip.leftOf(at, at + wide), top, wide, TALL, TALL, TALL));
        Interval unit = f.visible().view().playhead();
        if (unit != null) {
            g.setColor(look.colour("play"));
            Ink.fill(g, strip.x(part(r, unit.from().toEpochMilli(), all)) - 1, f.height() - HEIGHT, 2, HEIGHT);
        }
    }

    static boolean shows(TimelineFrame f) {
        Ruler r = f.ruler();
        return (r.begin() < -0.5 || r.end() > r.length() + 0.5) && f.layout().overview() < f.height();
    }

    private static double part(Ruler r, long t, double all) {
        return Math.max(0, Math.min(r.length(), (r.along(t) - r.begin()) / all * r.length()));
    }
}
