package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {
    @ParameterizedTest
    @CsvSource({"Pacific/Fiji,1912-05-06,+12:00", "Asia/Damascus,1900-01-01,+02:00", "America/New_York,1850-07-04,-05:00"})
    void standsOnTheFirstStandardOffsetBeforeTheFirstRule(ZoneId zone, LocalDate day, ZoneOffset offset) {
        WallClock clock = WallClock.of(zone);
        Instant start = clock.startOfDay(day);
        assertAll(() -> assertEquals(day.atStartOfDay().toInstant(offset), start), () -> assertEquals(offset, clock.offset(start)),
            () -> assertEquals(day.atStartOfDay(), clock.local(start)));
    }

    @ParameterizedTest
    @CsvSource({"Asia/Damascus,1919-12-31T23:50", "America/New_York,1883-11-18T12:01", "Pacific/Fiji,1915-10-26T00:02"})
    void showsWhatWasSetInTheMinutesOfTheFirstRule(ZoneId zone, LocalDateTime local) {
        WallClock clock = WallClock.of(zone);
        assertEquals(local, clock.local(clock.instant(local)));
        assertFalse(clock.isInOverlap(local) || clock.isInGap(local), "the clock was put neither forward nor back");
    }

    @Test
    void noMinuteAroundTheFirstRuleOfAnyZoneShifts() {
        List<String> shifted = ZoneId.getAvailableZoneIds().stream().sorted().map(ZoneId::of).filter(WallClockTest::shifts).map(ZoneId::getId).toList();
        assertEquals(List.of(), shifted);
    }

    private static boolean shifts(ZoneId zone) {
        ZoneOffsetTransition first = zone.getRules().nextTransition(Instant.MIN);
        if (first == null) {
            return false;
        }
        WallClock clock = WallClock.of(zone);
        LocalDateTime around = LocalDateTime.ofEpochSecond(first.toEpochSecond(), 0, clock.offset(Instant.MIN)).withSecond(0).minusHours(3);
        for (int i = 0; i < 360; i++) {
            LocalDateTime local = around.plusMinutes(i);
            if (!clock.isInGap(local) && !clock.local(clock.instant(local)).equals(local)) {
                return true;
            }
        }
        return false;
    }
}
