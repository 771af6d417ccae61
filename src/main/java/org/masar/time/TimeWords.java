package org.masar.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Says dates, times, zones and lengths in words, in English or in Arabic with Levantine month names. Shows what a clock of
 * the zone shows. Immutable, safe on any thread.
 */
public final class TimeWords {
    private final Phrases phrases;
    private final Digits digits;
    private final WallClock clock;

    private TimeWords(Phrases phrases, Digits digits, WallClock clock) {
        this.phrases = phrases;
        this.digits = digits;
        this.clock = clock;
    }

    /**
     * Makes the words of a language.
     *
     * @param language BCP 47 tag; what is not Arabic is English
     * @param digits   with which numbers are written
     * @param zone     whose clock is shown
     */
    public static TimeWords of(String language, Digits digits, ZoneId zone) {
        return new TimeWords(Phrases.of(language), digits, WallClock.of(zone));
    }

    /** Gives the same words by the clock of another zone. */
    public TimeWords in(ZoneId zone) {
        return new TimeWords(phrases, digits, WallClock.of(zone));
    }

    /** Prints the instant as ISO 8601 in UTC, with four-digit years where they fit. */
    public static String iso(Instant t) {
        return t.toString();
    }

    /** Gives the clock that is shown. */
    public WallClock clock() {
        return clock;
    }

    Phrases phrases() {
        return phrases;
    }

    /** Says the day: "Sunday 20 May 2018". */
    public String date(LocalDate d) {
        return phrases.say("date.long", weekday(d.getDayOfWeek()), number(d.getDayOfMonth()), month(d.getMonthValue()),
            year(d.getYear()));
    }

    /** Says the day without its weekday: "20 May 2018". */
    public String plainDate(LocalDate d) {
        return phrases.say("date.plain", number(d.getDayOfMonth()), month(d.getMonthValue()), year(d.getYear()));
    }

    /** Says the day shortly, without the year: "Sun 20 May". */
    public String shortDate(LocalDate d) {
        return phrases.say("date.short", shortWeekday(d.getDayOfWeek()), number(d.getDayOfMonth()), month(d.getMonthValue()));
    }

    /** Says day and month: "20 May". */
    public String dayMonth(LocalDate d) {
        return phrases.say("date.dayMonth", number(d.getDayOfMonth()), month(d.getMonthValue()));
    }

    /** Says month and year: "May 2018". */
    public String monthYear(YearMonth m) {
        return phrases.say("date.monthYear", month(m.getMonthValue()), year(m.getYear()));
    }

    /** Says the instant to the minute: "Sunday 20 May 2018, 05:15". */
    public String instant(Instant t) {
        LocalDateTime l = clock.local(t);
        return phrases.say("date.at", date(l.toLocalDate()), minute(l.toLocalTime()));
    }

    /** Says the instant shortly: "Sun 20 May 2018, 05:15", as on the playhead's flag. */
    public String shortInstant(Instant t) {
        LocalDateTime l = clock.local(t);
        return phrases.say("date.at", shortDate(l.toLocalDate()) + " " + year(l.getYear()), minute(l.toLocalTime()));
    }

    /** Writes the instant as one would type it: "2018-05-20 05:15", in western digits. */
    public String typed(Instant t) {
        LocalDateTime l = clock.local(t);
        int y = l.getYear();
        return (y < 0 || y > 9999 ? Integer.toString(y) : String.format(Locale.ROOT, "%04d", y))
            + String.format(Locale.ROOT, "-%02d-%02d %02d:%02d", l.getMonthValue(), l.getDayOfMonth(), l.getHour(), l.getMinute());
    }

    /** Says the time of day: "05:15", with seconds or milliseconds only where there are any. */
    public String clockTime(Instant t) {
        return clockTime(clock.local(t).toLocalTime());
    }

    String clockTime(LocalTime t) {
        if (t.getNano() / 1_000_000 != 0) {
            return second(t) + digits.write(String.format(Locale.ROOT, ".%03d", t.getNano() / 1_000_000));
        }
        return t.getSecond() != 0 ? second(t) : minute(t);
    }

    String minute(LocalTime t) {
        return digits.write(String.format(Locale.ROOT, "%02d:%02d", t.getHour(), t.getMinute()));
    }

    String second(LocalTime t) {
        return digits.write(String.format(Locale.ROOT, "%02d:%02d:%02d", t.getHour(), t.getMinute(), t.getSecond()));
    }

    String hour(int hour) {
        return digits.write(String.format(Locale.ROOT, "%02d", hour));
    }

    String milli(LocalTime t) {
        return digits.write(String.format(Locale.ROOT, ".%03d", t.getNano() / 1_000_000));
    }

