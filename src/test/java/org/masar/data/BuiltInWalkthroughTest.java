package org.masar.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.data.BuiltIn.DATASET;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.draw.map.Fit;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Place;
import org.masar.model.Words;
import org.masar.state.Step;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;
import org.masar.view.Visible;

/** What a class would be told wrongly if the built-in walkthrough said more than its reports. */
class BuiltInWalkthroughTest {
    private static final Walkthrough WALK = BuiltIn.OPENED.notebook().walkthroughs().get(0);
    /** A place as wide as this is no spot that could lie in sight, metres. */
    private static final double BROAD = 20_000;

    private static void eachText(Told told) {
        for (int i = 0; i < WALK.steps().size(); i++) {
            for (String language : List.of("en", "ar")) {
                told.step((i + 1) + " " + language, WALK.steps().get(i), language);
            }
        }
    }

    /** Takes a step in a language. */
    private interface Told {
        void step(String name, Step step, String language);
    }

    @Test
    void everySentenceRestsOnClaimsAndNamesItsVoice() {
        List<String> faults = new ArrayList<>();
        eachText((name, s, l) -> Proof.faults(DATASET, s, s.text().in(l), l).forEach(f -> faults.add(name + ": " + f)));
        assertEquals(List.of(), faults);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "4  | en | 233                  | 235                    | figure 235",
        "3  | en | 160,000              | 16,000                 | figure 16000",
        "3  | ar | 2012                 | 2013                   | figure 2013",
        "6  | en | six buses            | seven buses            | 'seven'",
        "6  | en | Sunday               | Friday                 | 'Friday'",
        "6  | en | at dawn              | in the evening         | 'evening'",
        "6  | ar | الأحد                | الجمعة                  | 'جمعة'",
        "6  | ar | عند الفجر             | عند الظهر               | 'ظهر'",
        "10 | en | Syrian Desert        | town of Raqqa          | place raqqa",
        "9  | ar | الباغوز               | الرقة                   | place raqqa",
        "7  | en | **SANA** carries      | the press carries      | whose word: On Sunday",
        "9  | en | The **SDF** says it   | It                     | whose word: It now",
        "8  | en | **AFP** calls unclear | **SANA** calls unclear | puts words in the mouth of sana",
        "6  | en | **SOHR** reports     | **SOHR** denies        | nobody denies",
        "7  | ar | **أنور عبد الهادي**   | **خالد عبد المجيد**     | does not name abdel-hadi"})
    void aFalseWordIsFound(int step, String language, String said, String falsely, String fault) {
        Step s = WALK.steps().get(step - 1);
        String text = s.text().in(language);
        assertTrue(text.contains(said), text);
        assertTrue(String.join("\n", Proof.faults(DATASET, s, text.replace(said, falsely), language)).contains(fault),
            () -> Proof.faults(DATASET, s, text.replace(said, falsely), language).toString());
    }

    @Test
    void everyStepHasAllThatATeacherNeedsInBothLanguages() {
        assertTrue(WALK.steps().size() >= 12, "steps: " + WALK.steps().size());
        eachText((name, s, l) -> {
            for (Words w : List.of(s.title(), s.text(), s.notes(), s.question())) {
                assertFalse(w.byLanguage().getOrDefault(l, "").isBlank(), name);
            }
            assertTrue(s.question().in(l).matches("(?s).*[?\u061f].*"), name + " asks nothing");
            assertTrue(s.seconds() >= s.text().in(l).split("\\s+").length / 2, name + " is too short to be read aloud");
        });
    }

    @Test
    void everyGroupHasOneNameThroughout() {
        eachText((name, s, l) -> {
            String own = (s.title().in(l) + " " + s.text().in(l)).replaceAll("\"[^\"]*\"|«[^»]*»", "");
            assertFalse(own.matches("(?s).*(\\b(ISIS|Daesh|regime|troops|admits?|claims?|alleged(ly)?)\\b|داعش|النظام|قوات سوريا|قوات الحكومة|التنظيم|المتطرف).*"), name + ": " + own);
        });
    }

    @Test
    void whatIsSelectedShowsAndWhatIsSpokenOfIsInSight() {
        eachText((name, s, l) -> {
            ViewState v = s.view();
            if (v.selection().event() != null) {
                int e = DATASET.number(v.selection().event()).orElseThrow();
                assertTrue(Arrays.stream(Visible.of(DATASET, v).events()).anyMatch(x -> x == e), name + " hides " + v.selection().event());
            }
            TreeSet<String> hidden = new TreeSet<>();
            Viewport looks = Fit.viewport(DATASET, v, 1000, 640);
            for (Place p : Proof.placesOf(DATASET, s, l)) {
                if (p.shape() != null && p.radiusMetres() < BROAD && !inside(looks, looks.toPixel(p.shape().anchor()))) {
                    hidden.add(p.id());
                }
            }
            assertEquals("[]", hidden.toString(), name);
        });
    }

    private static boolean inside(Viewport v, Pixel p) {
        return p.x() > 20 && p.y() > 20 && p.x() < v.width() - 20 && p.y() < v.height() - 20;
    }
}
