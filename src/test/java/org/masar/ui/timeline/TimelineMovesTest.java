package org.masar.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.draw.time.Flow;
import org.masar.draw.time.TimelineHits;
import org.masar.draw.time.TimelineHits.Strips;
import org.masar.model.Interval;
import org.masar.state.Lock;
import org.masar.state.Mode;
import org.masar.state.Timeline;
import org.masar.state.ViewState;
import org.masar.time.Axis;
import org.masar.time.Direction;
import org.masar.time.Length;
import org.masar.time.Stretch;
import org.masar.time.WallClock;
import org.masar.ui.timeline.TimelineMoves.Grab;

class TimelineMovesTest {
    private static final WallClock UTC = WallClock.of(ZoneId.of("UTC"));
    private final Strips parts = TimelineHits.strips(1132, 300, Flow.LEFT_TO_RIGHT);
    /** Two days of 489 pixels each, ten empty days folded between them. */
    private final Axis axis = Axis.folded(List.of(new Stretch(ms("2018-05-01T00:00:00Z"), ms("2018-05-02T00:00:00Z"), 1),
        new Stretch(ms("2018-05-12T00:00:00Z"), ms("2018-05-13T00:00:00Z"), 1)), 1000, Direction.RIGHTWARDS);
    private final Interval window = Interval.of(t("2018-05-01T06:00:00Z"), t("2018-05-01T12:00:00Z"));

    @Test
    void scrubbingStandsAtTheSmallestStepUnderThePointer() {
        assertEquals("2018-05-01T12:00:00Z/2018-05-01T12:05:00Z", text(TimelineMoves.unit(axis, axis.position(ms("2018-05-01T12:03:00Z")), UTC)));
    }

    @Test
    void aDragAcrossAFoldLandsOnOneOfItsEdges() {
        double middle = (axis.segments().get(0).end() + axis.segments().get(1).start()) / 2;
        assertEquals("2018-05-01T23:55:00Z/2018-05-02T00:00:00Z", text(TimelineMoves.unit(axis, middle - 2, UTC)));
        assertEquals("2018-05-12T00:00:00Z/2018-05-12T00:05:00Z", text(TimelineMoves.unit(axis, middle + 2, UTC)));
    }

    @Test
    void besideAFoldTimeIsAsFineAsOnTheSideOnWhichTheHandIs() {
        Axis uneven = Axis.folded(List.of(new Stretch(ms("2012-01-01T00:00:00Z"), ms("2017-12-20T00:00:00Z"), 1),
            new Stretch(ms("2018-05-19T00:00:00Z"), ms("2018-05-23T00:00:00Z"), 1)), 1000, Direction.RIGHTWARDS);
        for (double along = 0; along <= 1000; along += 0.25) {
            long there = uneven.snappedTimeAt(along);
            Interval unit = TimelineMoves.unit(uneven, along, UTC);
            assertTrue(unit.contains(Instant.ofEpochMilli(there)), along + ": " + text(unit));
            assertTrue(there < ms("2018-05-19T00:00:00Z") || !unit.from().isBefore(t("2018-05-19T00:00:00Z")), along + ": " + text(unit));
        }
    }

    @Test
    void aDragBeyondTheEndsStaysAtTheEnds() {
        assertEquals("2018-05-01T00:00:00Z", TimelineMoves.unit(axis, -300, UTC).from().toString());
        assertEquals("2018-05-13T00:00:00Z", TimelineMoves.unit(axis, 5000, UTC).from().toString());
    }

    @Test
    void anEdgeOfTheWindowNeverPassesTheOther() {
        Interval in = TimelineMoves.edge(window, Grab.FROM, axis, axis.position(ms("2018-05-12T10:00:00Z")), UTC);
        assertTrue(in.from().isBefore(in.to()), text(in));
        assertEquals(window.to(), in.to());
        Interval back = TimelineMoves.edge(window, Grab.TO, axis, 0, UTC);
        assertTrue(back.from().isBefore(back.to()), text(back));
        assertEquals("2018-05-01T06:00:00Z/2018-05-01T20:00:00Z",
            text(TimelineMoves.edge(window, Grab.TO, axis, axis.position(ms("2018-05-01T20:00:00Z")), UTC)));
    }

