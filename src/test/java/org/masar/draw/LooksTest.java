package org.masar.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masar.state.Theme;

class LooksTest {
    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyLookKnowsTheSameColours(Theme theme) {
        assertEquals(Looks.of(Theme.LIGHT).tokens().keySet(), Looks.of(theme).tokens().keySet());
        assertEquals(theme, Looks.of(theme).theme());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void textCanBeReadOnItsGround(Theme theme) {
        for (String pair : List.of("text panel", "muted sel", "accent panel", "onAccent accent", "onAmber amber", "amberText amberSoft",
            "deny panel", "known panel", "label land", "label neighbours", "label2 land", "country land", "water sea")) {
            String[] p = pair.split(" ");
            assertTrue(contrast(theme, p[0], p[1]) >= 4.3, theme + " " + pair + " " + contrast(theme, p[0], p[1]));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void marksStandOutFromTheLand(Theme theme) {
        for (String mark : List.of("catFighting", "catLeaving", "catTruce", "catHolds", "catPeople", "heldIs", "heldArmy", "heldSdf")) {
            assertTrue(contrast(theme, mark, "land") >= 3, theme + " " + mark + " " + contrast(theme, mark, "land"));
        }
    }

    @Test
    void aTokenHasItsStyleSheetName() {
        assertEquals("-masar-accent-soft", Looks.cssName("accentSoft"));
        assertEquals("-masar-panel2", Looks.cssName("panel2"));
    }

    @Test
    void aColourThatIsNotThereIsNamed() {
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Looks.of(Theme.LIGHT).colour("mauve")).getMessage().contains("mauve"));
    }

    /** Contrast ratio of WCAG 2.1. */
    private static double contrast(Theme theme, String a, String b) {
        double la = luminance(Looks.of(theme).colour(a)), lb = luminance(Looks.of(theme).colour(b));
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }

    private static double luminance(Color c) {
        return 0.2126 * linear(c.getRed()) + 0.7152 * linear(c.getGreen()) + 0.0722 * linear(c.getBlue());
    }

    private static double linear(int channel) {
        double v = channel / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }
}
