package org.masar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Holding;
import org.masar.model.Interval;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Words;
import org.masar.state.ViewState;

class HeldTest {
    private static final ViewState NOON = ViewState.START.withPlayhead(Interval.of(Sample.at("2020-05-02T12:00"), Sample.at("2020-05-02T13:00")));

    private static Holding held(String groups, TimeSpan when, Claim... claims) {
        return new Holding("town", List.of(groups.split("\\+")), groups.contains("+"), when, List.of(claims));
    }

    private static String at(ViewState view, Holding... rows) {
        Source s = new Source("s", Words.NONE, Words.NONE, Words.NONE, null, Sample.sure("2020-05-03", "2020-05-04"), null, null);
        Dataset d = new Dataset(new Dataset.Head(1, "x", Words.NONE, Words.NONE, ZoneOffset.UTC, null, null), List.of(), List.of(), List.of(s),
            List.of(), List.of(), List.of(), List.of(), List.of(rows), List.of());
        return Held.at(d, view).stream().map(h -> h.place() + " " + (h.notKnown() ? "not known" : String.join("+", h.groups())) + (h.inDoubt() ? " in doubt" : "")
            + (h.disputed() ? " disputed" : "")).collect(Collectors.joining(", "));
    }

    @Test
    void aPlaceIsHeldWhileItIsTold() {
        assertEquals("town red", at(NOON, held("red", Sample.sure("2020-05-01", "2020-05-03"))));
        assertEquals("", at(NOON, held("red", Sample.sure("2020-05-03", "2020-05-04"))));
    }

    @Test
    void groupsThatShareAPlaceDoNotDispute() {
        assertEquals("town red+blue", at(NOON, held("red+blue", Sample.sure("2020-05-01", "2020-05-03"))));
    }

    @Test
    void twoAccountsOfOneTimeDispute() {
        assertEquals("town red+blue disputed", at(NOON, held("red", Sample.sure("2020-05-01", "2020-05-03")),
            held("blue", Sample.sure("2020-05-02", "2020-05-04"))));
    }

    @Test
    void anOpenEndIsInDoubt() {
        assertEquals("town red in doubt", at(NOON, held("red", Sample.span("2020-05-01", "2020-05-01", "2020-05-02", null))));
    }

    @Test
    void onlyWhatTheChosenVoicesTellIsHeld() {
        Holding h = held("red", Sample.sure("2020-05-01", "2020-05-03"), Sample.claim("a", "s", Stance.REPORTS));
        assertEquals("town red", at(NOON.withVoices(List.of("a")), h));
        assertEquals("", at(NOON.withVoices(List.of("b")), h));
    }

    @Test
    void whatWasNotYetSaidIsNotHeld() {
        Holding h = held("red", Sample.sure("2020-05-01", "2020-05-03"), Sample.claim("a", "s", Stance.REPORTS));
        assertEquals("", at(NOON.withKnownBy(Sample.at("2020-05-02")), h));
        assertEquals("town red", at(NOON.withKnownBy(Sample.at("2020-05-05")), h));
    }

    @Test
    void withoutATimeNobodyHoldsAnything() {
        assertEquals("", at(ViewState.START, held("red", Sample.sure("2020-05-01", "2020-05-03"))));
    }

    @Test
    void betweenTwoStatesNobodyIsSaidToHoldIt() {
        assertEquals("town not known in doubt", at(NOON, held("red", Sample.sure("2020-04-01", "2020-04-03")), held("blue", Sample.sure("2020-06-01", "2020-06-03"))));
        assertEquals("town not known in doubt", at(NOON, held("red", Sample.span("2020-04-01", "2020-04-01", "2020-04-03", null)),
            held("blue", Sample.sure("2020-06-01", "2020-06-03"))));
    }

    @Test
    void aStateWhoseEndNobodyKnowsDoesNotDisputeTheOneThatFollowed() {
        assertEquals("town blue", at(NOON, held("red", Sample.span("2020-04-01", "2020-04-01", "2020-04-03", null)),
            held("blue", Sample.sure("2020-05-01", "2020-06-03"))));
    }

    @Test
    void choosingOneVoiceDoesNotHideThatAnotherTellsOtherwise() {
        Holding red = held("red", Sample.sure("2020-05-01", "2020-05-03"), Sample.claim("a", "s", Stance.REPORTS));
        Holding blue = held("blue", Sample.sure("2020-05-01", "2020-05-03"), Sample.claim("b", "s", Stance.REPORTS));
        assertEquals("town red disputed", at(NOON.withVoices(List.of("a")), red, blue));
    }

    @Test
    void whoSaysSoIsKept() {
        Holding red = held("red", Sample.sure("2020-05-01", "2020-05-03"), Sample.claim("a", "s", Stance.REPORTS), Sample.claim("b", "s", Stance.DENIES));
        Dataset d = new Dataset(new Dataset.Head(1, "x", Words.NONE, Words.NONE, ZoneOffset.UTC, null, null), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), List.of(), List.of(red), List.of());
        assertEquals(List.of("a"), Held.at(d, NOON).get(0).voices());
    }
}
