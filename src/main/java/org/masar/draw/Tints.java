package org.masar.draw;

import java.awt.Color;
import java.util.regex.Pattern;
import java.util.List;
import org.masar.state.Theme;

/**
 * Turns a dataset's colours, which are meant for light paper, into those of a look. A colour of our own table takes its partner in
 * the look; any other is made lighter or darker until it stands out from land, sea and paper by 3:1 (WCAG 2.1, section 1.4.11).
 */
public final class Tints {
    private static final double LEAST_CONTRAST = 3;
    private static final List<String> GROUNDS = List.of("land", "sea", "panel");

    private static final Pattern HEX = Pattern.compile("#[0-9a-fA-F]{6}");

    private Tints() {
    }

    /** Gives the colour of a category in a look; {@code written} is the file's {@code #rrggbb}, or null for the look's own token. */
    public static Color category(Look look, String written, String token) {
        Color c = parse(written);
        return c == null ? look.colour(token) : in(look, c);
    }

    /** Gives the colour of a group in a look; {@code written} is the file's {@code #rrggbb}, or null. */
    public static Color group(Look look, String written) {
        Color c = parse(written);
        return c == null ? look.colour("muted") : in(look, c);
    }

    private static Color parse(String written) {
        return written != null && HEX.matcher(written).matches() ? Color.decode(written) : null;
    }

    private static Color in(Look look, Color light) {
        return look.isGrey() ? grey(hued(look, light)) : hued(look, light);
    }

    private static Color grey(Color c) {
        int g = (int) Math.round(255 * Math.pow(luminance(c), 1 / 2.2));
        return new Color(g, g, g);
    }

    private static Color hued(Look look, Color light) {
        if (look.theme() == Theme.LIGHT) {
            return standOut(light, look);
        }
        return Looks.of(Theme.LIGHT).tokens().entrySet().stream()
            .filter(e -> e.getValue().equals(light) && (e.getKey().startsWith("cat") || e.getKey().startsWith("held")))
            .map(e -> look.colour(e.getKey())).findFirst().orElseGet(() -> standOut(light, look));
    }

    /** Moves a colour's lightness alone, no farther than needed: its hue is what people know it by. */
    private static Color standOut(Color c, Look look) {
        if (standsOut(c, look)) {
            return c;
        }
        boolean lighter = luminance(look.colour("land")) < 0.4;
        double near = Hsl.of(c).lightness(), far = lighter ? 1 : 0;
        for (int i = 0; i < 12; i++) {
            double middle = (near + far) / 2;
            if (standsOut(Hsl.of(c).withLightness(middle).colour(), look)) {
                far = middle;
            } else {
                near = middle;
            }
        }
        return Hsl.of(c).withLightness(far).colour();
    }

    private static boolean standsOut(Color c, Look look) {
        return GROUNDS.stream().allMatch(g -> contrast(c, look.colour(g)) >= LEAST_CONTRAST);
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
