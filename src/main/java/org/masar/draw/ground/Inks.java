package org.masar.draw.ground;

import java.awt.Color;
import java.util.Map;
import org.masar.draw.Look;
import org.masar.state.Theme;

/**
 * Gives the ground's colours: the look's own, but black, dark grey and white in print, where a photocopier drops every tint and all pale
 * grey, and water is told by its pattern.
 */
final class Inks {
    private static final Map<String, String> PRINT = Map.ofEntries(Map.entry("sea", "halo"), Map.entry("land", "halo"), Map.entry("neighbours", "halo"),
        Map.entry("lake", "halo"), Map.entry("river", "label2"), Map.entry("border", "label"), Map.entry("governorate", "label2"),
        Map.entry("country", "label"), Map.entry("water", "label"));
    private static final double FAINT = 0.3;

    private Inks() {
    }

    static boolean printed(Look look) {
        return look.theme() == Theme.PRINT;
    }

    static Color of(Look look, String token) {
        return look.colour(printed(look) ? PRINT.getOrDefault(token, token) : token);
    }

    /** Gives a colour with an opacity of 0 to 1; in print it is whole or, where it would hardly show, not there. */
    static Color of(Look look, String token, double opacity) {
        return printed(look) ? look.colour(PRINT.getOrDefault(token, token), opacity < FAINT ? 0 : 1) : look.colour(token, opacity);
    }
}
