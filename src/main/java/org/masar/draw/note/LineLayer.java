package org.masar.draw.note;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Frame;
import org.masar.geo.Pixel;
import org.masar.state.Annotation;

/** Draws lines, arrows, and what is drawn freehand. */
final class LineLayer implements NoteLayer {
    private static final double THIN = 0.42;

    @Override
    public void paint(Placed p, Frame f, Graphics2D g) {
        Color ink = Palette.of(p.note().style().ink(), f.look());
        if (p.note().kind() == Annotation.Kind.HIGHLIGHTER) {
            g.setColor(Palette.thin(ink, THIN));
            g.setStroke(new BasicStroke((float) p.note().style().line(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g.draw(p.path());
        } else if (p.note().kind() == Annotation.Kind.ARROW) {
            arrow(p, ink, f, g);
        } else {
            NoteLayer.stroke(p.path(), p.note().style(), ink, f, g);
        }
    }

    private static void arrow(Placed p, Color ink, Frame f, Graphics2D g) {
        List<Pixel> points = new ArrayList<>(p.points());
        Pixel tip = points.remove(points.size() - 1), before = points.get(points.size() - 1);
        double way = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
        if (way < 0.01) {
            return;
        }
        double dx = (tip.x() - before.x()) / way, dy = (tip.y() - before.y()) / way;
        double length = Math.min(way, 7 + 2.6 * p.note().style().line()), half = length * 0.46, neck = length * 0.86;
        points.add(new Pixel(tip.x() - dx * neck, tip.y() - dy * neck));
        Path2D head = new Path2D.Double();
        head.moveTo(tip.x(), tip.y());
        head.lineTo(tip.x() - dx * length - dy * half, tip.y() - dy * length + dx * half);
        head.lineTo(tip.x() - dx * neck, tip.y() - dy * neck);
        head.lineTo(tip.x() - dx * length + dy * half, tip.y() - dy * length - dx * half);
        head.closePath();
        g.setColor(f.look().colour("halo", CASED));
        g.setStroke(new BasicStroke((float) (2 * CASING), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(head);
        NoteLayer.stroke(Trace.straight(points), p.note().style(), ink, f, g);
        g.setColor(ink);
        g.fill(head);
    }
}
