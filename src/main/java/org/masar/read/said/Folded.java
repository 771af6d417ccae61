package org.masar.read.said;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Folds text so that its many spellings meet: digits of any script become 0 to 9, dashes and minus signs a hyphen, blanks a space;
 * accents, vowel signs, hamzas on alef and marks of direction go; letters become small (Unicode Standard Annex 15, form NFKD).
 */
final class Folded {
    private Folded() {
    }

    static String of(String text) {
        if (isPlain(text)) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
        StringBuilder b = new StringBuilder(text.length());
        String parted = Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            int kind = Character.getType(c);
            if (Character.isDigit(c)) {
                b.append((char) ('0' + Character.digit(c, 10)));
            } else if (kind == Character.DASH_PUNCTUATION || c == '\u2212') {
                b.append('-');
            } else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
                b.append(' ');
            } else if (c == 'ı') {
                b.append('i');
            } else if (c == '،') {
                b.append(',');
            } else if (kind != Character.NON_SPACING_MARK && kind != Character.FORMAT && c != '\u0640') {
                b.append(Character.toLowerCase(c));
            }
        }
        return b.toString().strip();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ') {
                return false;
            }
        }
        return true;
    }
}
