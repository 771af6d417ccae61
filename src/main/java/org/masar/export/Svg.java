package org.masar.export;

import java.awt.Color;
import java.util.Locale;

/** Writes names, numbers and colours as SVG does (SVG 1.1, section 4.2). */
final class Svg {
    static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private Svg() {
    }

    /** Writes a number with so many decimals at the most. */
    static String number(double d, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", d).replaceFirst("\\.?0+$", "");
    }

    /** Writes a colour without its opacity, which stands in an attribute of its own. */
    static String colour(Color c) {
        return String.format(Locale.ROOT, "#%06x", c.getRGB() & 0xffffff);
    }

    /** Writes how far a colour hides what lies below it. */
    static String opacity(Color c) {
        return number(c.getAlpha() / 255.0, 4);
    }
}