    @Test
    void anEdgeDraggedBeyondThePictureIsLifted() {
        assertEquals("../2018-05-01T12:00:00Z", text(TimelineMoves.edge(window, Grab.FROM, axis, -30, UTC)));
        assertEquals("2018-05-01T06:00:00Z/..", text(TimelineMoves.edge(window, Grab.TO, axis, 1030, UTC)));
        assertEquals("2018-05-01T00:00:00Z/2018-05-01T12:00:00Z", text(TimelineMoves.edge(window, Grab.FROM, axis, -10, UTC)));
        ViewState open = ViewState.START.withMode(Mode.WINDOW).withWindow(Interval.of(null, window.to()));
        assertEquals(Grab.FROM, TimelineMoves.grab(parts, axis, open, parts.x(4), parts.lanesEnd() + 4));
    }

    @Test
    void aLockedEdgeStaysAndTheWindowGrows() {
        double hour = axis.position(ms("2018-05-01T13:00:00Z")) - axis.position(ms("2018-05-01T12:00:00Z"));
        assertEquals("2018-05-01T06:00:00Z/2018-05-01T18:00:00Z", text(TimelineMoves.moved(window, Lock.FROM, axis, 6 * hour, UTC)));
        assertEquals("2018-05-01T03:00:00Z/2018-05-01T12:00:00Z", text(TimelineMoves.moved(window, Lock.TO, axis, -3 * hour, UTC)));
        assertEquals(window, TimelineMoves.moved(window, Lock.BOTH, axis, 90, UTC));
        assertEquals("2018-05-01T06:00:00Z/2018-05-01T13:30:00Z", text(TimelineMoves.stepped(window, Lock.FROM, 1, axis, UTC)));
        ViewState locked = ViewState.START.withMode(Mode.WINDOW).withWindow(window).withTimeline(Timeline.PLAIN.with(Lock.FROM));
        assertEquals(Grab.WINDOW, TimelineMoves.grab(parts, axis, locked, parts.x(axis.position(ms("2018-05-01T06:00:00Z"))), parts.lanesEnd() + 4));
    }

    @Test
    void theWindowGetsTheLengthThatIsTyped() {
        assertEquals("2018-05-01T06:00:00Z/2018-05-02T18:00:00Z", text(TimelineMoves.sized(window, Lock.NONE, Length.parse("36 h"), window.from(), UTC)));
        assertEquals("2018-04-28T12:00:00Z/2018-05-01T12:00:00Z", text(TimelineMoves.sized(window, Lock.TO, Length.parse("3 d"), window.from(), UTC)));
        assertEquals("2018-04-01T12:00:00Z/2018-05-01T12:00:00Z",
            text(TimelineMoves.sized(Interval.of(null, window.to()), Lock.NONE, Length.parse("1 month"), window.from(), UTC)));
        assertEquals("2018-05-12T00:00:00Z/2018-05-13T00:00:00Z", text(TimelineMoves.sized(null, Lock.NONE, Length.parse("1 d"), t("2018-05-12T00:00:00Z"), UTC)));
    }

    @Test
    void theStripAtTheFootMovesAZoomedAxis() {
        Axis zoomed = axis.zoom(500, 8);
        assertEquals(Grab.OVERVIEW, TimelineMoves.grab(parts, zoomed, ViewState.START, parts.x(500), parts.overview() + 3));
        assertEquals(Grab.AXIS, TimelineMoves.grab(parts, axis, ViewState.START, parts.x(500), parts.overview() + 3));
        assertEquals(0, TimelineMoves.overviewed(zoomed, 0).segments().get(0).start(), 1e-6);
        assertEquals(ms("2018-05-13T00:00:00Z"), TimelineMoves.overviewed(zoomed, 1).visibleTo());
    }

