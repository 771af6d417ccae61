package org.masar.time;

/** Says with which digits numbers are written. */
public enum Digits {
    /** 0 1 2 3 4 5 6 7 8 9. */
    WESTERN,
    /** ٠ ١ ٢ ٣ ٤ ٥ ٦ ٧ ٨ ٩. */
    ARABIC_INDIC;

    /** Gives the text with its western digits written in these. */
    public String write(String text) {
        if (this == WESTERN) {
            return text;
        }
        StringBuilder b = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            b.append(c >= '0' && c <= '9' ? (char) ('\u0660' + c - '0') : c);
        }
        return b.toString();
    }

    /** Gives the number in these digits, thousands parted where it has more than four. */
    public String write(long number) {
        String s = Long.toString(Math.abs(number));
        StringBuilder b = new StringBuilder(s);
        for (int i = s.length() - 3; s.length() > 4 && i > 0; i -= 3) {
            b.insert(i, this == WESTERN ? ',' : '\u066c');
        }
        return write((number < 0 ? "\u2212" : "") + b);
    }
}
