package org.masar.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masar.model.Category;
import org.masar.model.Words;
import org.masar.state.Theme;

class MarksTest {
    private static final Symbol[] OURS = {Symbol.BURST, Symbol.CIRCLE, Symbol.SQUARE, Symbol.SHIELD, Symbol.HEXAGON};

    private static Mark mark(Symbol s, Mark.State state, Look look) {
        return new Mark(s, Tints.category(look, null, s.token()), state, 11, Mark.Badge.NONE, false, false);
    }

    private static String drawn(Mark m, Look look) {
        SvgPen pen = new SvgPen();
        MarkDrawing.draw(pen, m, look);
        return pen.picture(60, 60);
    }

    @Test
    void everyMarkLooksAsDrawnInEveryLook() {
        SvgPen pen = new SvgPen();
        MarkSheet.draw(pen);
        Pictures.assertKept("marks", pen.picture(MarkSheet.WIDTH, MarkSheet.HEIGHT));
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
            Color ink = Tints.category(look, null, s.token());
            assertTrue(Tints.contrast(ink, look.colour("land")) >= 3, s + " on land");
            assertTrue(Tints.contrast(ink, look.colour("onCat")) >= 4.5, s + " under its glyph");
        }
    }

    @Test
    void aColourOfTheTableTakesItsPartnerInTheDarkLook() {
        Look dark = Looks.of(Theme.DARK);
        assertEquals(dark.colour("catLeaving"), Tints.category(dark, "#0b5fb0", "catLeaving"));
        assertEquals(dark.colour("heldIs"), Tints.group(dark, "#3b4046"));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void anyOtherColourIsMadeToStandOutByLightnessAlone(Theme theme) {
        Look look = Looks.of(theme);
        for (int rgb = 0; rgb < 343; rgb++) {
            Color written = new Color(rgb % 7 * 42, rgb / 7 % 7 * 42, rgb / 49 * 42), ink = Tints.category(look, hex(written), "catLeaving");
            for (String ground : new String[] {"land", "sea", "panel"}) {
                assertTrue(Tints.contrast(ink, look.colour(ground)) >= 3, hex(written) + " as " + hex(ink) + " on " + ground);
            }
            assertTrue(Tints.contrast(ink, look.colour("onCat")) >= 3, "glyph on " + hex(ink));
            Hsl was = Hsl.of(written), is = Hsl.of(ink);
            if (was.saturation() > 0.2 && is.lightness() > 0.1 && is.lightness() < 0.9) {
                double turn = Math.abs(was.hue() - is.hue());
                assertTrue(Math.min(turn, 6 - turn) < 0.15, hex(written) + " turned into " + hex(ink));
            }
        }
    }

    @Test
    void aColourThatStandsOutAlreadyStaysAsTheFileHasIt() {
        assertEquals(Color.decode("#7a1fa2"), Tints.category(Looks.of(Theme.LIGHT), "#7a1fa2", "catLeaving"));
    }

    private static String hex(Color c) {
        return String.format("#%06x", c.getRGB() & 0xffffff);
    }

    @Test
    void whatTheFileWritesIsNoColourUnlessItIsOne() {
        Look look = Looks.of(Theme.LIGHT);
        assertEquals(look.colour("catTruce"), Tints.category(look, "red; drop", "catTruce"));
    }

    @Test
    void anUnknownWordOrOneThatAnotherHasTakesTheNextOutlineThatIsFree() {
        assertEquals(List.of(Symbol.SHIELD, Symbol.BURST, Symbol.CIRCLE, Symbol.SQUARE, Symbol.HEXAGON),
            Symbol.each(Arrays.asList("Shield", "zebra", null, "shield", "hexagon")));
    }

    @Test
    void twelveCategoriesHaveTwelveOutlinesAndFiftyLookDifferent() {
        List<Category> many = IntStream.range(0, 50).mapToObj(i -> new Category("c" + i, Words.NONE, null, null)).toList();
        Emblems emblems = Emblems.of(many);
        assertEquals(12, IntStream.range(0, 12).mapToObj(emblems::symbol).distinct().count());
        assertEquals(50, IntStream.range(0, 50).mapToObj(i -> emblems.symbol(i) + " " + emblems.token(i)).distinct().count());
        assertEquals(Symbol.OCTAGON, emblems.symbol(-1));
        assertTrue(IntStream.range(0, 50).noneMatch(i -> emblems.symbol(i) == Symbol.OCTAGON), "the octagon means: no category");
    }

    @Test
    void inBlackAndWhiteNoTwoSymbolsLookTheSame() {
        for (Symbol a : Symbol.values()) {
            for (Symbol b : Symbol.values()) {
                assertTrue(a == b || differing(a, b) > 0.04, a + " and " + b + " differ in " + differing(a, b));
            }
        }
    }

    /** Gives the part of a mark's square in which one symbol is ink and the other is not. */
    private static double differing(Symbol a, Symbol b) {
        int[] one = black(a), other = black(b);
        return IntStream.range(0, one.length).filter(i -> (one[i] & 255) < 128 != (other[i] & 255) < 128).count() / (double) one.length;
    }

    private static int[] black(Symbol s) {
        Canvas canvas = Canvas.blank(52, 52);
        Graphics2D g = canvas.pen(2);
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, 26, 26);
        g.translate(13, 13);
        g.setColor(Color.BLACK);
        g.fill(s.outline(11));
        g.setColor(Color.WHITE);
        s.glyph(g, 11);
        g.dispose();
        return canvas.pixels();
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
