package org.masar.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.data.BuiltIn.DATASET;
import static org.masar.data.BuiltIn.unit;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.model.Claim;
import org.masar.model.Voice;
import org.masar.view.Accord;
import org.masar.view.Against;
import org.masar.view.PlaceStory;
import org.masar.view.Told;
import org.masar.view.VoiceStory;

/** What places went through and what voices say, in the built-in dataset. */
class BuiltInStoriesTest {
    private static final Told ALL = Told.by(DATASET, List.of(), null);

    private static String ids(List<Integer> events) {
        return events.stream().map(e -> DATASET.events().get(e).id()).collect(Collectors.joining(", "));
    }

    private static String states(PlaceStory s) {
        return s.states().stream().map(h -> String.join("+", h.groups()) + " " + h.claims().stream().map(Claim::voice).distinct().collect(Collectors.joining("/")))
            .collect(Collectors.joining(", "));
    }

    @Test
    void yarmoukIsHeldByIsThenByBothAndWhatHappenedThereStandsInOrder() {
        PlaceStory s = PlaceStory.of(ALL, "yarmouk");
        assertEquals("is afp, is+army sohr, is afp/report-s004", states(s));
        assertTrue(ids(s.here()).startsWith("siege, is-presence, "), ids(s.here()));
        assertTrue(ids(s.here()).contains("first-batch") && ids(s.here()).indexOf("first-batch") < ids(s.here()).indexOf("second-batch"));
        assertEquals("", ids(s.inside()).replace("pullback", ""), "what lies in its west part only");
    }

    @Test
    void whatHappensWithinAPlaceIsToldApartFromWhatHappensAtIt() {
        PlaceStory damascus = PlaceStory.of(ALL, "damascus");
        assertEquals("capital-cleared", ids(damascus.here()));
        assertTrue(ids(damascus.inside()).contains("first-batch"));
        assertFalse(ids(damascus.inside()).contains("baghuz"));
    }

    @Test
    void aPlaceTellsOnlyWhatTheChosenVoiceDoes() {
        PlaceStory s = PlaceStory.of(Told.by(DATASET, List.of("sana"), null), "hajar-al-aswad");
        assertEquals("is+army sana", states(s));
        assertEquals("sana-advance, sana-ceasefire", ids(s.here().stream().filter(e -> DATASET.events().get(e).id().startsWith("sana")).toList()));
        assertFalse(ids(s.here()).contains("burning"));
    }

    @Test
    void aVoiceTellsAllItsClaimsInTheOrderOfTime() {
        for (Voice v : DATASET.voices()) {
            VoiceStory s = VoiceStory.of(ALL, v.id());
            long claims = DATASET.events().stream().flatMap(e -> e.claims().stream()).filter(c -> c.voice().equals(v.id())).count();
            assertEquals(claims, s.lines().size(), v.id());
            List<java.time.Instant> begins = s.lines().stream().map(l -> DATASET.events().get(l.event()).when().earliestStart()).toList();
            assertEquals(begins.stream().sorted().toList(), begins, v.id());
        }
    }

    @Test
    void againstSanasDenialStandWhoTellOfTheDeal() {
        VoiceStory.Line denial = VoiceStory.of(ALL, "sana").lines().stream().filter(l -> "deal-sana-s002".equals(l.claim().id())).findFirst().orElseThrow();
        assertEquals("report-s000, sohr, abdul-majid", denial.against().stream().map(Claim::voice).distinct().collect(Collectors.joining(", ")));
    }

    @Test
    void whatStandsAgainstAClaimHasItAgainstItselfAndNeverComesFromTheSameVoice() {
        Against against = new Against(DATASET);
        DATASET.events().forEach(e -> e.claims().forEach(c -> against.of(c, e.claims()).forEach(o -> {
            assertFalse(o.voice().equals(c.voice()), c.id());
            assertTrue(against.of(o, e.claims()).contains(c), c.id() + " and " + o.id());
        })));
    }

    @Test
    void whatWasNotSaidYetIsOnNoCard() {
        Told saturday = Told.by(DATASET, List.of(), unit("2018-05-19").to());
        assertEquals(0, VoiceStory.of(saturday, "sana").lines().size());
        assertEquals("", states(PlaceStory.of(saturday, "baghuz")));
    }

    @Test
    void anEventThatIsDisputedByDenialNeverAgrees() {
        for (int e = 0; e < DATASET.events().size(); e++) {
            Accord a = Accord.of(DATASET, DATASET.events().get(e).claims());
            boolean denied = a.claims().stream().anyMatch(c -> !c.stance().affirms());
            assertTrue(!denied || !a.agrees(), DATASET.events().get(e).id());
            assertTrue(a.voices() > 1 == !ALL.singleVoice(e) || a.voices() == 0, DATASET.events().get(e).id());
        }
    }
}
