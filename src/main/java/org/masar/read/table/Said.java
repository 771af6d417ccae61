package org.masar.read.table;

import org.masar.model.Words;

/** Makes texts of a table that does not say its language. */
final class Said {
    private Said() {
    }

    /** Gives the text in the language that its letters show: Arabic, else undetermined (BCP 47). */
    static Words words(String text) {
        return text.isEmpty() ? Words.NONE : Words.of(text.codePoints().limit(200).anyMatch(c -> c >= 0x0620 && c <= 0x064A) ? "ar" : "und", text);
    }

    /** Cuts a text to so many characters at a word's end. */
    static String cut(String text, int most) {
        String s = text.replaceAll("\\s+", " ").strip();
        if (s.length() <= most) {
            return s;
        }
        int space = s.lastIndexOf(' ', most - 1);
        return s.substring(0, space > most / 2 ? space : Character.isLowSurrogate(s.charAt(most - 1)) ? most - 2 : most - 1) + "…";
    }
}
