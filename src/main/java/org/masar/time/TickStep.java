package org.masar.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Is a distance between ticks in units of the calendar: "6 hours", "10 days", "100 years". Finds the ticks of a stretch. */
record TickStep(TickUnit unit, int count) {
    private static final int MOST = 4_000;
    private static final List<TickStep> LADDER = ladder();

    private static List<TickStep> ladder() {
        List<TickStep> steps = new ArrayList<>();
        add(steps, TickUnit.MILLISECOND, 1, 2, 5, 10, 20, 50, 100, 200, 500);
        add(steps, TickUnit.SECOND, 1, 2, 5, 10, 15, 30);
        add(steps, TickUnit.MINUTE, 1, 2, 5, 10, 15, 30);
        add(steps, TickUnit.HOUR, 1, 2, 3, 6, 12);
        add(steps, TickUnit.DAY, 1, 2, 5, 10);
        add(steps, TickUnit.MONTH, 1, 2, 3, 6);
        for (int ten = 1; ten <= 100_000_000; ten *= 10) {
            add(steps, TickUnit.YEAR, ten, 2 * ten, 5 * ten);
        }
        return List.copyOf(steps);
    }

    private static void add(List<TickStep> steps, TickUnit unit, int... counts) {
        for (int c : counts) {
            steps.add(new TickStep(unit, c));
        }
    }

    static List<TickStep> all() {
        return LADDER;
    }

    double least() {
        return (double) unit.least() * count;
    }

    /** Finds the first milliseconds of the units that begin in [from, to], strictly increasing. */
    List<Long> within(long from, long to, WallClock clock) {
        List<Long> out = new ArrayList<>();
        switch (unit) {
            case YEAR -> years(from, to, clock, out);
            case MONTH -> months(from, to, clock, out);
            case DAY -> days(from, to, clock, out);
            case HOUR -> hours(from, to, clock, out);
            default -> even(from, to, clock, out);
        }
        return out;
    }

    private static LocalDateTime local(long t, WallClock clock) {
        return clock.local(Instant.ofEpochMilli(t));
    }

    private static void add(List<Long> out, long t, long from, long to) {
        if (t >= from && t <= to && (out.isEmpty() || t > out.get(out.size() - 1))) {
            out.add(t);
        }
    }

    /** Counts years BC as people do, so that round ones are round: 401 BC is no round year, 400 BC is. */
    private void years(long from, long to, WallClock clock, List<Long> out) {
        int first = local(from, clock).getYear();
        int last = local(to, clock).getYear();
        long k = first > 0 ? first / count : -((1L - first) / count) - 1;
        for (; out.size() < MOST; k++) {
            long year = k > 0 ? k * count : k == 0 ? 1 : 1 + k * count;
            if (k < 0 && count == 1) {
                year = 1 + k;
            }
            if (year > last || year > 290_000_000) {
                return;
            }
            if (year >= first) {
                add(out, clock.startOfDay(LocalDate.of((int) year, 1, 1)).toEpochMilli(), from, to);
            }
        }
    }

    private void months(long from, long to, WallClock clock, List<Long> out) {
        LocalDate day = local(from, clock).toLocalDate();
        YearMonth m = YearMonth.of(day.getYear(), (day.getMonthValue() - 1) / count * count + 1);
        for (long t = from; t <= to && out.size() < MOST; m = m.plusMonths(count)) {
            t = clock.startOfDay(m.atDay(1)).toEpochMilli();
            add(out, t, from, to);
        }
    }

    private void days(long from, long to, WallClock clock, List<Long> out) {
        LocalDate day = local(from, clock).toLocalDate();
        YearMonth month = YearMonth.from(day);
        for (long t = from; t <= to && out.size() < MOST; month = month.plusMonths(1)) {
            for (int d = 1; d == 1 || month.lengthOfMonth() + 1 - d >= count; d += count) {
                t = clock.startOfDay(month.atDay(d)).toEpochMilli();
                add(out, t, from, to);
            }
        }
    }

    private void hours(long from, long to, WallClock clock, List<Long> out) {
        if (count == 1) {
            even(from, to, clock, out);
            return;
        }
        LocalDateTime l = local(from, clock).truncatedTo(ChronoUnit.DAYS);
        for (long t = from; t <= to && out.size() < MOST; l = l.plusHours(count)) {
            if (!clock.isInGap(l)) {
                t = clock.instant(l).toEpochMilli();
                add(out, t, from, to);
            }
        }
    }

    /** Goes by real time, so that the hour that clocks show twice has its ticks too; aligns again after each change. */
    private void even(long from, long to, WallClock clock, List<Long> out) {
        long step = unit.least() * count;
        long t = from;
        while (t <= to && out.size() < MOST) {
            long offset = clock.offset(Instant.ofEpochMilli(t)).getTotalSeconds() * 1_000L;
            long behind = Math.floorMod(t + offset, step);
            if (behind == 0) {
                add(out, t, from, to);
                t += step;
            } else {
                t += step - behind;
            }
            long now = clock.offset(Instant.ofEpochMilli(t)).getTotalSeconds() * 1_000L;
            if (now != offset) {
                t += Math.floorMod(-(t + now), step);
            }
        }
    }
}
