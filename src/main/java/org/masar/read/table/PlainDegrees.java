package org.masar.read.table;

/** Reads a plain decimal of up to 15 digits from characters, exactly as {@link Double#parseDouble} would; not for several threads at once. */
final class PlainDegrees {
    private static final double[] TENS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15};
    double value;

    /** Tells whether the characters are such a number; both parts of the division are exact, so its result is the nearest there is. */
    boolean read(char[] c, int from, int to) {
        int at = from;
        boolean minus = at < to && c[at] == '-';
        at += minus ? 1 : 0;
        long digits = 0;
        int count = 0, behind = 0;
        boolean point = false;
        for (; at < to; at++) {
            char d = c[at];
            if (d == '.' && !point) {
                point = true;
            } else if (d >= '0' && d <= '9' && ++count <= 15) {
                digits = digits * 10 + d - '0';
                behind += point ? 1 : 0;
            } else {
                return false;
            }
        }
        value = (minus ? -digits : digits) / TENS[behind];
        return count > 0;
    }
}