    /** Says the number. */
    public String number(long n) {
        return digits.write(n);
    }

    /** Says the year of the proleptic calendar: "2018", "401 BC" for -400. */
    public String year(int year) {
        return year > 0 ? digits.write(year) : phrases.say("year.bc", digits.write(1L - year));
    }

    /** Says a round year in millions where it is one: "17 million BC". Before year 1, n counts years BC. */
    String roundYear(int year) {
        long n = year > 0 ? year : 1L - year;
        if (n < 1_000_000 || n % 100_000 != 0) {
            return year(year);
        }
        String millions = n % 1_000_000 == 0 ? digits.write(n / 1_000_000)
            : digits.write(n / 1_000_000) + digits.write("." + n / 100_000 % 10);
        return phrases.say(year > 0 ? "year.million" : "year.millionBc", millions);
    }

    /** Says the month: "May". */
    public String month(int month) {
        return (phrases.arabic() ? Names.MONTHS_AR : Names.MONTHS_EN).get(month - 1);
    }

    /** Says the month as short as it goes: "Sep"; Arabic names are not shortened. */
    public String shortMonth(int month) {
        return phrases.arabic() ? month(month) : Names.MONTHS_EN.get(month - 1).substring(0, 3);
    }

    /** Says the weekday: "Sunday". */
    public String weekday(DayOfWeek d) {
        return (phrases.arabic() ? Names.DAYS_AR : Names.DAYS_EN).get(d.getValue() - 1);
    }

    private String shortWeekday(DayOfWeek d) {
        return phrases.arabic() ? weekday(d) : Names.DAYS_EN.get(d.getValue() - 1).substring(0, 3);
    }

    /** Names the zone and its offset at the instant: "Damascus, UTC+3"; "UTC" alone for UTC. */
    public String zone(Instant t) {
        ZoneOffset offset = clock.offset(t);
        String id = clock.zone().getId();
        String utc = "UTC" + (offset.getTotalSeconds() == 0 ? "" : offset(offset));
        if (clock.zone() instanceof ZoneOffset || id.indexOf('/') < 0 || id.startsWith("Etc/")) {
            return utc;
        }
        return phrases.say("date.at", phrases.city(id.substring(id.lastIndexOf('/') + 1)), utc);
    }

    /** Names the zone alone: "Damascus"; where it is no city's, its offset at the instant: "UTC+3". */
    public String zoneName(Instant t) {
        String id = clock.zone().getId();
        boolean city = !(clock.zone() instanceof ZoneOffset) && id.indexOf('/') >= 0 && !id.startsWith("Etc/");
        return city ? phrases.city(id.substring(id.lastIndexOf('/') + 1)) : zone(t);
    }

    /** Says by how much the zone is off UTC, "UTC+3", where that is the same in the whole stretch of time; else nothing. */
    public String offset(Instant from, Instant to) {
        int seconds = clock.offset(from).getTotalSeconds();
        return !clock.steadyTo(from).isAfter(to) ? "" : "UTC" + (seconds == 0 ? "" : offset(clock.offset(from)));
    }

    static String offset(ZoneOffset offset) {
        int s = offset.getTotalSeconds();
        int minutes = Math.abs(s) / 60;
        return (s < 0 ? "\u2212" : "+") + minutes / 60
            + (minutes % 60 == 0 ? "" : String.format(Locale.ROOT, ":%02d", minutes % 60));
    }

    /** Joins two things said one after the other: "12:00 Damascus, 09:00 UTC". */
    public String list(String first, String second) {
        return phrases.say("date.at", first, second);
    }

    /** Says how long it is from one instant to the other, shortly: "2 y", "3 mo", "9 d", by the calendar. */
    public String length(Instant from, Instant to) {
        LocalDateTime a = clock.local(from);
        LocalDateTime b = clock.local(to);
        long months = ChronoUnit.MONTHS.between(a, b);
        if (months >= 24 || months >= 12 && months % 12 == 0) {
            return phrases.say("length.years", number(Math.round(months / 12.0)));
        }
        if (months >= 2) {
            return phrases.say("length.months", number(months));
        }
        long days = ChronoUnit.DAYS.between(a, b);
        if (days >= 2) {
            return phrases.say("length.days", number(days));
        }
        long seconds = ChronoUnit.SECONDS.between(from, to);
        return seconds >= 7200 ? phrases.say("length.hours", number(Math.round(seconds / 3600.0)))
            : seconds >= 120 ? phrases.say("length.minutes", number(Math.round(seconds / 60.0)))
            : phrases.say("length.seconds", number(seconds));
    }
}
