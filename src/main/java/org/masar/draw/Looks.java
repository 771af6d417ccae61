package org.masar.draw;

import java.awt.Color;
import java.util.HashMap;
import java.util.Map;
import org.masar.state.Theme;

/**
 * Gives the three looks of map and page.
 *
 * <p>A token's style sheet name is {@code -masar-} and the token, each capital turned into a hyphen and its small letter:
 * {@code accentSoft} is {@code -masar-accent-soft}. The dark and print columns repeat a colour only where they differ.
 */
public final class Looks {
    private static final Map<Theme, Look> ALL = Map.of(
        Theme.LIGHT, look(Theme.LIGHT, 1), Theme.DARK, look(Theme.DARK, 2), Theme.PRINT, look(Theme.PRINT, 3));

    private static final Map<String, Integer> GREYS = Map.ofEntries(Map.entry("catFighting", 0x10), Map.entry("catLeaving", 0x4d), Map.entry("catTruce", 0x68),
        Map.entry("catHolds", 0x28), Map.entry("catPeople", 0x3c), Map.entry("muted", 0x2c), Map.entry("line", 0x6a), Map.entry("line2", 0xb4),
        Map.entry("sea", 0xe4), Map.entry("neighbours", 0xf4), Map.entry("border", 0x4a), Map.entry("governorate", 0x96), Map.entry("river", 0x74),
        Map.entry("lake", 0xd2), Map.entry("urban", 0xe0), Map.entry("water", 0x30), Map.entry("country", 0x44), Map.entry("label2", 0x3c));
    private static final Look BLACK_AND_WHITE = grey();

    private Looks() {
    }

    /** Gives the look of a theme. */
    public static Look of(Theme theme) {
        return ALL.get(theme);
    }

    /** Gives the look of print in black and white: no hue, and no grey that a copier loses where it says something. */
    public static Look blackAndWhite() {
        return BLACK_AND_WHITE;
    }

    /** Gives the style sheet's name of a token. */
    public static String cssName(String token) {
        return "-masar-" + token.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static Look grey() {
        Map<String, Color> tokens = new HashMap<>();
        of(Theme.PRINT).tokens().forEach((token, c) -> {
            int plain = (int) Math.round(0.2126 * c.getRed() + 0.7152 * c.getGreen() + 0.0722 * c.getBlue());
            int g = GREYS.getOrDefault(token, plain);
            tokens.put(token, new Color(g, g, g));
        });
        return new Look(Theme.PRINT, tokens);
    }

    private static Look look(Theme theme, int column) {
        Map<String, Color> tokens = new HashMap<>();
        TABLE.strip().lines().map(line -> line.trim().split("\\s+")).forEach(row ->
            tokens.put(row[0], Color.decode(row[column])));
        return new Look(theme, tokens);
    }

    /** Token, light, dark, print. */
    private static final String TABLE = """
        bg           #f3f1ec #11171b #ffffff
        panel        #ffffff #1a2228 #ffffff
        panel2       #faf8f4 #1f2930 #ffffff
        line         #dcd6ca #37444d #8a8a8a
        line2        #ece8df #28333b #cfcfcf
        text         #1b252d #e9eef1 #000000
        muted        #56616b #a5b2bb #3d3d3d
        accent       #0d5868 #74cbd9 #000000
        onAccent     #ffffff #08181c #ffffff
        accentSoft   #dfeef1 #1d3b43 #efefef
        sel          #e4f1f3 #1e3840 #efefef
        focus        #0a74b5 #7cc4ff #000000
        amber        #ffd54a #ffd54a #ffffff
        onAmber      #2a2100 #2a2100 #000000
        amberSoft    #fff4cf #3a3214 #f4f4f4
        amberText    #5f4700 #ffe083 #000000
        deny         #9c2b14 #ff9c80 #000000
        play         #14202a #f4f7f8 #000000
        known        #6a3d9a #c9a6f0 #000000
        sea          #c6dde8 #15232c #e3edf2
        land         #f8f3e7 #2b353b #ffffff
        neighbours   #ebe5d8 #212a30 #f3f1ec
        border       #8a7363 #8b98a0 #6f665c
        governorate  #bda993 #53616a #b9b2a8
        river        #5b9fc9 #4b87aa #7fb0cf
        lake         #a6cde0 #33607b #c3dbe7
        urban        #ddd2c2 #3b464d #e6e1d9
        label        #33291f #eef2f3 #111111
        label2       #75685a #b3bfc6 #555555
        halo         #fffcf3 #1c2429 #ffffff
        country      #7a6b58 #98a6af #6b655e
        water        #2b6488 #7fb3d2 #3c6c8a
        reliefShadow #4a3f55 #0a0f13 #4a3f55
        reliefLight  #fffdf2 #6f7f88 #ffffff
        heldIs       #3b4046 #b9c2c9 #3b4046
        heldArmy     #a8503a #e08b74 #a8503a
        heldSdf      #a87d00 #e3bd4a #a87d00
        catFighting  #b93a0a #ff8a5c #b93a0a
        catLeaving   #0b5fb0 #4d9bf0 #0b5fb0
        catTruce     #00765f #35c7a2 #00765f
        catHolds     #4a3b12 #f0dc9a #4a3b12
        catPeople    #b0317e #e59bd0 #b0317e
        onCat        #ffffff #10171b #ffffff
        """;
}
