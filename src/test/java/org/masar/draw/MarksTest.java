package org.masar.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masar.state.Theme;

class MarksTest {
    private static final Symbol[] OURS = {Symbol.BURST, Symbol.CIRCLE, Symbol.SQUARE, Symbol.SHIELD, Symbol.HEXAGON};

    private static Mark mark(Symbol s, Mark.State state, Look look) {
        return new Mark(s, Tints.category(look, null, s), state, 11, Mark.Badge.NONE, false, false);
    }

    private static String drawn(Mark m, Look look) {
        SvgPen pen = new SvgPen();
        MarkDrawing.draw(pen, m, look);
        return pen.picture(60, 60);
    }

    /** Draws a row for each symbol, a column for each state, then badges, denied and selected. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyMarkLooksAsDrawn(Theme theme) {
        Look look = Looks.of(theme);
        SvgPen pen = new SvgPen();
        for (int row = 0; row < OURS.length; row++) {
            int column = 0;
            for (Mark.State state : Mark.State.values()) {
                at(pen, mark(OURS[row], state, look), look, column++, row);
            }
            Mark m = mark(OURS[row], Mark.State.NOW, look);
            at(pen, new Mark(m.symbol(), m.ink(), m.state(), 13, Mark.Badge.DISPUTED, false, false), look, column++, row);
            at(pen, new Mark(m.symbol(), m.ink(), m.state(), 9, Mark.Badge.SINGLE, false, false), look, column++, row);
            at(pen, new Mark(m.symbol(), m.ink(), m.state(), 11, Mark.Badge.NONE, true, false), look, column++, row);
            at(pen, new Mark(m.symbol(), m.ink(), m.state(), 11, Mark.Badge.NONE, false, true), look, column, row);
        }
        Pictures.assertKept("marks-" + theme.word(), pen.picture(600, 300));
    }

    private static void at(SvgPen pen, Mark m, Look look, int column, int row) {
        SvgPen g = (SvgPen) pen.create();
        g.translate(30 + 56 * column, 30.0 + 56 * row);
        MarkDrawing.draw(g, m, look);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void noTwoStatesLookTheSame(Theme theme) {
        Set<String> looks = new HashSet<>();
        for (Mark.State state : Mark.State.values()) {
            looks.add(drawn(mark(Symbol.CIRCLE, state, Looks.of(theme)), Looks.of(theme)));
        }
        assertEquals(Mark.State.values().length, looks.size());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void categoriesStandOutFromTheMapAndTheirGlyphsFromThem(Theme theme) {
        Look look = Looks.of(theme);
        for (Symbol s : OURS) {
            Color ink = Tints.category(look, null, s);
            assertTrue(Tints.contrast(ink, look.colour("land")) >= 3, s + " on land");
            assertTrue(Tints.contrast(ink, look.colour("onCat")) >= 4.5, s + " under its glyph");
        }
    }

    @Test
    void aColourOfTheTableTakesItsPartnerInTheDarkLook() {
        Look dark = Looks.of(Theme.DARK);
        assertEquals(dark.colour("catLeaving"), Tints.category(dark, "#0b5fb0", Symbol.CIRCLE));
        assertEquals(dark.colour("heldIs"), Tints.group(dark, "#3b4046"));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anyOtherColourIsMadeToStandOut(Theme theme) {
        Look look = Looks.of(theme);
        for (String written : new String[] {"#ffff00", "#101010", "#808080", "#f8f3e7"}) {
            assertTrue(Tints.contrast(Tints.category(look, written, Symbol.CIRCLE), look.colour("land")) >= 3, written);
        }
    }

    @Test
    void whatTheFileWritesIsNoColourUnlessItIsOne() {
        Look look = Looks.of(Theme.LIGHT);
        assertEquals(look.colour("catTruce"), Tints.category(look, "red; drop", Symbol.SQUARE));
    }

    @Test
    void anUnknownWordTakesASymbolByItsPlace() {
        assertEquals(Symbol.SHIELD, Symbol.of("Shield", 0));
        assertNotEquals(Symbol.of("zebra", 0), Symbol.of("zebra", 1));
        assertEquals(Symbol.OCTAGON, Symbol.of(null, -1));
    }

    @Test
    void outlinesOfOneRadiusLookEquallyLarge() {
        for (Symbol s : Symbol.values()) {
            Rectangle2D b = s.outline(10).getBounds2D();
            assertTrue(b.getWidth() > 16 && b.getWidth() < 25 && b.getHeight() > 16 && b.getHeight() < 25, s + " " + b);
        }
    }

    @Test
    void aMarkStaysInsideItsExtent() {
        for (Symbol s : Symbol.values()) {
            Mark m = new Mark(s, Color.RED, Mark.State.IN_DOUBT, 13, Mark.Badge.DISPUTED, true, true);
            Canvas canvas = Canvas.blank(120, 120);
            java.awt.Graphics2D g = canvas.pen(1);
            g.translate(60, 60);
            MarkDrawing.draw(g, m, Looks.of(Theme.LIGHT));
            Box in = new Box(60 + m.extent().x(), 60 + m.extent().y(), m.extent().width(), m.extent().height());
            for (int i = 0; i < canvas.pixels().length; i++) {
                assertTrue(canvas.pixels()[i] == 0 || in.grown(1).holds(new Box(i % 120, i / 120, 1, 1)), s + " at " + i % 120 + "," + i / 120);
            }
        }
    }
}
