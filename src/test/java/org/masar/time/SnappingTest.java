package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.masar.time.Snapping.Bounds;
import org.masar.time.Snapping.Caught;

class SnappingTest {
    private static final long HOUR = 3_600_000L;
    private static final Instant FROM = Instant.parse("2018-05-19T21:00:00Z");
    private static final long ZERO = FROM.toEpochMilli();
    private static final Axis TWO_DAYS = Axis.plain(ZERO, ZERO + 48 * HOUR, 960, Direction.RIGHTWARDS);
    private static final TimeIndex EVENTS = TimeIndex.of(new long[] {ZERO + 5 * HOUR, ZERO + 5 * HOUR + 600_000, Long.MIN_VALUE},
        new long[] {ZERO + 9 * HOUR, Long.MAX_VALUE, ZERO + 20 * HOUR});

    private static Optional<Caught> event(double along, Bounds bounds) {
        return Snapping.event(TWO_DAYS, along, 6, EVENTS, e -> true, bounds);
    }

    private static Optional<Instant> unit(double along, ChronoUnit unit) {
        return Snapping.unit(TWO_DAYS, along, 4, Stepping.in(ZoneId.of("Asia/Damascus")), unit).map(Caught::at);
    }

    @Test
    void catchesOnTheNearestBeginningOfAnEvent() {
        assertEquals(Optional.of(new Caught(FROM.plusMillis(5 * HOUR), 0)), event(98, Bounds.STARTS));
        assertEquals(Optional.of(new Caught(FROM.plusMillis(5 * HOUR + 600_000), 1)), event(104, Bounds.STARTS));
        assertEquals(Optional.empty(), event(93, Bounds.STARTS));
        assertEquals(Optional.empty(), event(180, Bounds.STARTS));
    }

    @Test
    void edgesCatchOnEndsTooAndOpenEndsCatchNothing() {
        assertEquals(Optional.of(new Caught(FROM.plusMillis(9 * HOUR), 0)), event(182, Bounds.STARTS_AND_ENDS));
        assertEquals(Optional.of(new Caught(FROM.plusMillis(20 * HOUR), 2)), event(399, Bounds.STARTS_AND_ENDS));
        assertEquals(Optional.empty(), event(959, Bounds.STARTS_AND_ENDS));
    }

    @Test
    void passesOverEventsThatDoNotCount() {
        assertEquals(Optional.of(1), Snapping.event(TWO_DAYS, 100, 6, EVENTS, e -> e == 1, Bounds.STARTS).map(Caught::event));
    }

    @Test
    void doesNotCatchWhereEventsLieTooClose() {
        long[] many = new long[5_000];
        java.util.Arrays.setAll(many, i -> ZERO + i * 30_000L);
        assertEquals(Optional.empty(), Snapping.event(TWO_DAYS, 30, 6, TimeIndex.of(many, many), e -> true, Bounds.STARTS));
    }

    @Test
    void catchesOnTheBeginningOfUnitsThatLieFarEnoughApart() {
        assertEquals(Optional.of(FROM.plusMillis(24 * HOUR)), unit(478, null));
        assertEquals(Optional.empty(), unit(470, null));
        assertEquals(Optional.of(FROM.plusMillis(HOUR)), unit(21, ChronoUnit.HOURS));
        assertEquals(Optional.empty(), unit(21, ChronoUnit.MINUTES));
    }

    @Test
    void whatIsCaughtIsAlwaysInReach() {
        for (double x = 0; x < 960; x += 0.7) {
            double along = x;
            event(x, Bounds.STARTS_AND_ENDS).ifPresent(c -> assertTrue(Math.abs(TWO_DAYS.position(c.at().toEpochMilli()) - along) <= 6));
            unit(x, ChronoUnit.HOURS).ifPresent(t -> assertTrue(Math.abs(TWO_DAYS.position(t.toEpochMilli()) - along) <= 4));
        }
    }
}
