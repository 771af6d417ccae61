package org.masar.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Writes the labels of ticks. */
final class TickLabels {
    private final TimeWords words;

    TickLabels(TimeWords words) {
        this.words = words;
    }

    WallClock clock() {
        return words.clock();
    }

    /** Gives the unit of the upper row that holds the unit of the lower. */
    static TickUnit above(TickUnit unit) {
        return switch (unit) {
            case MILLISECOND -> TickUnit.SECOND;
            case SECOND, MINUTE, HOUR -> TickUnit.DAY;
            case DAY -> TickUnit.MONTH;
            default -> TickUnit.YEAR;
        };
    }

    int year(long t) {
        return local(t).getYear();
    }

    private LocalDateTime local(long t) {
        return words.clock().local(Instant.ofEpochMilli(t));
    }

    /** Gives what may be written in the upper row, longest first; the first one with its year. */
    List<String> upper(TickUnit unit, long t) {
        LocalDateTime l = local(t);
        String year = words.year(l.getYear());
        return switch (unit) {
            case SECOND -> List.of(words.shortDate(l.toLocalDate()) + " " + year + " " + words.second(l.toLocalTime()),
                words.dayMonth(l.toLocalDate()) + " " + words.second(l.toLocalTime()), words.second(l.toLocalTime()));
            case DAY -> List.of(words.shortDate(l.toLocalDate()) + " " + year, words.shortDate(l.toLocalDate()),
                words.dayMonth(l.toLocalDate()), words.number(l.getDayOfMonth()));
            case MONTH -> List.of(words.monthYear(YearMonth.from(l)), words.month(l.getMonthValue()),
                words.shortMonth(l.getMonthValue()));
            default -> List.of(words.roundYear(l.getYear()));
        };
    }

    /** Gives what is written in the lower row; in an hour that clocks show twice with the offset. */
    String lower(TickUnit unit, long t) {
        LocalDateTime l = local(t);
        String label = switch (unit) {
            case MILLISECOND -> words.milli(l.toLocalTime());
            case SECOND -> words.second(l.toLocalTime());
            case MINUTE -> words.minute(l.toLocalTime());
            case HOUR -> words.hour(l.getHour());
            case DAY -> words.number(l.getDayOfMonth());
            case MONTH -> words.shortMonth(l.getMonthValue());
            default -> words.roundYear(l.getYear());
        };
        boolean twice = unit.compareTo(TickUnit.DAY) < 0 && words.clock().isInOverlap(l);
        return twice ? label + " " + TimeWords.offset(words.clock().offset(Instant.ofEpochMilli(t))) : label;
    }

    /** Gives the width of the widest label of the unit. */
    double widest(TickUnit unit, ToDoubleFunction<String> width, long from, long to) {
        return switch (unit) {
            case YEAR -> Math.max(width.applyAsDouble(words.year(year(from))), width.applyAsDouble(words.year(year(to))));
            case MONTH -> {
                double most = 0;
                for (int m = 1; m <= 12; m++) {
                    most = Math.max(most, width.applyAsDouble(words.shortMonth(m)));
                }
                yield most;
            }
            case DAY -> width.applyAsDouble(words.number(30));
            default -> width.applyAsDouble(lower(unit, 0));
        };
    }
}
