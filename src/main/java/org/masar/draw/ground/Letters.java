package org.masar.draw.ground;

import org.masar.draw.Box;
import org.masar.draw.Plate;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.model.Words;

/** Knows in which words and letters the names of one plate are set, and how much room they take. */
final class Letters {
    /** Arabic looks smaller than Latin of the same size. */
    private static final double ARABIC = 1.12;

    private final Text text;
    private final String language;
    private final boolean arabic;

    Letters(Plate plate, Text text) {
        Texts texts = Texts.in(plate.language());
        this.text = text;
        this.language = texts.language();
        this.arabic = texts.isRightToLeft();
    }

    boolean arabic() {
        return arabic;
    }

    String in(Words name) {
        return name.in(language);
    }

    /** Tells whether the name is known in the plate's language; every name is known in English, which stands for all but Arabic. */
    boolean knows(Words name) {
        return !arabic || name.byLanguage().containsKey(language);
    }

    Style style(double size, Weight weight) {
        return Style.of(Math.round((arabic ? size * ARABIC : size) * 2) / 2.0, weight);
    }

    double width(String s, Style style) {
        return text.width(s, style);
    }

    /** Bounds a line with its halo. */
    Box box(String s, Style style, double x, double baseline, double halo) {
        double up = style.size() * (arabic ? 1.0 : 0.86) + halo, down = style.size() * (arabic ? 0.48 : 0.26) + halo;
        return new Box(x - halo, baseline - up, text.width(s, style) + 2 * halo, up + down);
    }

    /** Gives how far below the middle of a line's box its baseline lies. */
    double drop(Style style) {
        return style.size() * (arabic ? 0.26 : 0.3);
    }
}
