package org.masar.draw.time;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Instant;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.model.Interval;
import org.masar.state.Lock;

/** Draws the edges of the window with the grips they are held by, above the bars. */
final class GripsLayer implements Layer<TimelineFrame> {
    static final double WIDTH = 10, HEIGHT = 20;

    @Override
    public void paint(TimelineFrame f, Graphics2D g) {
        if (WindowLayer.isWindow(f.visible().view())) {
            Interval w = f.visible().view().window();
            Lock lock = f.visible().view().timeline().lock();
            edge(f, g, w.from(), -1, lock == Lock.FROM || lock == Lock.BOTH);
            edge(f, g, w.to(), 1, lock == Lock.TO || lock == Lock.BOTH);
        }
    }

    /** Draws an edge that is open as an arrow at the end of the picture, one that is locked with a filled grip. */
    private static void edge(TimelineFrame f, Graphics2D g, Instant t, int way, boolean locked) {
        Layout l = f.layout();
        if (t == null) {
            arrow(f, g, way);
            return;
        }
        double along = f.ruler().along(t.toEpochMilli());
        if (along < 0 || along > l.strip().length()) {
            return;
        }
        Look look = f.look();
        double x = l.strip().x(along), foot = (OverviewLayer.shows(f) ? l.overview() : l.height()) - 1;
        double tall = Math.min(HEIGHT, foot - l.lanesEnd());
        g.setColor(look.colour("accent"));
        g.setStroke(Ink.solid(1.6));
        Ink.line(g, x, l.axis(), x, foot);
        RoundRectangle2D grip = new RoundRectangle2D.Double(x - WIDTH / 2, foot - tall, WIDTH, tall, 5, 5);
        g.setColor(look.colour(locked ? "accent" : "panel"));
        g.fill(grip);
        g.setColor(look.colour("accent"));
        g.draw(grip);
        g.setColor(look.colour(locked ? "onAccent" : "accent"));
        g.setStroke(Ink.solid(1));
        Ink.line(g, x - 1.5, foot - tall + 5, x - 1.5, foot - 5);
        Ink.line(g, x + 1.5, foot - tall + 5, x + 1.5, foot - 5);
    }

    private static void arrow(TimelineFrame f, Graphics2D g, int way) {
        Layout l = f.layout();
        double along = way < 0 ? 3 : l.strip().length() - 3, y = (l.lanesEnd() + l.height()) / 2;
        g.setColor(f.look().colour("accent"));
        g.setStroke(Ink.solid(1.6));
        Ink.line(g, l.strip().x(along - way * 10), y, l.strip().x(along), y);
        Ink.line(g, l.strip().x(along - way * 4), y - 4, l.strip().x(along), y);
        Ink.line(g, l.strip().x(along - way * 4), y + 4, l.strip().x(along), y);
    }
}
