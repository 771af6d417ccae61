package org.masar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.model.Stance.CONFIRMS;
import static org.masar.model.Stance.DENIES;
import static org.masar.model.Stance.DOUBTS;
import static org.masar.model.Stance.REPORTS;
import static org.masar.view.Sample.at;
import static org.masar.view.Sample.claim;
import static org.masar.view.Sample.in;
import static org.masar.view.Sample.shown;
import static org.masar.view.Sample.sure;
import static org.masar.view.Sample.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Figure;
import org.masar.model.TimeSpan;
import org.masar.model.Words;
import org.masar.state.Mode;
import org.masar.state.ViewState;

class ToldTest {
    private static final TimeSpan NIGHT = sure("2018-05-20T00:00", "2018-05-20T02:00");
    private static final TimeSpan DAWN = sure("2018-05-20T04:00", "2018-05-20T06:00");
    private static final TimeSpan DAY = sure("2018-05-20", "2018-05-21");

    private static Told tell(Sample s, String... voices) {
        return Told.by(s.build(), List.of(voices), null);
    }

    private static boolean disputed(Claim... claims) {
        return tell(new Sample().place("camp", "city", 36, 33, 1).place("city", null, 36, 33, 9).place("far", null, 40, 33, 9)
            .event("e", DAY, claims)).disputed(0);
    }

    private static Figure figure(String measure, double value, Figure.Qualifier q) {
        return new Figure(measure, null, value, null, null, q, Words.NONE);
    }

    @Test
    void aVoiceThatOnlyDeniesShowsTheEventAsDenied() {
        Dataset d = new Sample().event("first-batch", DAY, claim("sohr", "s1", REPORTS), claim("sana", "s1", DENIES))
            .event("baghuz", DAY, claim("sdf", "s1", REPORTS)).build();
        assertEquals("first-batch denied", shown(Visible.of(d, ViewState.START.withVoices(List.of("sana")))));
        assertEquals("first-batch", shown(Visible.of(d, ViewState.START.withVoices(List.of("sohr")))));
        assertEquals("first-batch, baghuz", shown(Visible.of(d, ViewState.START)));
    }

    @Test
    void whatTheVoiceDoesNotMentionIsFadedAndNotCounted() {
        Dataset d = new Sample().event("a", DAY, claim("sohr", "s1", REPORTS)).event("b", DAY, claim("sana", "s1", REPORTS)).build();
        Visible v = Visible.of(d, ViewState.START.withVoices(List.of("sohr")));
        assertEquals(1, v.count());
        assertEquals(1, v.unmentioned().length);
        assertEquals("b", d.events().get(v.unmentioned()[0]).id());
    }

    @Test
    void anEventTakesTheTimeThatTheVoiceGivesIt() {
        Sample s = new Sample().event("e", DAY, claim("sohr", "s1", REPORTS, NIGHT, TimeSpan.UNDATED),
            claim("afp", "s2", REPORTS, DAWN, TimeSpan.UNDATED), claim("dpa", "s3", REPORTS));
        assertEquals(NIGHT, tell(s, "sohr").when(0));
        assertEquals(DAY, tell(s, "dpa").when(0));
        TimeSpan both = tell(s, "sohr", "afp").when(0);
        assertEquals(NIGHT.earliestStart(), both.earliestStart());
        assertEquals(DAWN.earliestStart(), both.latestStart());
        assertEquals(NIGHT.latestEnd(), both.earliestEnd());
        assertEquals(DAWN.latestEnd(), both.latestEnd());
        assertTrue(tell(s, "sohr", "afp").differs(0));
        assertFalse(tell(s, "sohr").differs(0));
    }

    @Test
    void placesAndFiguresOfSeveralVoicesAreJoined() {
        Sample s = new Sample().place("camp", null, 36, 33, 1).place("far", null, 40, 33, 1)
            .event("e", DAY, Sample.refs("camp"), in(claim("sohr", "s1", REPORTS), "camp"),
                with(in(claim("afp", "s2", REPORTS), "far"), figure("buses", 6, null)));
        assertEquals(Sample.refs("camp", "far"), tell(s, "sohr", "afp").places(0));
        assertEquals(1, tell(s, "sohr", "afp").figures(0).size());
        assertEquals(0, tell(s, "sohr").figures(0).size());
    }

    @Test
    void stancesAreSummedUpInOneWord() {
        Sample s = new Sample().event("e", DAY, claim("a", "s1", REPORTS), claim("b", "s1", CONFIRMS), claim("c", "s1", DENIES),
            claim("d", "s1", DOUBTS));
        assertEquals("mixed", tell(s).stance(0));
        assertEquals("reports", tell(s, "a", "b").stance(0));
        assertEquals("denies", tell(s, "c", "d").stance(0));
        assertEquals("doubts", tell(s, "d").stance(0));
        assertEquals("", tell(s, "nobody").stance(0));
    }

