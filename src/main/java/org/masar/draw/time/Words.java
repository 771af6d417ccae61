package org.masar.draw.time;

import org.masar.draw.Style;

/** Shortens lines of text that do not fit. */
final class Words {
    private Words() {
    }

    /** Gives the text, or as much of it from its start as fits with an ellipsis; empty where not even three letters would. */
    static String shortened(Lettering text, String s, Style style, double room) {
        if (text.width(s, style) <= room) {
            return s;
        }
        int fits = 0, over = s.length();
        while (over - fits > 1) {
            int middle = (fits + over) / 2;
            if (text.width(cut(s, middle), style) <= room) {
                fits = middle;
            } else {
                over = middle;
            }
        }
        return fits < 3 ? "" : cut(s, fits);
    }

    private static String cut(String s, int length) {
        return s.substring(0, length).strip() + "…";
    }
}
