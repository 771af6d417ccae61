package org.masar.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds the bundled typefaces, each read when it is first asked for. Safe on any thread.
 *
 * <p>Noto Sans has no Arabic and Noto Sans Arabic no Latin, and fonts read from a file have no fallback: {@link Text}
 * chooses for each stretch. Signs that neither has are left to the system's font.
 */
public final class Fonts {
    private static final String FOLDER = "/org/masar/fonts/";

    private final Map<String, Font> read = new ConcurrentHashMap<>();
    private final Map<Sized, Font> sized = new ConcurrentHashMap<>();

    /** Gives the Latin, Greek and Cyrillic font in a style's size. */
    public Font latin(Style s) {
        return sized("NotoSans-" + switch (s.weight()) {
            case REGULAR -> "Regular";
            case MEDIUM -> "Medium";
            case SEMIBOLD -> "SemiBold";
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
        }, s);
    }

    /** Gives the Arabic font in a style's size; upright for slanted styles. */
    public Font arabic(Style s) {
        return sized("NotoSansArabic-" + switch (s.weight()) {
            case REGULAR, ITALIC -> "Regular";
            case MEDIUM -> "Medium";
            case SEMIBOLD -> "SemiBold";
            case BOLD -> "Bold";
        }, s);
    }

    /** Gives the system's font in a style's size, for signs that the bundled fonts lack. */
    public Font system(Style s) {
        int face = s.weight() == Weight.BOLD || s.weight() == Weight.SEMIBOLD ? Font.BOLD : Font.PLAIN;
        return sized.computeIfAbsent(new Sized("system" + face, s.size()),
            k -> new Font(Font.SANS_SERIF, face, 1).deriveFont((float) k.size()));
    }

    private Font sized(String file, Style s) {
        return sized.computeIfAbsent(new Sized(file, s.size()),
            k -> read.computeIfAbsent(k.file(), Fonts::readFont).deriveFont((float) k.size()));
    }

    /** Opens a bundled font's file (TrueType), named without its suffix, for formats that carry fonts; the caller closes it. */
    public static InputStream file(String name) {
        return Fonts.class.getResourceAsStream(FOLDER + name + ".ttf");
    }

    private static Font readFont(String file) {
        try (InputStream in = file(file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException("font " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("font " + file + " is damaged", e);
        }
    }

    private record Sized(String file, double size) {
    }
}
