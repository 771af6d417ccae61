package org.masar.draw;

import java.awt.Color;
import java.util.Map;
import org.masar.state.Theme;

/**
 * Holds the colours of one look, by the same names as the style sheets' tokens ({@code -masar-accent} is {@code accent}).
 *
 * @param theme  which look it is
 * @param tokens token name to colour
 */
public record Look(Theme theme, Map<String, Color> tokens) {
    public Look {
        tokens = Map.copyOf(tokens);
    }

    /** Leaves out the colours, which the theme decides: each frame asks for it. */
    @Override
    public int hashCode() {
        return theme.hashCode();
    }

    /** Gives the colour of a token; throws IllegalArgumentException naming a token that is not there. */
    public Color colour(String token) {
        Color c = tokens.get(token);
        if (c == null) {
            throw new IllegalArgumentException("the look has no colour '" + token + "'");
        }
        return c;
    }

    /** Tells whether it has no hues: what is told apart by colour elsewhere is told apart by outline and pattern alone. */
    public boolean isGrey() {
        Color c = colour("catFighting");
        return c.getRed() == c.getGreen() && c.getGreen() == c.getBlue();
    }

    /** Gives the colour of a token as pixels hold it: ARGB, opaque. */
    public int argb(String token) {
        return colour(token).getRGB();
    }

    /** Gives the same colour with an opacity of 0 to 1. */
    public Color colour(String token, double opacity) {
        Color c = colour(token);
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * opacity));
    }
}
