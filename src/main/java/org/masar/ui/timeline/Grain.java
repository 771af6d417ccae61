package org.masar.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.masar.model.Interval;
import org.masar.time.WallClock;

/**
 * Names how fine time is taken while it is moved: a quarter of an hour, a day, a year. By the calendar, so a day may have 23 hours.
 *
 * @param unit  MILLIS to YEARS
 * @param count how many of it, aligned to the next larger unit
 */
record Grain(ChronoUnit unit, int count) {
    /** Least pixels of a unit that a hand can choose. */
    private static final double LEAST = 1.5;
    private static final List<Grain> LADDER = List.of(new Grain(ChronoUnit.MILLIS, 1), new Grain(ChronoUnit.SECONDS, 1),
        new Grain(ChronoUnit.MINUTES, 1), new Grain(ChronoUnit.MINUTES, 5), new Grain(ChronoUnit.MINUTES, 15),
        new Grain(ChronoUnit.HOURS, 1), new Grain(ChronoUnit.DAYS, 1), new Grain(ChronoUnit.MONTHS, 1), new Grain(ChronoUnit.YEARS, 1),
        new Grain(ChronoUnit.YEARS, 10), new Grain(ChronoUnit.YEARS, 100), new Grain(ChronoUnit.YEARS, 1000),
        new Grain(ChronoUnit.YEARS, 10_000), new Grain(ChronoUnit.YEARS, 100_000), new Grain(ChronoUnit.YEARS, 1_000_000));

    /** Gives the finest that can be chosen where a pixel holds so much time. */
    static Grain of(double millisPerPixel) {
        return LADDER.stream().filter(g -> g.millis() / millisPerPixel >= LEAST).findFirst().orElse(LADDER.get(LADDER.size() - 1));
    }

    /** Gives the one that a stretch of time is nearest to. */
    static Grain of(Interval unit) {
        double length = Math.max(1, Duration.between(unit.from(), unit.to()).toMillis());
        Grain best = LADDER.get(0);
        for (Grain g : LADDER) {
            if (Math.abs(Math.log(g.millis() / length)) < Math.abs(Math.log(best.millis() / length))) {
                best = g;
            }
        }
        return best;
    }

    /** Gives the unit that holds a time, by the clock. */
    Interval at(long t, WallClock clock) {
        LocalDateTime local = clock.local(Instant.ofEpochMilli(t));
        return switch (unit) {
            case DAYS -> days(local.toLocalDate(), local.toLocalDate().plusDays(1), clock);
            case MONTHS -> days(local.toLocalDate().withDayOfMonth(1), local.toLocalDate().withDayOfMonth(1).plusMonths(1), clock);
            case YEARS -> {
                LocalDate first = LocalDate.of(Math.floorDiv(local.getYear(), count) * count, 1, 1);
                yield days(first, first.plusYears(count), clock);
            }
            default -> even(t, clock);
        };
    }

    /** Goes on by units, to the one that many later, or earlier where less than 0. */
    Interval moved(Interval from, int units, WallClock clock) {
        if (unit.isTimeBased()) {
            return at(from.from().toEpochMilli() + (long) (units * millis()), clock);
        }
        LocalDateTime there = clock.local(from.from()).plus((long) units * count, unit);
        return at(clock.instant(there).toEpochMilli(), clock);
    }

    /** Gives the larger steps that go with it, as how many of it at least: an hour of minutes, a day of hours, a week of days. */
    int big() {
        return switch (unit) {
            case MILLIS -> 1000;
            case SECONDS -> 60;
            case MINUTES -> 60 / count;
            case HOURS -> 24;
            case DAYS -> 7;
            case MONTHS -> 12;
            default -> 10;
        };
    }

    private Interval even(long t, WallClock clock) {
        long step = (long) millis(), offset = clock.offset(Instant.ofEpochMilli(t)).getTotalSeconds() * 1000L;
        long from = t - Math.floorMod(t + offset, step);
        return Interval.of(Instant.ofEpochMilli(from), Instant.ofEpochMilli(from + step));
    }

    private static Interval days(LocalDate from, LocalDate to, WallClock clock) {
        return Interval.of(clock.startOfDay(from), clock.startOfDay(to));
    }

    private double millis() {
        return unit.getDuration().toMillis() * (double) count;
    }
}
