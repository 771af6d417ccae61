package org.masar.draw.time;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.masar.model.Interval;
import org.masar.time.TimeWords;

/** Says the unit at which the playhead stands, as finely as it is: a year, a month, a day, a minute. */
public final class Flags {
    private static final long DAY = 86_400;

    private Flags() {
    }

    /**
     * Says the unit shortly, an hour or less by two clocks: "Sun 20 May 2018, 12:00 Damascus, 09:00 UTC".
     *
     * @param second words of the other zone, or null for one clock alone
     */
    public static String of(Interval unit, TimeWords words, TimeWords second) {
        String first = of(unit, words);
        if (second == null || unit == null || Duration.between(unit.from(), unit.to()).toSeconds() >= 22 * 3600) {
            return first;
        }
        boolean sameDay = words.clock().local(unit.from()).toLocalDate().equals(second.clock().local(unit.from()).toLocalDate());
        String other = (sameDay ? "" : second.shortDate(second.clock().local(unit.from()).toLocalDate()) + " ") + second.clockTime(unit.from());
        return words.list(first + " " + words.zoneName(unit.from()), other + " " + second.zoneName(unit.from()));
    }

    /** Says the unit shortly; empty for none. */
    public static String of(Interval unit, TimeWords words) {
        if (unit == null) {
            return "";
        }
        long seconds = Duration.between(unit.from(), unit.to()).toSeconds();
        LocalDateTime at = words.clock().local(unit.from());
        return seconds < 22 * 3600 ? words.shortInstant(unit.from())
            : seconds < 27 * DAY ? words.shortDate(at.toLocalDate()) + " " + words.year(at.getYear())
            : seconds < 360 * DAY ? words.monthYear(YearMonth.from(at)) : words.year(at.getYear());
    }
}
