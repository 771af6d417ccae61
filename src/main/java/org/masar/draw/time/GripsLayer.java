package org.masar.draw.time;

import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.time.Instant;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.model.Interval;

/** Draws the edges of the window with the grips they are held by, above the bars. */
final class GripsLayer implements Layer<TimelineFrame> {
    static final double WIDTH = 10, HEIGHT = 20;

    @Override
    public void paint(TimelineFrame f, Graphics2D g) {
        if (WindowLayer.isWindow(f.visible().view())) {
            Interval w = f.visible().view().window();
            edge(f, g, w.from());
            edge(f, g, w.to());
        }
    }

    private static void edge(TimelineFrame f, Graphics2D g, Instant t) {
        Layout l = f.layout();
        double along = t == null ? -1 : f.ruler().along(t.toEpochMilli());
        if (along < 0 || along > l.strip().length()) {
            return;
        }
        Look look = f.look();
        double x = l.strip().x(along), foot = l.height() - 1;
        double tall = Math.min(HEIGHT, l.height() - l.lanesEnd() - 1);
        g.setColor(look.colour("accent"));
        g.setStroke(Ink.solid(1.6));
        Ink.line(g, x, l.axis(), x, foot);
        RoundRectangle2D grip = new RoundRectangle2D.Double(x - WIDTH / 2, foot - tall, WIDTH, tall, 5, 5);
        g.setColor(look.colour("panel"));
        g.fill(grip);
        g.setColor(look.colour("accent"));
        g.draw(grip);
        g.setStroke(Ink.solid(1));
        Ink.line(g, x - 1.5, foot - tall + 5, x - 1.5, foot - 5);
        Ink.line(g, x + 1.5, foot - tall + 5, x + 1.5, foot - 5);
    }
}
