package org.masar.draw.time;

import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;
import org.masar.draw.Layer;
import org.masar.draw.Look;
import org.masar.draw.Style;

/** Draws the axis: years or days above, their parts below, and each fold as a double zigzag with its length. */
final class AxisLayer implements Layer<TimelineFrame> {
    private static final Style UPPER = AxisRuler.UPPER, LOWER = AxisRuler.LOWER;
    private static final double INSET = 34, LINE = 12.5;

    private final Lettering text;

    AxisLayer(Lettering text) {
        this.text = text;
    }

    @Override
    public void paint(TimelineFrame f, Graphics2D g) {
        Look look = f.look();
        Layout l = f.layout();
        boolean thin = l.axis() < 34;
        g.setColor(look.colour("panel"));
        Ink.fill(g, 0, 0, f.width(), l.axis());
        g.setColor(look.colour("line"));
        g.setStroke(Ink.solid(1));
        Ink.line(g, 0, l.axis() - 0.5, f.width(), l.axis() - 0.5);
        double upper = thin ? 11 : 14, lower = thin ? 23 : 33;
        row(f, g, f.ruler().upper(), UPPER, look.colour("text"), upper, thin ? 13 : 17);
        row(f, g, f.ruler().lower(), LOWER, look.colour("muted"), lower, thin ? 15 : 23);
        zone(f, g, lower);
        for (Ruler.Fold fold : f.ruler().folds()) {
            double x = l.strip().x((fold.from() + fold.to()) / 2);
            g.setColor(look.colour("panel"));
            Ink.fill(g, x - 5, 1, 10, l.axis() - 3);
            g.setColor(look.colour("muted"));
            g.setStroke(Ink.solid(1.2));
            double foot = thin ? 11 : 18;
            if (fold.seam()) {
                zigzag(g, x, 3, foot);
                continue;
            }
            zigzag(g, x - 2.5, 3, foot);
            zigzag(g, x + 2.5, 3, foot);
            text.centre(g, fold.label(), x, lower, LOWER);
        }
    }

    /** Names the zone in the corner above the lanes' names, where there is no tick, beside the window's button. */
    private void zone(TimelineFrame f, Graphics2D g, double baseline) {
        boolean begin = f.flow() == Flow.LEFT_TO_RIGHT;
        List<String> lines = f.ruler().zone();
        g.setColor(f.look().colour("muted"));
        for (int i = 0; i < lines.size(); i++) {
            String s = Words.shortened(text, lines.get(i), LOWER, Layout.COLUMN - INSET - 3);
            double y = baseline - (lines.size() - 1 - i) * LINE;
            text.draw(g, s, begin ? INSET : f.width() - INSET - text.width(s, LOWER), y, LOWER);
        }
    }

    private void row(TimelineFrame f, Graphics2D g, List<Ruler.Tick> ticks, Style style, java.awt.Color ink, double baseline, double mark) {
        Layout l = f.layout();
        Strip strip = l.strip();
        double busy = -1e9;
        for (Ruler.Tick t : ticks) {
            double along = t.along();
            if (along >= 0 && along <= strip.length() && mark < l.axis()) {
                g.setColor(f.look().colour("line"));
                g.setStroke(Ink.solid(1));
                Ink.line(g, strip.x(along), mark, strip.x(along), l.axis());
            }
            double w = text.width(t.label(), style), from = Math.max(0, along) + 4;
            if (t.label().isEmpty() || from < busy || from + w > strip.length() + Layout.MARGIN - 2 || folded(f, from, from + w)) {
                continue;
            }
            g.setColor(ink);
            text.draw(g, t.label(), strip.leftOf(from, from + w), baseline, style);
            busy = from + w + 6;
        }
    }

    private static boolean folded(TimelineFrame f, double from, double to) {
        return f.ruler().folds().stream().anyMatch(fold -> from < fold.to() - 4 && to > fold.from() + 4);
    }

    private static void zigzag(Graphics2D g, double x, double from, double to) {
        Path2D p = new Path2D.Double();
        double step = (to - from) / 4;
        p.moveTo(x - 2, from);
        for (int i = 1; i <= 4; i++) {
            p.lineTo(x + (i % 2 == 0 ? -2 : 2), from + i * step);
        }
        g.draw(p);
    }
}
