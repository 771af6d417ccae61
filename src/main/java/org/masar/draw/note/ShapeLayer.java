package org.masar.draw.note;

import java.awt.Color;
import java.awt.Graphics2D;
import org.masar.draw.Frame;
import org.masar.state.Fill;

/** Draws rectangles, ellipses and polygons: filled, and with an edge. */
final class ShapeLayer implements NoteLayer {
    private static final double TINT = 0.24;

    @Override
    public void paint(Placed p, Frame f, Graphics2D pen) {
        Graphics2D g = (Graphics2D) pen.create();
        g.transform(p.turn());
        Color ink = Palette.of(p.note().style().ink(), f.look());
        Fill fill = p.note().style().fill();
        if (fill != Fill.NONE) {
            g.setColor(fill == Fill.TINT ? Palette.thin(ink, TINT) : ink);
            g.fill(p.path());
        }
        NoteLayer.stroke(p.path(), p.note().style(), ink, f, g);
        g.dispose();
    }
}
