package org.masar.ui.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.masar.model.Interval;
import org.masar.time.WallClock;

class GrainTest {
    private final WallClock damascus = WallClock.of(ZoneId.of("Asia/Damascus"));
    private final WallClock berlin = WallClock.of(ZoneId.of("Europe/Berlin"));

    @Test
    void theStepFollowsTheScaleOfTheAxis() {
        assertEquals("15 Minutes", text(Grain.of(3_600_000 / 7.4)));
        assertEquals("1 Hours", text(Grain.of(86_400_000 / 60.0)));
        assertEquals("1 Months", text(Grain.of(365 * 86_400_000.0 / 65)));
        assertEquals("1 Millis", text(Grain.of(0.01)));
    }

    @Test
    void aUnitIsCountedByTheClockOfTheDatasetsZone() {
        assertEquals("2018-05-20T02:15:00Z/2018-05-20T02:30:00Z", at(Grain.of(300_000), "2018-05-20T02:17:31Z", damascus));
        assertEquals("2018-05-19T21:00:00Z/2018-05-20T21:00:00Z", at(Grain.of(40_000_000), "2018-05-20T20:59:59Z", damascus));
    }

    @Test
    void aDayOfTwentyThreeHoursStaysADay() {
        Interval saturday = Interval.of(Instant.parse("2018-03-23T23:00:00Z"), Instant.parse("2018-03-24T23:00:00Z"));
        Interval sunday = Grain.of(saturday).moved(saturday, 1, berlin);
        assertEquals("2018-03-24T23:00:00Z/2018-03-25T22:00:00Z", text(sunday));
        assertEquals(saturday, Grain.of(sunday).moved(sunday, -1, berlin));
    }

    @Test
    void monthsAndYearsGoByTheCalendar() {
        Interval january = Interval.of(Instant.parse("2016-01-01T00:00:00Z"), Instant.parse("2016-02-01T00:00:00Z"));
        WallClock utc = WallClock.of(ZoneId.of("UTC"));
        assertEquals("2016-02-01T00:00:00Z/2016-03-01T00:00:00Z", text(Grain.of(january).moved(january, 1, utc)));
        assertEquals("2015-01-01T00:00:00Z/2016-01-01T00:00:00Z", at(Grain.of(200 * 86_400_000.0), "2015-06-01T00:00:00Z", utc));
    }

    private static String at(Grain g, String t, WallClock clock) {
        return text(g.at(Instant.parse(t).toEpochMilli(), clock));
    }

    private static String text(Interval i) {
        return i.from() + "/" + i.to();
    }

    private static String text(Grain g) {
        return g.count() + " " + g.unit();
    }
}
