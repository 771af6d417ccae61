package org.masar.state;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Names the sizes of a page that are ready to take, each with its sides lying, in inches (ISO 216 for A4 and A3, ANSI for Letter). */
public enum Preset {
    SCREEN("screen", 0, 0, 192),
    WIDE("16:9", 1280 / 96.0, 7.5, 192),
    CLASSIC("4:3", 10, 7.5, 192),
    SQUARE("square", 10, 10, 192),
    A4("a4", 297 / 25.4, 210 / 25.4, 300),
    A3("a3", 420 / 25.4, 297 / 25.4, 300),
    LETTER("letter", 11, 8.5, 300),
    OWN("own", 0, 0, 300);

    private final String word;
    private final double longer;
    private final double shorter;
    private final int dpi;

    Preset(String word, double longer, double shorter, int dpi) {
        this.word = word;
        this.longer = longer;
        this.shorter = shorter;
        this.dpi = dpi;
    }

    /** Gives the word for files and the command line. */
    public String word() {
        return word;
    }

    /** Gives the longer side in inches; 0 where the size is told elsewhere: by the map on the screen, or by the user. */
    public double longer() {
        return longer;
    }

    /** Gives the shorter side in inches; 0 where the size is told elsewhere. */
    public double shorter() {
        return shorter;
    }

    /** Gives the picture pixels for an inch that suit it: twice a screen's, or a printer's. */
    public int dpi() {
        return dpi;
    }

    /** Tells whether it is a sheet that printers hold. */
    public boolean isSheet() {
        return this == A4 || this == A3 || this == LETTER;
    }

    /** Finds the size by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Preset of(String word) {
        return Arrays.stream(values()).filter(p -> p.word.equals(word)).findFirst().orElseThrow(() -> new IllegalArgumentException(
            "'" + word + "' is no size of a page: " + Arrays.stream(values()).map(Preset::word).collect(Collectors.joining(", "))));
    }
}
