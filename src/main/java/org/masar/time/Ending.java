package org.masar.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Holds when a span began, or when it ended, as finely as it was told: one day, one month, one year, one time, or between
 * two of them. For an end of days the days are the last ones, not those after.
 *
 * @param first the earliest, local
 * @param last  the latest, local; equals first where there is no doubt
 * @param kind  how finely told
 */
record Ending(LocalDateTime first, LocalDateTime last, Kind kind) {
    enum Kind { TIME, TIMES, DAY, HOUR_NOT_KNOWN, DAYS, MONTH, MONTHS, YEAR, YEARS, MIXED }

    /** Sees how finely the two instants were told; dates are days of the clock. Null where both are null. */
    static Ending begin(Instant earliest, Instant latest, WallClock clock, boolean datesOnly) {
        Instant a = earliest == null ? latest : earliest;
        Instant b = latest == null ? earliest : latest;
        if (a == null) {
            return null;
        }
        return of(clock.local(a), clock.local(b), isDay(a, clock), isDay(b, clock), datesOnly);
    }

    /** Sees the same of an end, where a day ends at the next midnight. */
    static Ending end(Instant earliest, Instant latest, WallClock clock, boolean datesOnly) {
        Instant a = earliest == null ? latest : earliest;
        Instant b = latest == null ? earliest : latest;
        if (a == null) {
            return null;
        }
        boolean dayA = datesOnly && isDay(a, clock);
        boolean dayB = datesOnly && isDay(b, clock);
        LocalDateTime la = dayA ? clock.local(a).toLocalDate().minusDays(1).atStartOfDay() : clock.local(a);
        LocalDateTime lb = dayB ? clock.local(b).toLocalDate().minusDays(1).atStartOfDay() : clock.local(b);
        return of(la, lb, dayA, dayB, datesOnly);
    }

    private static boolean isDay(Instant t, WallClock clock) {
        return clock.startOfDay(clock.local(t).toLocalDate()).equals(t);
    }

    private static Ending of(LocalDateTime a, LocalDateTime b, boolean dayA, boolean dayB, boolean dates) {
        if (dayA && b.equals(a.toLocalDate().atTime(23, 59))) {
            return new Ending(a, b, Kind.HOUR_NOT_KNOWN);
        }
        if (!dates || !dayA && !dayB) {
            return new Ending(a, b, a.equals(b) ? Kind.TIME : Kind.TIMES);
        }
        if (!dayA || !dayB) {
            return new Ending(a, b, Kind.MIXED);
        }
        LocalDate x = a.toLocalDate();
        LocalDate y = b.toLocalDate();
        if (x.equals(y)) {
            return new Ending(a, b, Kind.DAY);
        }
        boolean months = x.getDayOfMonth() == 1 && y.getDayOfMonth() == y.lengthOfMonth();
        boolean years = months && x.getMonthValue() == 1 && y.getMonthValue() == 12;
        if (years) {
            return new Ending(a, b, x.getYear() == y.getYear() ? Kind.YEAR : Kind.YEARS);
        }
        if (months) {
            return new Ending(a, b, YearMonth.from(x).equals(YearMonth.from(y)) ? Kind.MONTH : Kind.MONTHS);
        }
        return new Ending(a, b, Kind.DAYS);
    }

    /** Tells whether the hour is part of what was told. */
    boolean hasTime() {
        return kind == Kind.TIME || kind == Kind.TIMES || kind == Kind.MIXED;
    }

    boolean isSure() {
        return kind == Kind.TIME || kind == Kind.DAY;
    }

    /** Tells whether the other lies within the same months, years or days: a single moment not finely told. */
    boolean sameAs(Ending other) {
        return other != null && kind == other.kind && first.truncatedTo(ChronoUnit.MINUTES).equals(
            other.first.truncatedTo(ChronoUnit.MINUTES)) && last.equals(other.last);
    }
}
