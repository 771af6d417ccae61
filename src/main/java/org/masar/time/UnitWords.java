package org.masar.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.masar.model.Interval;

/** Says in a sentence's words which unit of time is meant: "Saturday 19 May 2018, whole day, Damascus". Immutable, safe on any thread. */
public final class UnitWords {
    private final TimeWords words;
    private final Phrases phrases;

    private UnitWords(TimeWords words) {
        this.words = words;
        this.phrases = words.phrases();
    }

    /** Says units in the language, digits and zone of the words. */
    public static UnitWords of(TimeWords words) {
        return new UnitWords(words);
    }

    /** Says the unit, with its zone; both ends closed. */
    public String say(Interval unit) {
        return words.list(plain(unit), words.zoneName(unit.from()));
    }

    private String plain(Interval unit) {
        WallClock clock = words.clock();
        LocalDate first = clock.local(unit.from()).toLocalDate(), end = clock.local(unit.to()).toLocalDate();
        if (clock.startOfDay(first).equals(unit.from()) && clock.startOfDay(end).equals(unit.to()) && end.isAfter(first)) {
            return days(first, end);
        }
        long millis = unit.to().toEpochMilli() - unit.from().toEpochMilli();
        LocalDateTime t = clock.local(unit.from());
        boolean hour = millis == 3_600_000 && t.getMinute() == 0 && t.getSecond() == 0 && t.getNano() == 0;
        return hour ? phrases.say("unit.hour", moment(unit.from())) : millis <= 60_000 ? moment(unit.from())
            : phrases.say("unit.from-to", moment(unit.from()), moment(unit.to()));
    }

    private String moment(Instant t) {
        return words.list(words.date(words.clock().local(t).toLocalDate()), words.clockTime(t));
    }

    private String days(LocalDate first, LocalDate end) {
        if (first.plusDays(1).equals(end)) {
            return phrases.say("unit.day", words.date(first));
        }
        if (first.getDayOfYear() == 1 && end.getDayOfYear() == 1) {
            return first.plusYears(1).equals(end) ? phrases.say("unit.year", words.year(first.getYear()))
                : phrases.say("unit.years", words.year(first.getYear()), words.year(end.getYear() - 1));
        }
        if (first.getDayOfMonth() == 1 && first.plusMonths(1).equals(end)) {
            return phrases.say("unit.month", words.monthYear(YearMonth.from(first)));
        }
        return phrases.say("unit.days", words.date(first), words.date(end.minusDays(1)));
    }
}
