package org.masar.draw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.masar.state.Theme;

/** Holds the categories apart for eyes that lack one kind of cone. */
class SightTest {
    private static final List<String> CATEGORIES = List.of("catFighting", "catLeaving", "catTruce", "catHolds", "catPeople");
    /** Below this two fills of 20 pixels are taken for one; the design's colours keep a little more. */
    private static final double LEAST = 8;

    /** Pairs 1, 9, 16, 17, 18, 19, 25, 33 and 34 of the table by which Sharma, Wu and Dalal test programs. */
    @ParameterizedTest
    @CsvSource({"50,2.6772,-79.7751,50,0,-82.7485,2.0425", "50,2.49,-0.001,50,-2.49,0.0009,7.1792", "50,2.5,0,50,0,-2.5,4.3065",
        "50,2.5,0,73,25,-18,27.1492", "50,2.5,0,61,-5,29,22.8977", "50,2.5,0,56,-27,-3,31.9030",
        "60.2574,-34.0099,36.2677,60.4626,-34.1751,39.4387,1.2644", "6.7747,-0.2908,-2.4247,5.8714,-0.0985,-2.2286,0.6377",
        "2.0776,0.0795,-1.1350,0.9033,-0.0636,-0.5514,0.9082"})
    void distancesAreThoseThatWerePublished(double l, double a, double b, double l2, double a2, double b2, double distance) {
        assertEquals(distance, new Lab(l, a, b).distance(new Lab(l2, a2, b2)), 0.00006);
        assertEquals(distance, new Lab(l2, a2, b2).distance(new Lab(l, a, b)), 0.00006);
    }

    @ParameterizedTest
    @EnumSource(Sight.class)
    void greyStaysGreyForAllEyes(Sight sight) {
        Lab seen = sight.see(new Color(119, 119, 119));
        assertTrue(Math.hypot(seen.a(), seen.b()) < 1.5, sight + " " + seen);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT,29.2,9.3,10.1,8.9", "DARK,29.8,10.0,11.6,10.8", "PRINT,29.2,9.3,10.1,8.9"})
    void noTwoCategoriesLookAlikeToAnyEyes(Theme theme, double normal, double protan, double deutan, double tritan) {
        Look look = Looks.of(theme);
        Map<Sight, Double> wanted = Map.of(Sight.NORMAL, normal, Sight.PROTAN, protan, Sight.DEUTAN, deutan, Sight.TRITAN, tritan);
        wanted.forEach((sight, distance) -> {
            assertEquals(distance, smallest(look, sight), 0.06, theme + " " + sight);
            assertTrue(distance >= LEAST);
        });
    }

    @Test
    void aColourThatSomeEyesCannotTellFromAnotherIsFound() {
        Map<String, Color> tokens = new HashMap<>(Looks.of(Theme.LIGHT).tokens());
        tokens.put("catTruce", Color.decode("#6b6a00"));
        Look bad = new Look(Theme.LIGHT, tokens);
        assertTrue(smallest(bad, Sight.NORMAL) > LEAST, "plain to most eyes");
        assertTrue(smallest(bad, Sight.DEUTAN) < LEAST || smallest(bad, Sight.PROTAN) < LEAST, "not to all");
    }

    private static double smallest(Look look, Sight sight) {
        List<Double> all = new ArrayList<>();
        for (int i = 0; i < CATEGORIES.size(); i++) {
            for (int j = 0; j < i; j++) {
                all.add(sight.apart(look.colour(CATEGORIES.get(i)), look.colour(CATEGORIES.get(j))));
            }
        }
        return all.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }
}
