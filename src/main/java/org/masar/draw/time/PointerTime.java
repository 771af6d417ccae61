package org.masar.draw.time;

import java.time.Duration;
import org.masar.model.Interval;
import org.masar.time.TimeWords;

/** Says the unit of time under a pointer, as finely as the zoom lets a hand choose there, and never finer. */
public final class PointerTime {
    private static final long YEAR = 366;

    private PointerTime() {
    }

    /**
     * Says the unit: "2010 – 2019", "May 2018", "Sun 20 May 2018", "Sun 20 May 2018, 05:15 Damascus" or "… 05:15:09 Damascus"; minutes
     * and hours by two clocks where a second zone is shown.
     *
     * @param unit   closed stretch of time that the pointer stands for
     * @param words  words of the dataset's zone
     * @param second words of the other zone, or null for one clock alone
     */
    public static String of(Interval unit, TimeWords words, TimeWords second) {
        Duration length = Duration.between(unit.from(), unit.to());
        if (length.toDays() > YEAR) {
            int first = words.clock().local(unit.from()).getYear(), last = words.clock().local(unit.to().minusMillis(1)).getYear();
            return words.year(first) + " – " + words.year(last);
        }
        if (length.toHours() >= 22) {
            return Flags.of(unit, words);
        }
        if (length.toSeconds() < 60) {
            String day = words.shortDate(words.clock().local(unit.from()).toLocalDate()) + " " + words.year(words.clock().local(unit.from()).getYear());
            return words.list(day, words.clockTime(unit.from())) + " " + words.zoneName(unit.from());
        }
        return second != null ? Flags.of(unit, words, second) : Flags.of(unit, words) + " " + words.zoneName(unit.from());
    }
}
