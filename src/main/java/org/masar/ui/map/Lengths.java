package org.masar.ui.map;

import org.masar.ui.control.Texts;

/** Writes lengths in metric and in imperial units, to three figures, in the window's language and digits. Pure. */
final class Lengths {
    private static final double MILE = 1609.344, FOOT = 0.3048;

    private Lengths() {
    }

    /** Says a length in metres both ways: "12.3 km · 7.64 mi". */
    static String say(double metres, Texts texts) {
        String metric = metres < 1000 ? texts.get("length.m", round(metres)) : texts.get("length.km", round(metres / 1000));
        double miles = metres / MILE;
        String imperial = miles < 0.1 ? texts.get("length.ft", round(metres / FOOT)) : texts.get("length.mi", round(miles));
        return texts.get("length.both", metric, imperial);
    }

    /** Says a length in metres the metric way alone. */
    static String metric(double metres, Texts texts) {
        return metres < 950 ? texts.get("length.m", round(metres)) : texts.get("length.km", round(metres / 1000));
    }

    /** Rounds to three figures, whole ones from a hundred up. */
    static double round(double value) {
        if (value >= 100) {
            return Math.rint(value);
        }
        double unit = value >= 10 ? 10 : 100;
        return Math.rint(value * unit) / unit;
    }
}
