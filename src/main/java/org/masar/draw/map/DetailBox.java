package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Inset;
import org.masar.draw.Look;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.geo.Viewport;

/** Draws the detail map's panel round its map: title, edge and shadow. */
final class DetailBox {
    private static final Style TITLE = Style.of(13, Weight.SEMIBOLD);
    private static final Style SMALLER = Style.of(11, Weight.SEMIBOLD);
    private static final double ROUND = 12;
    private static final double PAD = 10;
    /** Room at the end of the title for the window's buttons. */
    private static final double BUTTONS = 86;

    private DetailBox() {
    }

    /** Bounds scale bar and notice on a detail map of a size. */
    static List<Box> furniture(Viewport v) {
        return List.of(new Box(0, v.height() - 52, 96, 52), new Box(0, v.height() - 14, v.width(), 14));
    }

    static void paint(Inset i, Look look, Text text, Texts words, Graphics2D pen) {
        Box b = i.box();
        for (int k = 1; k <= 4; k++) {
            pen.setColor(new Color(0, 0, 0, 26 - 5 * k));
            pen.setStroke(new BasicStroke(1.6f));
            pen.draw(new RoundRectangle2D.Double(b.x() - k, b.y() - k + 1.2, b.width() + 2 * k, b.height() + 2 * k, ROUND + 2 * k, ROUND + 2 * k));
        }
        Rectangle2D bar = new Rectangle2D.Double(b.x() + 1.5, b.y() + 1.5, b.width() - 3, Inset.TITLE - 1.5);
        pen.setColor(look.colour("panel"));
        pen.fill(bar);
        pen.setColor(look.colour("line"));
        pen.setStroke(new BasicStroke(1));
        double foot = b.y() + Inset.TITLE - 0.5;
        pen.draw(new Line2D.Double(b.x() + 2, foot, b.right() - 2, foot));
        pen.setColor(look.colour("accent"));
        pen.setStroke(new BasicStroke((float) Inset.EDGE));
        pen.draw(new RoundRectangle2D.Double(b.x() + 1, b.y() + 1, b.width() - 2, b.height() - 2, ROUND, ROUND));
        double room = b.width() - 2 * PAD - BUTTONS;
        Style style = text.width(i.title(), TITLE) <= room ? TITLE : SMALLER;
        String title = fitted(i.title(), room, text, style);
        double base = b.y() + Inset.TITLE / 2 + 0.5 + text.drop(style);
        pen.setColor(look.colour("text"));
        if (words.isRightToLeft()) {
            text.end(pen, title, b.right() - PAD, base, style);
        } else {
            text.draw(pen, title, b.x() + PAD, base, style);
        }
    }

    private static String fitted(String title, double room, Text text, Style style) {
        String now = title;
        while (now.length() > 3 && text.width(now, style) > room) {
            now = now.substring(0, now.length() - 2).strip() + "…";
        }
        return now;
    }
}
