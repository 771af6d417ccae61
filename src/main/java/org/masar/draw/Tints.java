package org.masar.draw;

import java.awt.Color;
import java.util.Map;
import org.masar.state.Theme;

/**
 * Turns a dataset's colours, which are meant for light paper, into those of a look. A colour of our own table takes its partner in
 * the look; any other is made lighter or darker until it stands out from the map by 3:1 (WCAG 2.1, section 1.4.11).
 */
public final class Tints {
    private static final double LEAST_CONTRAST = 3;
    private static final Map<Symbol, String> TOKENS = Map.of(Symbol.BURST, "catFighting", Symbol.CIRCLE, "catLeaving",
        Symbol.SQUARE, "catTruce", Symbol.SHIELD, "catHolds", Symbol.HEXAGON, "catPeople");

    private Tints() {
    }

    /** Gives the colour of a category in a look; {@code written} is the file's {@code #rrggbb}, or null. */
    public static Color category(Look look, String written, Symbol symbol) {
        Color c = parse(written);
        return c == null ? look.colour(TOKENS.getOrDefault(symbol, "muted")) : in(look, c);
    }

    /** Gives the colour of a group in a look; {@code written} is the file's {@code #rrggbb}, or null. */
    public static Color group(Look look, String written) {
        Color c = parse(written);
        return c == null ? look.colour("muted") : in(look, c);
    }

    private static Color parse(String written) {
        return written != null && written.matches("#[0-9a-fA-F]{6}") ? Color.decode(written) : null;
    }

    private static Color in(Look look, Color light) {
        if (look.theme() == Theme.LIGHT) {
            return standOut(light, look);
        }
        return Looks.of(Theme.LIGHT).tokens().entrySet().stream()
            .filter(e -> e.getValue().equals(light) && (e.getKey().startsWith("cat") || e.getKey().startsWith("held")))
            .map(e -> look.colour(e.getKey())).findFirst().orElseGet(() -> standOut(light, look));
    }

    private static Color standOut(Color c, Look look) {
        Color land = look.colour("land");
        Color towards = luminance(land) > 0.4 ? Color.BLACK : Color.WHITE;
        Color now = c;
        for (int i = 1; i <= 10 && contrast(now, land) < LEAST_CONTRAST; i++) {
            now = MarkDrawing.mix(c, towards, i / 10.0);
        }
        return now;
    }

    /** Gives the contrast ratio of two colours, 1 to 21 (WCAG 2.1, "contrast ratio"). */
    public static double contrast(Color a, Color b) {
        double la = luminance(a), lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double s = channel / 255.0;
        return s <= 0.04045 ? s / 12.92 : Math.pow((s + 0.055) / 1.055, 2.4);
    }
}
