package org.masar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Interval;
import org.masar.model.Words;
import org.masar.state.Lock;
import org.masar.state.Mode;
import org.masar.state.Playing;
import org.masar.state.ViewState;
import org.masar.state.Way;
import org.masar.time.AtEnd;
import org.masar.time.Axis;
import org.masar.time.Course;
import org.masar.time.Direction;
import org.masar.time.Edtf;
import org.masar.time.Speed;
import org.masar.time.Stepping;
import org.masar.time.Story;
import org.masar.time.Stretch;

class PlaysTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private static final long SECOND = 1_000_000_000L, HOUR = 3_600_000L;
    private static final Instant FIRST = Instant.parse("2018-05-19T21:00:00Z");
    private static final Axis AXIS = Axis.folded(List.of(new Stretch(FIRST.toEpochMilli(), FIRST.toEpochMilli() + 48 * HOUR, 1),
        new Stretch(FIRST.toEpochMilli() + 480 * HOUR, FIRST.toEpochMilli() + 528 * HOUR, 1)), 900, Direction.RIGHTWARDS);

    private static Dataset told(String... times) {
        List<Event> events = new ArrayList<>();
        for (String t : times) {
            events.add(new Event("e" + events.size(), Words.of("en", t), Words.NONE, null, Edtf.parse(t, DAMASCUS), List.of(), List.of(), null,
                List.of(), 3, List.of()));
        }
        return new Dataset(new Dataset.Head(1, "d", Words.of("en", "D"), Words.NONE, DAMASCUS, null, null), List.of(), List.of(), List.of(),
            List.of(), List.of(), List.of(), events, List.of(), List.of());
    }

    private final Dataset four = told("2018-05-20", "2018-05-20T12:00+03:00", "2018-05-21", "2018-06-09");

    private static ViewState playing(Playing p) {
        return ViewState.START.withTimeline(ViewState.START.timeline().with(p));
    }

    private Course course(ViewState v) {
        return Plays.course(Visible.of(four, v), v, AXIS).orElseThrow();
    }

    private static Interval minute(Instant t) {
        return Interval.of(t, t.plusSeconds(60));
    }

    @Test
    void theClockGoesSoMuchTimeASecondAndCrossesFoldedTimeInOneStep() {
        ViewState v = playing(Playing.PLAIN.with(Way.CLOCK).with(new Speed(6 * HOUR))).withPlayhead(minute(FIRST.plus(Duration.ofHours(6))));
        Course c = course(v);
        assertEquals(FIRST.plus(Duration.ofHours(12)), Instant.ofEpochMilli(c.at(SECOND)));
        assertEquals(FIRST.plus(Duration.ofHours(480)), Instant.ofEpochMilli(c.at(7 * SECOND)));
        assertTrue(c.isOver(15 * SECOND));
    }

    @Test
    void theClockThatWasNotSetPlaysWhereWeStandInAWhile() {
        assertEquals(new Speed(2 * HOUR), Plays.speed(Playing.PLAIN, AXIS, FIRST.toEpochMilli()));
        Interval part = Interval.of(FIRST, FIRST.plus(Duration.ofHours(10)));
        assertEquals(new Speed(HOUR / 2), Plays.speed(Playing.PLAIN.within(part), AXIS, FIRST.toEpochMilli()));
    }

    @Test
    void fromTheEndPlayBeginsAtTheBeginningAndBackwardsFromTheEnd() {
        Playing clock = Playing.PLAIN.with(Way.CLOCK).with(new Speed(HOUR));
        Instant end = FIRST.plus(Duration.ofHours(528));
        assertEquals(FIRST, Instant.ofEpochMilli(course(playing(clock).withPlayhead(minute(end.minusSeconds(60)))).at(0)));
        Course back = course(playing(clock.with(Playing.Turn.BACKWARDS)).withPlayhead(minute(FIRST)));
        assertEquals(end.minusMillis(1), Instant.ofEpochMilli(back.at(0)));
        assertTrue(back.at(SECOND) < back.at(0));
    }

    @Test
    void aRangeIsPlayedAloneAndLooped() {
        Interval day = Interval.of(FIRST, FIRST.plus(Duration.ofHours(24)));
        Course c = course(playing(Playing.PLAIN.with(Way.CLOCK).with(new Speed(HOUR)).with(AtEnd.LOOP).within(day)));
        for (long t = 0; t < 100 * SECOND; t += SECOND / 3) {
            assertTrue(day.contains(Instant.ofEpochMilli(c.at(t))), "it left the range");
        }
        assertEquals(3, stops(course(playing(Playing.PLAIN.within(Interval.of(FIRST, FIRST.plus(Duration.ofHours(48))))))).size());
    }

    @Test
    void aStoryStopsAtWhatTheFilterLetsThrough() {
        assertEquals(List.of(0, 1, 2, 3), stops(course(playing(Playing.PLAIN))));
        ViewState filtered = playing(Playing.PLAIN);
        assertEquals(true, Plays.course(Visible.of(told(), filtered), filtered, AXIS).isEmpty());
    }

    private static List<Integer> stops(Course c) {
        List<Integer> seen = new ArrayList<>();
        for (long t = 0; !c.isOver(t) && t < 300 * SECOND; t += SECOND / 10) {
            ((Story) c).stop(t).map(Story.Stop::event).filter(e -> !seen.contains(e)).ifPresent(seen::add);
        }
        return seen;
    }

    @Test
    void afterTheLastEventTheStoryBeginsAnewOnlyOnceItWasRead() {
        ViewState there = playing(Playing.PLAIN).withPlayhead(Stepping.in(DAMASCUS).unitAt(Instant.parse("2018-06-09T12:00:00Z"), ChronoUnit.DAYS));
        assertEquals(List.of(3), stops(course(there)));
        assertEquals(List.of(0, 1, 2, 3), stops(course(there.withSelection(org.masar.state.Selection.ofEvent("e3")))));
    }

    @Test
    void aWindowMovesAlongGrowsFromALockedEdgeAndKeepsAnOpenOne() {
        Interval w = Interval.of(FIRST, FIRST.plus(Duration.ofHours(10)));
        ViewState v = ViewState.START.withMode(Mode.WINDOW).withWindow(w).withPlayhead(minute(FIRST.plus(Duration.ofHours(2))));
        Interval next = minute(FIRST.plus(Duration.ofHours(5)));
        assertEquals(Interval.of(FIRST.plus(Duration.ofHours(3)), FIRST.plus(Duration.ofHours(13))), Plays.at(v, next).window());
        ViewState growing = v.withTimeline(v.timeline().with(Lock.FROM));
        assertEquals(Interval.of(FIRST, FIRST.plus(Duration.ofHours(13))), Plays.at(growing, next).window());
        assertEquals(Interval.of(null, FIRST.plus(Duration.ofHours(13))), Plays.at(v.withWindow(Interval.of(null, w.to())), next).window());
        ViewState far = v.withPlayhead(minute(FIRST.plus(Duration.ofHours(300))));
        assertTrue(Plays.at(far, next).window().contains(next.from()), "a window that was left behind is fetched");
    }
}
