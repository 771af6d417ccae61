package org.masar.draw;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.masar.state.Theme;

/**
 * Draws all that a mark can look like on the land of each look: a row for each of the five usual symbols, a column for each state, then
 * disputed and large, one voice and small, denied, selected; below them the outlines for further categories, each filled and past.
 */
public final class MarkSheet {
    public static final int WIDTH = 600, PANEL = 340, HEIGHT = 3 * PANEL;
    private static final int STEP = 56;
    private static final List<Symbol> USUAL = List.of(Symbol.BURST, Symbol.CIRCLE, Symbol.SQUARE, Symbol.SHIELD, Symbol.HEXAGON);

    private MarkSheet() {
    }

    public static void draw(Graphics2D pen) {
        for (Theme theme : Theme.values()) {
            Graphics2D g = (Graphics2D) pen.create();
            g.translate(0, theme.ordinal() * PANEL);
            panel(g, Looks.of(theme));
            g.dispose();
        }
    }

    private static void panel(Graphics2D g, Look look) {
        g.setColor(look.colour("land"));
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, PANEL));
        for (int row = 0; row < USUAL.size(); row++) {
            Symbol s = USUAL.get(row);
            int column = 0;
            for (Mark.State state : Mark.State.values()) {
                at(g, mark(s, state, 11, Mark.Badge.NONE, false, false, look), look, column++, row);
            }
            at(g, mark(s, Mark.State.NOW, 13, Mark.Badge.DISPUTED, false, false, look), look, column++, row);
            at(g, mark(s, Mark.State.NOW, 9, Mark.Badge.SINGLE, false, false, look), look, column++, row);
            at(g, mark(s, Mark.State.NOW, 11, Mark.Badge.NONE, true, false, look), look, column++, row);
            at(g, mark(s, Mark.State.NOW, 11, Mark.Badge.NONE, false, true, look), look, column, row);
        }
        List<Symbol> further = java.util.Arrays.stream(Symbol.values()).filter(s -> !USUAL.contains(s)).toList();
        for (int i = 0; i < further.size(); i++) {
            at(g, mark(further.get(i), Mark.State.PLAIN, 11, Mark.Badge.NONE, false, false, look), look, i * 1.2, 5);
            at(g, mark(further.get(i), Mark.State.PAST, 11, Mark.Badge.NONE, false, false, look), look, i * 1.2 + 0.5, 5);
        }
    }

    private static Mark mark(Symbol s, Mark.State state, double r, Mark.Badge badge, boolean denied, boolean selected, Look look) {
        return new Mark(s, look.colour(s.token()), state, r, badge, denied, selected);
    }

    private static void at(Graphics2D pen, Mark m, Look look, double column, int row) {
        Graphics2D g = (Graphics2D) pen.create();
        g.translate(30 + STEP * column, 30.0 + STEP * row);
        MarkDrawing.draw(g, m, look);
        g.dispose();
    }
}