    @Test
    void fittingAWindowShowsItWhole() {
        Axis fitted = TimelineMoves.fitted(axis, window);
        assertTrue(fitted.position(window.from().toEpochMilli()) >= 0 && fitted.position(window.to().toEpochMilli()) <= 1000);
        assertTrue(fitted.zoom() > 3, "zoom " + fitted.zoom());
    }

    @Test
    void theMiddleOfTheWindowMovesItWithItsLength() {
        Interval there = TimelineMoves.moved(window, Lock.NONE, axis, axis.position(ms("2018-05-01T09:00:00Z")) - axis.position(ms("2018-05-01T06:00:00Z")), UTC);
        assertEquals("2018-05-01T09:00:00Z/2018-05-01T15:00:00Z", text(there));
        assertEquals(Interval.of(null, null), TimelineMoves.moved(Interval.of(null, null), Lock.NONE, axis, 40, UTC));
    }

    @Test
    void theWheelKeepsTheTimeUnderThePointer() {
        double at = 700;
        Axis closer = TimelineMoves.wheeled(axis, at, 80);
        assertEquals(axis.timeAt(at), closer.timeAt(at), 1000);
        assertTrue(closer.zoom() > 1.5);
        assertEquals(1, TimelineMoves.wheeled(closer, at, -4000).zoom());
    }

    @Test
    void theAxisIsNotMovedOffItsEnds() {
        Axis closer = TimelineMoves.wheeled(axis, 500, 200);
        assertEquals(0, TimelineMoves.panned(closer, 1e6).segments().get(0).start(), 1e-6);
        assertEquals(1000, TimelineMoves.panned(closer, -1e6).segments().get(1).end(), 1e-6);
        assertEquals(0, TimelineMoves.panned(axis, 200).segments().get(0).start(), 1e-6);
    }

    @Test
    void whatAPressTakesHoldOfDependsOnWhereItLands() {
        ViewState v = ViewState.START.withMode(Mode.WINDOW).withWindow(window).withPlayhead(Interval.of(t("2018-05-01T20:00:00Z"), t("2018-05-01T20:01:00Z")));
        double from = parts.x(axis.position(ms("2018-05-01T06:00:00Z"))), head = parts.x(axis.position(ms("2018-05-01T20:00:30Z")));
        assertEquals(Grab.FROM, TimelineMoves.grab(parts, axis, v, from + 4, 150));
        assertEquals(Grab.WINDOW, TimelineMoves.grab(parts, axis, v, from + 30, 290));
        assertEquals(Grab.LANES, TimelineMoves.grab(parts, axis, v, from + 30, 150));
        assertEquals(Grab.PLAYHEAD, TimelineMoves.grab(parts, axis, v, head - 50, 10));
        assertEquals(Grab.PLAYHEAD, TimelineMoves.grab(parts, axis, v, head + 3, 200));
        assertEquals(Grab.AXIS, TimelineMoves.grab(parts, axis, v, head + 200, 10));
        assertEquals(Grab.COLUMN, TimelineMoves.grab(parts, axis, v, 40, 150));
    }

    @Test
    void whereTimeRunsFromRightToLeftTheSamePixelIsTheMirroredTime() {
        Strips arabic = TimelineHits.strips(1132, 300, Flow.RIGHT_TO_LEFT);
        assertEquals(parts.along(parts.left() + 120), arabic.along(arabic.right() - 120), 1e-9);
    }

    private static long ms(String t) {
        return t(t).toEpochMilli();
    }

    private static Instant t(String t) {
        return Instant.parse(t);
    }

    private static String text(Interval i) {
        return (i.from() == null ? ".." : i.from()) + "/" + (i.to() == null ? ".." : i.to());
    }
}
