package org.masar.draw;

import java.awt.Font;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Splits a line by direction (Unicode Bidirectional Algorithm, by {@link Bidi}) and by the font that has its letters. */
final class Runs {
    private static final String OPENING = "()[]{}<>«»‹›";
    /** Below it no letter runs from the right and no sign turns others round: then nobody need wait for the algorithm's tables. */
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;
    private static final String CLOSING = ")(][}{><»«›‹";

    private final Fonts fonts;

    Runs(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Says to which side what follows runs (Unicode 15, U+200F); some fonts draw it. */
    private static final char MARK = '\u200f';

    /** Lists stretches of text with their fonts from left to right; widths are still to be measured. */
    List<Run> of(String s, Style style) {
        if (runsFromLeft(s)) {
            return byFont(s, style, false);
        }
        Bidi bidi = new Bidi(s, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int n = bidi.getRunCount();
        byte[] levels = new byte[n];
        List<Run>[] parts = parts(n);
        for (int i = 0; i < n; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            boolean rightToLeft = levels[i] % 2 == 1;
            parts[i] = byFont(s.substring(bidi.getRunStart(i), bidi.getRunLimit(i)), style, rightToLeft);
        }
        Bidi.reorderVisually(levels, 0, parts, 0, n);
        List<Run> line = new ArrayList<>();
        for (List<Run> p : parts) {
            line.addAll(p);
        }
        return line;
    }

    /** Tells whether there is nothing but letters that run from the left, digits, dashes, quotes, arrows and signs of mathematics. */
    static boolean runsFromLeft(String s) {
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c >= FIRST_RIGHT_TO_LEFT && !(c >= '\u2010' && c <= '\u2027') && !(c >= '\u2190' && c <= '\u22ff')) {
                return false;
            }
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static List<Run>[] parts(int n) {
        return (List<Run>[]) new List<?>[n];
    }

    private List<Run> byFont(String s, Style style, boolean rightToLeft) {
        List<Run> out = new ArrayList<>();
        int start = 0;
        Font current = null;
        for (int i = 0; i < s.length(); i += Character.charCount(s.codePointAt(i))) {
            Font f = isNeutral(s.codePointAt(i)) ? current : fontFor(s.codePointAt(i), current, style, rightToLeft);
            if (current != null && f != current) {
                add(out, s.substring(start, i), current, style, rightToLeft);
                start = i;
            }
            current = f;
        }
        if (start < s.length()) {
            add(out, s.substring(start), current == null ? fonts.latin(style) : current, style, rightToLeft);
        }
        return out;
    }

    private void add(List<Run> out, String given, Font font, Style style, boolean rightToLeft) {
        String part = given.indexOf(MARK) < 0 ? given : given.replace(Character.toString(MARK), "");
        if (part.isEmpty()) {
            return;
        }
        boolean joins = rightToLeft || font != fonts.latin(style) && font == fonts.arabic(style);
        String text = rightToLeft && !hasStrong(part) ? mirrored(part) : part;
        out.add(rightToLeft ? 0 : out.size(), new Run(text, font, joins ? 0 : style.spacing(), 0));
    }

    private Font fontFor(int c, Font current, Style style, boolean rightToLeft) {
        Font latin = fonts.latin(style);
        // Most text has no Arabic letter, and then nobody need wait for Arabic fonts to be read.
        if (!isArabic(c) && !rightToLeft && (current == null || current == latin) && latin.canDisplay(c)) {
            return latin;
        }
        Font arabic = fonts.arabic(style);
        if (isArabic(c)) {
            return arabic.canDisplay(c) ? arabic : fonts.system(style);
        }
        if ((current == arabic || rightToLeft) && arabic.canDisplay(c)) {
            return arabic;
        }
        return latin.canDisplay(c) ? latin : arabic.canDisplay(c) ? arabic : fonts.system(style);
    }

    private static boolean isArabic(int c) {
        return c >= FIRST_RIGHT_TO_LEFT && (Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC || c >= 0x660 && c <= 0x669);
    }

    /** Tells what goes with whatever font stands beside it: spaces, marks upon letters, invisible signs. */
    private static boolean isNeutral(int c) {
        int type = Character.getType(c);
        return Character.isWhitespace(c) || type == Character.NON_SPACING_MARK || type == Character.FORMAT || type == Character.CONTROL
            || type == Character.SPACE_SEPARATOR;
    }

    /** Tells whether letters that run from right to left are in it. */
    static boolean hasStrong(String s) {
        return s.codePoints().anyMatch(c -> {
            byte d = Character.getDirectionality(c);
            return d == Character.DIRECTIONALITY_RIGHT_TO_LEFT || d == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** Turns and mirrors signs that have no direction of their own, since the pen would set them from the left. */
    private static String mirrored(String s) {
        StringBuilder b = new StringBuilder(s).reverse();
        for (int i = 0; i < b.length(); i++) {
            int at = OPENING.indexOf(b.charAt(i));
            if (at >= 0) {
                b.setCharAt(i, CLOSING.charAt(at));
            }
        }
        return b.toString();
    }
}
