package org.masar.ui.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.time.Digits;
import org.masar.time.SpanWords;
import org.masar.time.TimeWords;
import org.masar.time.UnitWords;

/** Words times for lists and controls, in the window's language and digits. Times are those of the dataset's zone. */
public final class Times {
    /** Characters of a time that leave a row's title room. */
    private static final int LONGEST = 16;

    private final Texts texts;
    private final TimeWords words;
    private final SpanWords spans;

    /** Words in the language of the texts as it is now, by the clock of the dataset's zone. */
    public Times(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.words = TimeWords.of(texts.language(), texts.settings().get().arabicIndic() ? Digits.ARABIC_INDIC : Digits.WESTERN, zone);
        this.spans = SpanWords.of(words);
    }

    /** Names the day, month or year under which an event stands in a list. */
    public String head(TimeSpan s) {
        if (s.earliestStart() == null) {
            return texts.get("list.before");
        }
        LocalDateTime t = words.clock().local(s.earliestStart());
        return switch (s.precision()) {
            case NONE, MULTI_YEAR, YEAR -> words.year(t.getYear());
            case SEASON, MONTH -> words.monthYear(YearMonth.from(t));
            default -> words.date(t.toLocalDate());
        };
    }

    /**
     * Gives the time of an event for the end of its row: "12:00", "19–20 May", "all day". Where the plain words would be too long for
     * a row, gives the days within which it lies; the mark then says that it is in doubt, and the card says how.
     */
    public String row(TimeSpan s) {
        String brief = s.undated() ? "" : spans.brief(s);
        return brief.length() <= LONGEST ? brief : days(s);
    }

    private String days(TimeSpan s) {
        LocalDate from = s.earliestStart() == null ? null : words.clock().local(s.earliestStart()).toLocalDate();
        LocalDate to = s.latestEnd() == null ? null : words.clock().local(s.latestEnd().minusMillis(1)).toLocalDate();
        if (from == null || to == null) {
            return from == null ? texts.get("time.until", day(to, to)) : texts.get("time.from", day(from, from));
        }
        return from.equals(to) ? day(from, from) : texts.get("time.days", day(from, to), day(to, from));
    }

    /** Names the day as far as it differs from the other: its number alone in the same month, its year in another year. */
    private String day(LocalDate d, LocalDate other) {
        boolean sameMonth = d.isBefore(other) && d.getYear() == other.getYear() && d.getMonth() == other.getMonth();
        return sameMonth ? words.number(d.getDayOfMonth()) : d.getYear() == other.getYear() ? words.dayMonth(d)
            : words.monthYear(YearMonth.from(d));
    }

    /** Says when something was, in a sentence's words, with the zone wherever an hour is said. */
    public String when(TimeSpan s) {
        return s.undated() ? texts.get("time.unknown") : spans.say(s);
    }

    /** Writes the unit at which the playhead stands, short: "Sun 20 May 2018, 05:15". */
    public String moment(Interval unit) {
        LocalDateTime t = words.clock().local(unit.from());
        long seconds = Duration.between(unit.from(), unit.to()).toSeconds();
        return seconds < 86_400 / 2 ? words.shortInstant(unit.from())
            : seconds < 28 * 86_400L ? words.date(t.toLocalDate())
            : seconds < 360 * 86_400L ? words.monthYear(YearMonth.from(t)) : words.year(t.getYear());
    }

    /** Says which unit is meant, with its zone: "Saturday 19 May 2018, whole day, Damascus". */
    public String unit(Interval i) {
        return UnitWords.of(words).say(i);
    }

    /** Says from when to when: "19 May 2018, 00:00 – 21 May 2018, 12:00". */
    public String between(Interval i) {
        return texts.get("time.between", words.shortInstant(i.from()), words.shortInstant(i.to()));
    }

    /** Writes the unit as it would be typed, as finely as it is long: "2018-05-20 05:15"; always in western digits. */
    public String typed(Interval unit) {
        long seconds = Duration.between(unit.from(), unit.to()).toSeconds();
        String minute = words.typed(unit.from());
        int seconds60 = words.clock().local(unit.from()).getSecond();
        return seconds < 60 ? minute + String.format(java.util.Locale.ROOT, ":%02d", seconds60)
            : seconds < 86_400 / 2 ? minute
            : minute.substring(0, minute.length() - (seconds < 28 * 86_400L ? 6 : seconds < 360 * 86_400L ? 9 : 12));
    }

    /** Names the beginning of a stretch of time under an axis, as finely as the stretch is short: year, month or day. */
    public String mark(long fromMillis, long toMillis) {
        LocalDateTime t = words.clock().local(Instant.ofEpochMilli(fromMillis));
        Duration length = Duration.ofMillis(toMillis - fromMillis);
        return length.toDays() > 300 ? words.year(t.getYear()) : length.toDays() > 31 ? words.monthYear(YearMonth.from(t)) : words.dayMonth(t.toLocalDate());
    }

    /** Says the time of day. */
    public String clock(Instant t) {
        return words.clockTime(t);
    }

    /** Says the moment: "Sunday 20 May 2018, 20:00". */
    public String instant(Instant t) {
        return words.instant(t);
    }

    /** Says the moment shortly: "Sun 20 May 2018, 20:00". */
    public String shortInstant(Instant t) {
        return words.shortInstant(t);
    }

    /** Names the zone alone: "Damascus". */
    public String zoneName(Instant at) {
        return words.zoneName(at);
    }

    /** Names the zone with its offset at a moment: "Damascus, UTC+3". */
    public String zone(Instant at) {
        return words.zone(at);
    }
}
