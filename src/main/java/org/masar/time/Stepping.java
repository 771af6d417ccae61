package org.masar.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.masar.model.Interval;

/**
 * Steps through time by units of the calendar and from event to event. Minutes and hours are real time; days and longer
 * keep the hour of the clock, over changes of the clock and months of any length. Immutable, safe on any thread.
 */
public final class Stepping {
    private final WallClock clock;

    private Stepping(WallClock clock) {
        this.clock = clock;
    }

    /** Makes steps by the calendar of the zone. */
    public static Stepping in(ZoneId zone) {
        return new Stepping(WallClock.of(zone));
    }

    /**
     * Gives the instant so many units later, earlier where the count is less than 0. 31 May and a month is 30 June.
     *
     * @param unit SECONDS to YEARS
     */
    public Instant step(Instant t, ChronoUnit unit, int count) {
        if (unit.compareTo(ChronoUnit.HOURS) <= 0) {
            return t.plus(count, unit);
        }
        LocalDate day = clock.local(t).toLocalDate();
        return clock.startOfDay(day).equals(t) ? clock.startOfDay(day.plus(count, unit))
            : clock.instant(clock.local(t).plus(count, unit));
    }

    /** Gives the unit so many units later, as long as the calendar makes it there: a day that lasts 23 hours, a month of 28 days. */
    public Interval step(Interval at, ChronoUnit unit, int count) {
        Instant from = step(at.from(), unit, count);
        Instant to = step(at.to(), unit, count);
        return to.isAfter(from) ? Interval.of(from, to) : Interval.of(from, from.plusMillis(1));
    }

    /**
     * Gives where one stands after so many steps from a unit: as long as before, over the calendar; from a unit longer than a step, such as
     * a year for steps of a day, the step that begins so far from its beginning.
     */
    public Interval from(Interval here, ChronoUnit unit, int count) {
        Interval first = unitAt(here.from(), unit);
        boolean longer = Duration.between(here.from(), here.to()).compareTo(Duration.between(first.from(), first.to())) > 0;
        return step(longer ? first : here, unit, count);
    }

    /** Gives the unit of the calendar in which the instant lies: its minute, day, week from Monday, month ... */
    public Interval unitAt(Instant t, ChronoUnit unit) {
        if (unit.compareTo(ChronoUnit.HOURS) <= 0) {
            long length = unit.getDuration().toMillis();
            long offset = clock.offset(t).getTotalSeconds() * 1_000L;
            long from = t.toEpochMilli() - Math.floorMod(t.toEpochMilli() + offset, length);
            return Interval.of(Instant.ofEpochMilli(from), Instant.ofEpochMilli(from + length));
        }
        LocalDate first = first(clock.local(t), unit);
        return Interval.of(clock.startOfDay(first), clock.startOfDay(first.plus(1, unit)));
    }

    private static LocalDate first(LocalDateTime l, ChronoUnit unit) {
        LocalDate d = l.toLocalDate();
        return switch (unit) {
            case DAYS -> d;
            case WEEKS -> d.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTHS -> d.withDayOfMonth(1);
            case YEARS -> d.withDayOfYear(1);
            default -> throw new IllegalArgumentException("no steps by " + unit);
        };
    }

    /** Gives the beginning or the end of the unit at which the instant lies, whichever is nearer. */
    public Instant snap(Instant t, ChronoUnit unit) {
        Interval u = unitAt(t, unit);
        boolean early = t.toEpochMilli() - u.from().toEpochMilli() <= u.to().toEpochMilli() - t.toEpochMilli();
        return early ? u.from() : u.to();
    }

    /**
     * Finds the first event that starts after t.
     *
     * @param shown tells by its number whether an event counts
     * @return its number, or empty if there is none
     */
    public static OptionalInt next(TimeIndex index, long t, IntPredicate shown) {
        for (int r = index.rankAfter(t); r < index.dated(); r++) {
            if (shown.test(index.number(r))) {
                return OptionalInt.of(index.number(r));
            }
        }
        return OptionalInt.empty();
    }

    /** Finds the last event that starts before t, but not one that always was; of several at once the first. */
    public static OptionalInt previous(TimeIndex index, long t, IntPredicate shown) {
        int found = -1;
        for (int r = index.rankBefore(t) - 1; r >= 0; r--) {
            int n = index.number(r);
            long start = index.earliestStart(n);
            if (start == Long.MIN_VALUE || found >= 0 && start < index.earliestStart(found)) {
                break;
            }
            found = shown.test(n) ? n : found;
        }
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
