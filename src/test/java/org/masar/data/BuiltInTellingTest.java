package org.masar.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.data.BuiltIn.DATASET;
import static org.masar.data.BuiltIn.shown;
import static org.masar.data.BuiltIn.unit;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.view.Held;
import org.masar.view.Phase;
import org.masar.view.Told;
import org.masar.view.Visible;

/** What the built-in dataset shows of May 2018: at a moment, by one voice, and as it became known. */
class BuiltInTellingTest {
    private static final ViewState MOMENT = ViewState.START.withMode(Mode.MOMENT);
    private static final ViewState SUNDAY_NOON = ViewState.START.withMode(Mode.SINCE_START)
        .withPlayhead(unit("2018-05-20T12:00+03:00"));

    private static Phase phase(ViewState view, String event) {
        return Visible.of(DATASET, view).phase(DATASET.number(event).orElseThrow());
    }

    @Test
    void opensOnTheTwentiethOfMayWithAllEvents() {
        ViewState start = BuiltIn.OPENED.start();
        assertEquals(Mode.ALL, start.mode());
        assertEquals(unit("2018-05-20"), start.playhead());
        assertEquals(25, Visible.of(DATASET, start).count());
    }

    @Test
    void theTemporaryCeasefireEndsOnMondayAtNoon() {
        assertTrue(shown(MOMENT.withPlayhead(unit("2018-05-21T09:30+03:00"))).contains("sana-ceasefire"));
        assertTrue(shown(MOMENT.withPlayhead(unit("2018-05-21T11:59+03:00"))).contains("sana-ceasefire"));
        assertFalse(shown(MOMENT.withPlayhead(unit("2018-05-21T12:30+03:00"))).contains("sana-ceasefire"));
    }

    @Test
    void sanaAloneDeniesTheEvacuationAndTellsOfTheAdvance() {
        assertEquals("evacuation-deal denied, truce denied, first-batch denied, sana-advance, sana-ceasefire",
            shown(ViewState.START.withVoices(List.of("sana"))));
        assertEquals(Phase.NOW, phase(SUNDAY_NOON.withVoices(List.of("sana")), "sana-advance"));
    }

    @Test
    void onSundayAtNoonSohrAloneHasTheBusesGoneAndTheFightingStopped() {
        ViewState sohr = SUNDAY_NOON.withVoices(List.of("sohr"));
        assertEquals(Phase.PAST, phase(sohr, "first-batch"));
        assertEquals(Phase.NOW, phase(sohr, "truce"));
        assertFalse(shown(sohr).contains("sana-advance"));
    }

    @Test
    void aVoiceThatOnlySaysSundayIsNotGivenAnHour() {
        Told byAbdulMajid = Told.by(DATASET, List.of("abdul-majid"), null);
        assertEquals("2018-05-20", byAbdulMajid.when(DATASET.number("first-batch").orElseThrow()).text());
    }

    @Test
    void onSundayEveningOnlyTheFirstBatchItsDenialsAndTheWaitingBusesAreKnown() {
        ViewState evening = ViewState.START.withKnownBy(unit("2018-05-20T20:00+03:00").to());
        String known = shown(evening);
        for (String later : List.of("second-batch", "sana-ceasefire", "next-batch-prepared", "capital-cleared", "qadam-deployment")) {
            assertFalse(known.contains(later), later + " in " + known);
        }
        Told told = Told.by(DATASET, List.of(), evening.knownBy());
        int first = DATASET.number("first-batch").orElseThrow();
        assertTrue(told.disputed(first));
        assertTrue(told.figures(first).stream().anyMatch(f -> f.measure().equals("buses-waiting")));
    }

    @Test
    void onMondayTheSecondBatchAndSanasFirstWordOfEvacuationsAreKnown() {
        String known = shown(ViewState.START.withKnownBy(unit("2018-05-21").to()));
        assertTrue(known.contains("second-batch") && known.contains("sana-ceasefire"), known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"truce", "first-batch", "convoy-to-tadmur", "sana-advance", "evacuation-deal"})
    void whereOneVoiceContradictsAnotherTheEventIsDisputed(String event) {
        assertTrue(Told.by(DATASET, List.of(), null).disputed(DATASET.number(event).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"toll", "burning", "eastern-ghouta", "siege", "next-batch-prepared", "second-batch"})
    void whatIsOnlyToldMoreOrLessFinelyIsNotDisputed(String event) {
        assertFalse(Told.by(DATASET, List.of(), null).disputed(DATASET.number(event).orElseThrow()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-05-20", "2018-05-21T09:30+03:00", "2018-05-21T15:00+03:00", "2018-06"})
    void theWholeCapitalIsNeverSurelyInTheGovernmentsHands(String when) {
        assertTrue(List.of(Phase.NEXT, Phase.IN_DOUBT).contains(phase(ViewState.START.withPlayhead(unit(when)), "capital-cleared")));
    }

    @Test
    void noHourIsGivenToTheConvoyOrToSundaysCeasefireButSundayIs() {
        for (String id : List.of("convoy-to-tadmur", "sana-ceasefire")) {
            assertEquals(Phase.IN_DOUBT, phase(ViewState.START.withPlayhead(unit("2018-05-20T02:00+03:00")), id), id);
            assertEquals(Phase.NOW, phase(ViewState.START.withPlayhead(unit("2018-05-20")), id), id);
        }
    }

    @Test
    void aFurtherBatchIsNotPreparedBeforeSundayNight() {
        assertEquals(Phase.NEXT, phase(SUNDAY_NOON, "next-batch-prepared"));
        assertEquals(Phase.NOW, phase(ViewState.START.withPlayhead(unit("2018-05-21T09:00+03:00")), "next-batch-prepared"));
    }

    @Test
    void whenTheSdfTookBaghuzIsNotKnownOnlyThatItSaysSoOnSunday() {
        assertEquals(Phase.IN_DOUBT, phase(ViewState.START.withPlayhead(unit("2018-05-19")), "baghuz"));
        assertEquals(Phase.NOW, phase(ViewState.START.withPlayhead(unit("2018-05-20")), "baghuz"));
    }

    @Test
    void nothingIsSureAfterTheLastReport() {
        ViewState june = MOMENT.withPlayhead(unit("2018-06"));
        Visible v = Visible.of(DATASET, june);
        for (int e : v.events()) {
            assertEquals(Phase.IN_DOUBT, v.phase(e), DATASET.events().get(e).id());
        }
        Held.at(DATASET, june).forEach(h -> assertTrue(h.inDoubt(), h.place()));
    }
}
