package org.masar.draw.time;

import java.awt.Color;
import java.awt.Graphics2D;
import org.masar.draw.Box;
import org.masar.draw.Look;
import org.masar.draw.Mark;
import org.masar.draw.MarkDrawing;
import org.masar.draw.Stamps;
import org.masar.draw.Style;
import org.masar.draw.Text;

/** Sets lines of text, on the screen from pictures of them: joined Arabic letters cost some fifty times more to draw than to copy. */
final class Lettering {
    private static final double BADGE = 5.4;

    private final Text text;
    private final Stamps stamps;

    Lettering(Text text, Stamps stamps) {
        this.text = text;
        this.stamps = stamps;
    }

    double width(String s, Style style) {
        return text.width(s, style);
    }

    /** Gives how far below the middle of a line its baseline lies. */
    double drop(Style style) {
        return text.drop(style);
    }

    /** Draws a line in the pen's colour, its left end at x and its baseline at y. */
    void draw(Graphics2D g, String s, double x, double y, Style style) {
        if (s.isEmpty()) {
            return;
        }
        Color ink = g.getColor();
        Box extent = new Box(-3, -style.size() * 1.3, text.width(s, style) + 6, style.size() * 1.9);
        stamps.set(g, new Line(s, style, ink.getRGB()), extent, x, y, pen -> {
            pen.setColor(ink);
            text.draw(pen, s, 0, 0, style);
        });
    }

    /** Draws the sign "accounts differ" or "one voice only" round a point. */
    void sign(Graphics2D g, Mark.Badge sign, double x, double y, Look look) {
        stamps.set(g, new Sign(sign, look), new Box(-BADGE - 2, -BADGE - 2, 2 * BADGE + 4, 2 * BADGE + 4), x, y, pen -> {
            if (sign == Mark.Badge.DISPUTED) {
                MarkDrawing.disputed(pen, 0, 0, BADGE, look);
            } else {
                MarkDrawing.single(pen, 0, 0, BADGE, look, sign);
            }
        });
    }

    /** Draws a line centred on x. */
    void centre(Graphics2D g, String s, double x, double y, Style style) {
        draw(g, s, x - text.width(s, style) / 2, y, style);
    }

    private record Sign(Mark.Badge sign, Look look) {
    }

    private record Line(String s, Style style, int argb) {
    }
}
