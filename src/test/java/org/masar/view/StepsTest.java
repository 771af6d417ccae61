package org.masar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.model.Words;
import org.masar.state.Lock;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.time.Edtf;
import org.masar.time.Stepping;

class StepsTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");

    private static Dataset told(String... times) {
        List<Event> events = new ArrayList<>();
        for (String t : times) {
            TimeSpan when = t.isEmpty() ? TimeSpan.UNDATED : Edtf.parse(t, DAMASCUS);
            events.add(new Event("e" + events.size(), Words.of("en", t), Words.NONE, null, when, List.of(), List.of(), null, List.of(), 3,
                List.of()));
        }
        return new Dataset(new Dataset.Head(1, "d", Words.of("en", "D"), Words.NONE, DAMASCUS, null, null), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), events, List.of(), List.of());
    }

    private static Visible at(Dataset d, Interval playhead) {
        return Visible.of(d, ViewState.START.withPlayhead(playhead));
    }

    private final Dataset three = told("2018-05-20", "", "2018-05-20T12:00+03:00", "2018-05-22");

    @Test
    void stepsGoFromBeginningToBeginningAndStayAtTheEnds() {
        Visible v = at(three, null);
        ViewState first = Steps.next(v);
        assertEquals(Interval.of(Instant.parse("2018-05-19T21:00:00Z"), Instant.parse("2018-05-20T21:00:00Z")), first.playhead());
        ViewState second = Steps.next(at(three, first.playhead()));
        assertEquals(Instant.parse("2018-05-20T09:00:00Z"), second.playhead().from());
        ViewState third = Steps.next(at(three, second.playhead()));
        assertEquals(third, Steps.next(at(three, third.playhead())));
        assertEquals(second.playhead(), Steps.previous(at(three, third.playhead())).playhead());
        assertEquals(first, Steps.previous(at(three, first.playhead())));
    }

    private static ViewState mode(Visible v, Mode mode) {
        return Steps.mode(v, v.view(), mode);
    }

    private static Interval day(Instant t) {
        return Stepping.in(DAMASCUS).unitAt(t, ChronoUnit.DAYS);
    }

    @Test
    void aModeThatNeedsAPlayheadOrAWindowGetsOne() {
        ViewState moment = mode(at(three, null), Mode.MOMENT);
        assertEquals(Instant.parse("2018-05-19T21:00:00Z"), moment.playhead().from());
        ViewState window = mode(at(three, null), Mode.WINDOW);
        assertEquals(Interval.of(Instant.parse("2018-05-18T21:00:00Z"), Instant.parse("2018-05-21T21:00:00Z")), window.window());
        assertEquals(null, mode(at(told(""), null), Mode.WINDOW).window());
    }

    @Test
    void aWindowThatDoesNotHoldTheNewTimeMovesAlong() {
        ViewState window = mode(at(three, null), Mode.WINDOW);
        Interval far = day(Instant.parse("2019-01-01T12:00:00Z"));
        assertEquals(true, Steps.at(window, far).window().contains(far.from()));
        assertEquals(window.window(), Steps.at(window, day(Instant.parse("2018-05-20T12:00:00Z"))).window());
    }

    private static ViewState chosen(ViewState v, String event) {
        Dataset d = told("2018-05-20", "", "2018-05-20T12:00+03:00", "2018-05-22", "2018-05-20/2018-05-23");
        return Steps.reaching(Visible.of(d, v), v, v.withSelection(Selection.ofEvent(event)));
    }

    @Test
    void choosingAnEventOutsideTheTimeThatShowsTakesTimeToIt() {
        ViewState moment = ViewState.START.withMode(Mode.MOMENT).withPlayhead(day(Instant.parse("2018-05-20T12:00:00Z")));
        assertEquals(Instant.parse("2018-05-21T21:00:00Z"), chosen(moment, "e3").playhead().from());
        assertEquals(moment.playhead(), chosen(moment, "e2").playhead());
        assertEquals(moment.playhead(), chosen(moment, "e1").playhead(), "an undated event has no time to go to");
        ViewState since = moment.withMode(Mode.SINCE_START);
        assertEquals(Instant.parse("2018-05-21T21:00:00Z"), chosen(since, "e3").playhead().from());
        assertEquals(moment.playhead(), chosen(moment.withMode(Mode.ALL), "e3").playhead());
        Interval hour = Interval.of(Instant.parse("2018-05-19T21:00:00Z"), Instant.parse("2018-05-20T03:00:00Z"));
        ViewState window = moment.withMode(Mode.WINDOW).withWindow(hour);
        assertEquals(true, chosen(window, "e3").window().contains(Instant.parse("2018-05-21T21:00:00Z")));
        assertEquals(hour, chosen(window, "e4").window());
        ViewState locked = window.withTimeline(window.timeline().with(Lock.FROM));
        assertEquals(hour.from(), chosen(locked, "e3").window().from(), "a window that grows keeps its begin");
    }

    @Test
    void aViewThatSaysItsOwnTimeIsNotMoved() {
        Visible v = at(three, day(Instant.parse("2018-05-20T12:00:00Z")));
        ViewState was = v.view().withMode(Mode.MOMENT);
        ViewState saved = was.withPlayhead(day(Instant.parse("2017-01-01T12:00:00Z"))).withSelection(Selection.ofEvent("e3"));
        assertEquals(saved, Steps.reaching(v, was, saved));
    }
}
