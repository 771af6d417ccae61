package org.masar.draw;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.masar.state.Theme;

/**
 * Holds every colour to the ground it stands on (WCAG 2.1: 4.5:1 for text in section 1.4.3, 3:1 for signs in 1.4.11). A halo counts as
 * the ground of a text, and paper as that of a mark, since both are drawn round each one.
 */
class ContrastTest {
    private static final List<String> MARKS = List.of("catFighting", "catLeaving", "catTruce", "catHolds", "catPeople");
    private static final List<String> HELD = List.of("heldIs", "heldArmy", "heldSdf");
    /** The most that the relief hides of what lies below it: see the relief's layer. */
    private static final double DEEPEST = 0.72;

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeReadOnEveryPanelItStandsOn(Theme theme) {
        for (String pair : List.of("text panel", "text panel2", "text bg", "text sel", "text accentSoft", "text amberSoft", "muted panel",
            "muted panel2", "muted bg", "muted sel", "accent panel", "accent panel2", "accent bg", "accent sel", "accent accentSoft",
            "onAccent accent", "onAmber amber", "amberText amberSoft", "deny panel", "deny sel", "known panel", "panel play")) {
            String[] p = pair.split(" ");
            holds(theme, p[0], p[1], 4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyNameOnTheMapCanBeReadOnItsHalo(Theme theme) {
        for (String name : List.of("label", "label2", "country", "water", "accent", "text")) {
            holds(theme, name, "halo", 4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void whereTheReliefIsDarkestAndBrightestNameOrHaloStandsOut(Theme theme) {
        Look look = Looks.of(theme);
        for (Color ground : reliefOf(look)) {
            for (String name : List.of("label", "label2", "country", "accent")) {
                double best = Math.max(Tints.contrast(look.colour(name), ground), Tints.contrast(look.colour("halo"), ground));
                assertTrue(best >= 3, theme + " " + name + " over relief " + hex(ground) + ": " + best);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyCategoryStandsOutFromPaperLandAndSeaAndItsGlyphFromIt(Theme theme) {
        for (String mark : MARKS) {
            for (String ground : List.of("panel", "panel2", "bg", "sel", "land", "neighbours", "sea", "urban")) {
                holds(theme, mark, ground, 3);
            }
            holds(theme, "onCat", mark, 4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void onTheReliefAMarkStandsOutByItselfOrByThePaperRoundIt(Theme theme) {
        Look look = Looks.of(theme);
        for (Color ground : reliefOf(look)) {
            for (String mark : MARKS) {
                double onPaper = Tints.contrast(look.colour(mark), look.colour("panel"));
                double onGround = Tints.contrast(look.colour(mark), ground), paperOnGround = Tints.contrast(look.colour("panel"), ground);
                assertTrue(onPaper >= 3 && Math.max(onGround, paperOnGround) >= 2.9, theme + " " + mark + " over relief " + hex(ground)
                    + ": " + onGround + ", its paper " + paperOnGround);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void ringsHatchesLinesAndStrikesStandOut(Theme theme) {
        HELD.forEach(held -> holds(theme, held, "land", 3));
        for (String ground : List.of("land", "neighbours", "sea", "panel")) {
            for (String line : List.of("accent", "deny", "label", "text", "focus", "play", "known")) {
                holds(theme, line, ground, 3);
            }
        }
        holds(theme, "onAmber", "amber", 4.5);
        holds(theme, "onAmber", theme == Theme.DARK ? "amber" : "land", 3);
    }

    @Test
    void aBadColourIsFound() {
        Map<String, Color> tokens = new HashMap<>(Looks.of(Theme.LIGHT).tokens());
        tokens.put("label2", Color.decode("#8f8577"));
        Look bad = new Look(Theme.LIGHT, tokens);
        assertTrue(Tints.contrast(bad.colour("label2"), bad.colour("halo")) < 4.5);
    }

    private static void holds(Theme theme, String ink, String ground, double least) {
        Look look = Looks.of(theme);
        double is = Tints.contrast(look.colour(ink), look.colour(ground));
        assertTrue(is >= least, String.format("%s %s on %s is %.2f, not %.1f", theme, ink, ground, is, least));
    }

    /** Lists land and neighbours where the relief is darkest and brightest. */
    private static List<Color> reliefOf(Look look) {
        double dark = look.theme() == Theme.PRINT ? 0.4 : 0.8, light = look.theme() == Theme.DARK ? 0.45 : 0.8;
        return Stream.of("land", "neighbours").flatMap(g -> Stream.of(
            MarkDrawing.mix(look.colour(g), look.colour("reliefShadow"), DEEPEST * dark),
            MarkDrawing.mix(look.colour(g), look.colour("reliefLight"), DEEPEST * light))).toList();
    }

    private static String hex(Color c) {
        return String.format("#%06x", c.getRGB() & 0xffffff);
    }
}
