package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.model.Interval;

class SteppingTest {
    private static final ZoneId DAMASCUS = ZoneId.of("Asia/Damascus");
    private final Stepping stepping = Stepping.in(DAMASCUS);

    @ParameterizedTest
    @CsvSource({"MINUTES,1,2018-05-20T02:31:00Z", "HOURS,-1,2018-05-20T01:30:00Z", "DAYS,1,2018-05-21T02:30:00Z",
        "WEEKS,1,2018-05-27T02:30:00Z", "MONTHS,1,2018-06-20T02:30:00Z", "YEARS,-1,2017-05-20T02:30:00Z"})
    void stepsByUnitsOfTheCalendar(ChronoUnit unit, int count, String expected) {
        assertEquals(Instant.parse(expected), stepping.step(Instant.parse("2018-05-20T02:30:00Z"), unit, count));
    }

    @Test
    void keepsTheHourOverAChangeOfTheClock() {
        Instant noon = Instant.parse("2018-03-29T10:00:00Z");
        Instant next = stepping.step(noon, ChronoUnit.DAYS, 1);
        assertEquals(Duration.ofHours(23), Duration.between(noon, next));
    }

    @Test
    void aStepOnAndAStepBackIsNoStepInAnyZone() {
        List<String> zones = List.of("Asia/Damascus", "Europe/London", "America/St_Johns", "Australia/Lord_Howe", "Pacific/Apia", "UTC", "Asia/Kathmandu");
        Random random = new Random(12);
        for (int i = 0; i < 4_000; i++) {
            ZoneId zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            WallClock clock = WallClock.of(zone);
            LocalDateTime local = LocalDate.of(1900 + random.nextInt(150), 1 + random.nextInt(12), 1 + random.nextInt(28)).atTime(12, random.nextInt(60));
            Instant t = clock.instant(local);
            ChronoUnit unit = List.of(ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS).get(i % 6);
            int count = 1 + random.nextInt(30);
            Instant there = Stepping.in(zone).step(t, unit, count);
            boolean skipped = unit.compareTo(ChronoUnit.DAYS) >= 0 && !clock.local(there).toLocalTime().equals(local.toLocalTime());
            assertEquals(skipped ? there : t, skipped ? there : Stepping.in(zone).step(there, unit, -count), zone + " " + local + " " + count + " " + unit);
            assertTrue(there.isAfter(t));
        }
    }

    @Test
    void fromALongUnitAStepGoesToTheUnitThatBeginsSoFarOn() {
        Interval year = stepping.unitAt(Instant.parse("2012-06-01T00:00:00Z"), ChronoUnit.YEARS);
        Interval day = stepping.from(year, ChronoUnit.DAYS, 1);
        assertEquals("2012-01-01T22:00:00Z", day.from().toString());
        assertEquals(Duration.ofDays(1), Duration.between(day.from(), day.to()));
        Interval minute = Interval.of(Instant.parse("2018-05-20T02:30:00Z"), Instant.parse("2018-05-20T02:31:00Z"));
        assertEquals(Interval.of(Instant.parse("2018-05-27T02:30:00Z"), Instant.parse("2018-05-27T02:31:00Z")), stepping.from(minute, ChronoUnit.WEEKS, 1));
    }

    @Test
    void takesTheLengthOfTheUnitWhereItArrives() {
        Interval march = stepping.unitAt(Instant.parse("2018-03-10T00:00:00Z"), ChronoUnit.MONTHS);
        Interval february = stepping.step(march, ChronoUnit.MONTHS, -1);
        assertEquals(Duration.ofDays(28), Duration.between(february.from(), february.to()));
        Interval day = stepping.unitAt(Instant.parse("2018-03-29T12:00:00Z"), ChronoUnit.DAYS);
        Interval next = stepping.step(day, ChronoUnit.DAYS, 1);
        assertEquals(Duration.ofHours(23), Duration.between(next.from(), next.to()));
    }

    @Test
    void findsTheUnitInWhichATimeLies() {
        Instant t = Instant.parse("2018-05-20T02:30:20Z");
        assertEquals("2018-05-20T02:30:00Z 2018-05-20T02:31:00Z", unit(t, ChronoUnit.MINUTES));
        assertEquals("2018-05-20T02:00:00Z 2018-05-20T03:00:00Z", unit(t, ChronoUnit.HOURS));
        assertEquals("2018-05-19T21:00:00Z 2018-05-20T21:00:00Z", unit(t, ChronoUnit.DAYS));
        assertEquals("2018-05-13T21:00:00Z 2018-05-20T21:00:00Z", unit(t, ChronoUnit.WEEKS));
        assertEquals("2018-04-30T21:00:00Z 2018-05-31T21:00:00Z", unit(t, ChronoUnit.MONTHS));
        assertEquals("2017-12-31T22:00:00Z 2018-12-31T22:00:00Z", unit(t, ChronoUnit.YEARS));
        assertEquals(Instant.parse("2018-05-19T21:00:00Z"), stepping.snap(t, ChronoUnit.DAYS));
        assertEquals(Instant.parse("2018-05-20T21:00:00Z"), stepping.snap(t.plusSeconds(36_000), ChronoUnit.DAYS));
    }

    private String unit(Instant t, ChronoUnit unit) {
        Interval i = stepping.unitAt(t, unit);
        return i.from() + " " + i.to();
    }

    @Test
    void goesFromEventToEventOfThoseThatCount() {
        TimeIndex index = TimeIndex.ofSpans(Stream.of("2018-05-20", "2018-05-19", "../2018", "2018-05-21", "2018-05-19")
            .map(s -> Edtf.parse(s, ZoneOffset.UTC)).toList());
        long day = index.earliestStart(0);
        assertEquals(OptionalInt.of(3), Stepping.next(index, day, n -> true));
        assertEquals(OptionalInt.empty(), Stepping.next(index, day, n -> n != 3));
        assertEquals(OptionalInt.of(1), Stepping.previous(index, day, n -> true));
        assertEquals(OptionalInt.of(4), Stepping.previous(index, day, n -> n != 1));
        assertEquals(OptionalInt.empty(), Stepping.previous(index, index.earliestStart(1), n -> true));
        assertEquals(List.of(1, 4, 0, 3), walk(index));
    }

    private static List<Integer> walk(TimeIndex index) {
        List<Integer> seen = new java.util.ArrayList<>();
        for (int r = index.rankAfter(Long.MIN_VALUE); r < index.dated(); r++) {
            seen.add(index.number(r));
        }
        return seen;
    }
}