    @Test
    void accountsDifferWhereOneDeniesWhatAnotherReports() {
        assertTrue(disputed(claim("a", "s1", REPORTS), claim("b", "s1", DENIES)));
        assertTrue(disputed(claim("a", "s1", REPORTS), claim("b", "s1", DOUBTS)));
        assertFalse(disputed(claim("a", "s1", REPORTS), claim("b", "s1", CONFIRMS)));
        assertFalse(disputed(claim("a", "s1", DENIES), claim("b", "s1", DOUBTS)));
    }

    @Test
    void accountsDifferWhereTimesOrPlacesDoNotOverlap() {
        assertTrue(disputed(claim("a", "s1", REPORTS, NIGHT, TimeSpan.UNDATED), claim("a", "s2", REPORTS, DAWN, TimeSpan.UNDATED)));
        assertFalse(disputed(claim("a", "s1", REPORTS, NIGHT, TimeSpan.UNDATED), claim("a", "s2", REPORTS, DAY, TimeSpan.UNDATED)));
        assertTrue(disputed(in(claim("a", "s1", REPORTS), "camp"), in(claim("b", "s1", REPORTS), "far")));
        assertFalse(disputed(in(claim("a", "s1", REPORTS), "camp"), in(claim("b", "s1", REPORTS), "city")));
    }

    @Test
    void accountsDifferWhereTheSameMeasureDoesNotOverlap() {
        Claim six = with(claim("a", "s1", REPORTS), figure("buses", 6, null));
        assertTrue(disputed(six, with(claim("b", "s1", REPORTS), figure("buses", 24, Figure.Qualifier.MORE_THAN))));
        assertFalse(disputed(six, with(claim("b", "s1", REPORTS), figure("buses", 5, Figure.Qualifier.MORE_THAN))));
        assertTrue(disputed(six, with(claim("b", "s1", REPORTS), figure("buses", 6, Figure.Qualifier.LESS_THAN))));
        assertFalse(disputed(six, with(claim("b", "s1", REPORTS), figure("killed", 60, null))));
    }

    @Test
    void oneVoiceInManySourcesIsStillOneVoice() {
        assertTrue(tell(new Sample().event("e", DAY, claim("sohr", "s1", REPORTS), claim("sohr", "s2", REPORTS))).singleVoice(0));
        assertFalse(tell(new Sample().event("e", DAY, claim("sohr", "s1", REPORTS), claim("afp", "s1", REPORTS))).singleVoice(0));
        assertFalse(tell(new Sample().event("e", DAY)).singleVoice(0));
    }

    @Test
    void aClaimIsKnownFromWhenItWasSaidElseFromItsSource() {
        Sample s = new Sample().source("s1", sure("2018-05-21", "2018-05-22"))
            .event("e", sure("2018-05-18", "2018-05-19"), claim("a", "s1", REPORTS, null, sure("2018-05-20T10:00", "2018-05-20T12:00")))
            .event("f", sure("2018-05-18", "2018-05-19"), claim("b", "s1", REPORTS))
            .event("g", sure("2018-05-18", "2018-05-19"), claim("b", "unknown", REPORTS));
        assertEquals("", known(s, "2018-05-20T10:00"));
        assertEquals("e?", known(s, "2018-05-20T11:00"));
        assertEquals("e", known(s, "2018-05-20T12:00"));
        assertEquals("e", known(s, "2018-05-21"));
        assertEquals("e, f?", known(s, "2018-05-21T00:01"));
        assertEquals("e, f", known(s, "2018-05-22"));
    }

    @Test
    void nobodyReportsAThingBeforeItHappened() {
        TimeSpan someTimeThatWeek = sure("2018-05-18", "2018-05-25");
        Sample s = new Sample().event("e", NIGHT, claim("a", "s1", REPORTS, null, someTimeThatWeek))
            .event("f", NIGHT, claim("b", "s1", DENIES, null, someTimeThatWeek));
        assertEquals("f?", known(s, "2018-05-19"));
        assertEquals("e?, f?", known(s, "2018-05-20T00:01"));
    }

    @Test
    void whatWasNotYetSaidDoesNotMakeAccountsDiffer() {
        Sample s = new Sample().event("e", NIGHT, claim("a", "s1", REPORTS, null, sure("2018-05-20", "2018-05-21")),
            claim("b", "s1", DENIES, null, sure("2018-05-21", "2018-05-22")));
        assertFalse(Told.by(s.build(), List.of(), at("2018-05-21")).disputed(0));
        assertTrue(Told.by(s.build(), List.of(), at("2018-05-22")).disputed(0));
    }

    private static String known(Sample s, String moment) {
        Dataset d = s.build();
        Visible v = Visible.of(d, ViewState.START.withMode(Mode.ALL).withKnownBy(at(moment)));
        StringBuilder text = new StringBuilder();
        for (int e : v.events()) {
            text.append(text.isEmpty() ? "" : ", ").append(d.events().get(e).id()).append(v.told().knownInDoubt(e) ? "?" : "");
        }
        return text.toString();
    }
}
