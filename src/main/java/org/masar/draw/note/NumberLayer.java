package org.masar.draw.note;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;

/** Draws numbers on discs, in the digits of the picture's language. */
final class NumberLayer implements NoteLayer {
    private static final double RING = 2;
    private final Text text;

    NumberLayer(Text text) {
        this.text = text;
    }

    @Override
    public void paint(Placed p, Frame f, Graphics2D g) {
        Color ink = Palette.of(p.note().style().ink(), f.look());
        g.setColor(Palette.upon(p.note().style().ink(), f.look()));
        g.fill(disc(p.box().grown(RING)));
        g.setColor(ink);
        g.fill(disc(p.box()));
        String words = Texts.in(f.language()).digits(Integer.toString(p.note().number()));
        Style style = Style.of(p.note().style().size() * (words.length() > 2 ? 0.8 : 1), Weight.BOLD);
        g.setColor(Palette.upon(p.note().style().ink(), f.look()));
        text.centre(g, words, p.middle().x(), p.middle().y() + text.drop(style), style);
    }

    private static Ellipse2D disc(Box b) {
        return new Ellipse2D.Double(b.x(), b.y(), b.width(), b.height());
    }
}
