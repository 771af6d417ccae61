package org.masar.cite;

import java.time.LocalDate;
import java.time.ZoneId;
import org.masar.model.TimeSpan;
import org.masar.time.WallClock;

/**
 * Holds a date as finely as it is known.
 *
 * @param year     of the proleptic calendar
 * @param month    1 to 12, or 0 where only the year is known
 * @param day      1 to 31, or 0 where it is not known
 * @param inferred whether it does not stand in the source itself
 */
public record Day(int year, int month, int day, boolean inferred) {
    public Day {
        if (month < 0 || month > 12 || day < 0 || day > 31 || month == 0 && day != 0) {
            throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
        }
    }

    /** Takes the first day of a span, as finely as it was told; null where it is not known, or spans several years. */
    public static Day of(TimeSpan s, ZoneId zone) {
        if (s.undated() || s.earliestStart() == null || s.precision() == TimeSpan.Precision.MULTI_YEAR) {
            return null;
        }
        LocalDate d = WallClock.of(zone).local(s.earliestStart()).toLocalDate();
        return switch (s.precision()) {
            case YEAR, SEASON -> new Day(d.getYear(), 0, 0, s.qualified());
            case MONTH -> new Day(d.getYear(), d.getMonthValue(), 0, s.qualified());
            default -> new Day(d.getYear(), d.getMonthValue(), d.getDayOfMonth(), s.qualified());
        };
    }
}
