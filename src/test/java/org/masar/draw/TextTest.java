package org.masar.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.text.Bidi;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextTest {
    private static final Fonts FONTS = new Fonts();
    private static final Style PLAIN = Style.of(20, Weight.REGULAR);

    private final Text text = new Text(FONTS);

    private static String runs(String s, Style style) {
        return new Runs(FONTS).of(s, style).stream().map(r -> "[" + r.text() + "]" + (r.font().equals(FONTS.arabic(style)) ? "A"
            : r.font().equals(FONTS.latin(style)) ? "L" : "S")).collect(Collectors.joining());
    }

    @Test
    void latinStaysOneStretch() {
        assertEquals("[Abu Kamal, 22 km]L", runs("Abu Kamal, 22 km", PLAIN));
    }

    @Test
    void arabicStaysOneStretchInLogicalOrderForTheFontToJoin() {
        assertEquals("[دير الزور]A", runs("دير الزور", PLAIN));
    }

    @Test
    void aNumberInArabicStandsToTheLeftOfTheWordBeforeIt() {
        assertEquals("[٢٠]A[أيار ]A", runs("أيار ٢٠", PLAIN));
        assertEquals("[ كم]A[440]L", runs("440 كم", PLAIN));
    }

    @Test
    void latinInsideArabicKeepsItsDirection() {
        assertEquals("[ سانا]A[SOHR]L[المرصد ]A", runs("المرصد SOHR سانا", PLAIN));
    }

    @Test
    void arabicInsideLatinStandsWhereItIsMentioned() {
        assertEquals("[Baghuz (]L[الباغوز]A[)]L", runs("Baghuz (الباغوز)", PLAIN));
    }

    @Test
    void bracketsTurnInArabic() {
        assertEquals("[(]L[أبو كمال]A[)]L[البوكمال ]A", runs("البوكمال (أبو كمال)", PLAIN));
        assertEquals("[«مرحبا»]A", runs("«مرحبا»", PLAIN));
    }

    @Test
    void whatRunsFromTheLeftDoesSoByTheAlgorithmTooWhateverStandsBesideIt() {
        for (char c = 1; c < 0x2400; c++) {
            for (String s : List.of(c + "", c + "1", "-" + c, "a" + c + "2", "(" + c + "–" + c + ") → 3")) {
                Bidi bidi = new Bidi(s, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
                assertTrue(!Runs.runsFromLeft(s) || bidi.getRunCount() == 1 && bidi.getRunLevel(0) == 0, () -> s + " " + bidi);
            }
        }
        assertTrue(Runs.runsFromLeft("Şanlıurfa – “22 km” → ≠…") && !Runs.runsFromLeft("a\u202eb") && !Runs.runsFromLeft("\u05d0"));
    }

    @Test
    void everyLetterOfTheTwoScriptsHasABundledFont() {
        for (String s : List.of("Şanlıurfa Hakkâri ’A–é «»", "گلی پنجشیر ٠١٢٣٤٥٦٧٨٩ ء؛؟،", "Дамаск Δαμασκός")) {
            assertTrue(!runs(s, PLAIN).contains("]S"), runs(s, PLAIN));
        }
    }

    @Test
    void joinedArabicIsNarrowerThanItsLettersAlone() {
        double joined = text.width("بببب", PLAIN);
        double alone = 4 * text.width("ب", PLAIN);
        assertTrue(joined < alone * 0.8, joined + " against " + alone);
    }

    @Test
    void spacingWidensLatinAndLeavesArabicJoined() {
        assertEquals(text.width("SYRIA", PLAIN) + 5 * 4, text.width("SYRIA", PLAIN.spaced(4)), 1.5);
        assertEquals(text.width("سوريا", PLAIN), text.width("سوريا", PLAIN.spaced(4)), 1e-6);
    }

    @Test
    void aHaloIsMadeOfTextAndLiesBelowIt() {
        SvgPen pen = new SvgPen();
        pen.setColor(Color.BLACK);
        text.haloed(pen, "Homs", 10, 20, PLAIN, Color.WHITE, 1.5);
        List<String> lines = pen.picture(100, 30).lines().filter(l -> l.startsWith("<text")).toList();
        assertEquals(9, lines.size());
        assertTrue(lines.get(0).contains("#ffffff") && lines.get(8).contains("#000000"), lines.toString());
        assertEquals(Color.BLACK, pen.getColor());
    }

    @Test
    void whatIsDrawnIsAsWideAsWhatWasMeasured() {
        for (String s : List.of("Deir ez-Zor", "دير الزور", "المرصد SOHR سانا", "٥٠ كم")) {
            Canvas canvas = Canvas.blank(400, 60);
            Graphics2D pen = canvas.pen(1);
            pen.setColor(Color.BLACK);
            text.draw(pen, s, 50, 40, PLAIN);
            pen.dispose();
            int[] inked = java.util.stream.IntStream.range(0, 400 * 60).filter(i -> canvas.pixels()[i] >>> 24 > 100)
                .map(i -> i % 400).sorted().toArray();
            assertEquals(50, inked[0], 4, s);
            assertEquals(50 + text.width(s, PLAIN), inked[inked.length - 1], 5, s);
        }
    }
}
