package org.masar.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Folds what is written to what is meant, so that spellings meet: case, accents and Arabic vowel signs go (Unicode Standard Annex 15,
 * form NFKD), hyphens part words, apostrophes and the signs for hamza and ayn go, alef, ya and ta marbuta have one form each, the article
 * goes in both scripts, digits are western and their groups joined. Pure.
 */
final class Letters {
    private static final String ARTICLES = " al el ul il an ar as at ad ash az adh ath ";
    private static final String DROPPED = "'’‘ʼʹʻʽʾʿ`´′ء\u0640\u200c\u200d\u200e\u200f";

    private Letters() {
    }

    /** Gives the words of a text as they are compared; articles that stand for themselves or are tied to a word by a hyphen are left out. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String plain = text.chars().allMatch(c -> c < 128) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (i < plain.length() && DROPPED.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                word.append(folded(c));
            } else if (!word.isEmpty() && groups(word, plain, i)) {
                continue;
            } else if (!word.isEmpty()) {
                add(words, word, plain, i);
            }
        }
        return words;
    }

    /** Tells whether a comma or a thin space stands between the digits of one number: 1,500. */
    private static boolean groups(StringBuilder word, String text, int i) {
        boolean separator = ",٬\u202f\u2009".indexOf(text.charAt(Math.min(i, text.length() - 1))) >= 0;
        if (!separator || !Character.isDigit(word.charAt(word.length() - 1)) || i + 3 >= text.length()) {
            return false;
        }
        for (int d = 1; d <= 3; d++) {
            if (!Character.isDigit(text.charAt(i + d))) {
                return false;
            }
        }
        return i + 4 == text.length() || !Character.isDigit(text.charAt(i + 4));
    }

    private static void add(List<String> words, StringBuilder found, String text, int end) {
        String word = found.toString().toLowerCase(Locale.ROOT);
        found.setLength(0);
        if (!ARTICLES.contains(" " + word + " ") || !leads(word, text, end)) {
            words.add(bare(word));
        }
    }

    /** Tells whether what may be an article is one: al, tied by a hyphen, or sounding like the word's first letter (As Susah, ash-Sha'fah). */
    private static boolean leads(String word, String text, int end) {
        if (word.equals("al") || word.equals("el") || end < text.length() && "-\u2010\u2011\u2013".indexOf(text.charAt(end)) >= 0) {
            return true;
        }
        int next = end;
        while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
            next++;
        }
        return word.length() > 1 && text.regionMatches(true, next, word, 1, word.length() - 1);
    }

    /** Takes the article off an Arabic word: al-, and after wa-, bi-, ka-, fa- and li- too. */
    private static String bare(String word) {
        if (word.length() >= 3 && word.startsWith("ال")) {
            return word.substring(2);
        }
        if (word.length() >= 4 && "وبكف".indexOf(word.charAt(0)) >= 0 && word.startsWith("ال", 1)) {
            return word.substring(3);
        }
        return word.length() >= 4 && word.startsWith("لل") ? word.substring(2) : word;
    }

    private static char folded(char c) {
        if (c >= '\u0660' && c <= '\u0669') {
            return (char) ('0' + c - '\u0660');
        }
        if (c >= '\u06f0' && c <= '\u06f9') {
            return (char) ('0' + c - '\u06f0');
        }
        return switch (c) {
            case '\u0671' -> 'ا';
            case 'ة' -> 'ه';
            case 'ى', 'ی' -> 'ي';
            case 'ک' -> 'ك';
            default -> c;
        };
    }

    /**
     * Folds a word written in Latin letters further, to how it sounds in the usual transliterations: Yarmouk and Yarmuk, Hajeen and Hajin,
     * Sha'afah and Shafa, Raqqa and Raqa, Tadamon and Tadamun become one. Gives the word itself in other scripts.
     */
    static String sound(String word) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char c = switch (word.charAt(i)) {
                case 'o', 'w' -> 'u';
                case 'e', 'y' -> i == 0 ? word.charAt(i) : 'i';
                case 'q' -> 'k';
                default -> word.charAt(i);
            };
            if (s.isEmpty() || s.charAt(s.length() - 1) != c || Character.isDigit(c)) {
                s.append(c);
            }
        }
        int last = s.length() - 1;
        return last > 1 && s.charAt(last) == 'h' && (s.charAt(last - 1) == 'a' || s.charAt(last - 1) == 'i') ? s.substring(0, last) : s.toString();
    }
}
