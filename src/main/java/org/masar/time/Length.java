package org.masar.time;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures a stretch of time by the calendar: "36 h", "3 d", "1 month", "1 d 12 h". A month is as long as the calendar makes it there, a
 * day may have 23 hours. Immutable.
 *
 * @param months  whole months, years counted as twelve
 * @param days    whole days, weeks counted as seven
 * @param seconds hours, minutes and seconds, as real time
 */
public record Length(int months, int days, long seconds) {
    private static final Pattern PART = Pattern.compile("(\\d{1,6})\\s*(\\p{L}+)\\s*");
    private static final TimeRemark ADVICE = TimeRemark.of("shapes.length");
    private static final Map<String, Length> UNITS = new java.util.HashMap<>();

    static {
        unit(new Length(0, 0, 1), "s", "sec", "second", "seconds", "ث", "ثانية", "ثوان", "ثواني");
        unit(new Length(0, 0, 60), "m", "min", "minute", "minutes", "د", "دقيقة", "دقائق");
        unit(new Length(0, 0, 3600), "h", "hr", "hour", "hours", "س", "ساعة", "ساعات");
        unit(new Length(0, 1, 0), "d", "day", "days", "ي", "يوم", "أيام", "يوما", "يومًا");
        unit(new Length(0, 7, 0), "w", "wk", "week", "weeks", "أسبوع", "أسابيع");
        unit(new Length(1, 0, 0), "mo", "month", "months", "شهر", "أشهر", "شهور");
        unit(new Length(12, 0, 0), "y", "yr", "year", "years", "سنة", "سنوات", "عام", "أعوام");
    }

    public Length {
        if (months < 0 || days < 0 || seconds < 0 || months == 0 && days == 0 && seconds == 0) {
            throw new IllegalArgumentException("no length: " + months + " months, " + days + " days, " + seconds + " s");
        }
    }

    private static void unit(Length l, String... words) {
        for (String w : words) {
            UNITS.put(w, l);
        }
    }

    /** Reads a typed length, in English or Arabic, with either digits; throws TimeTextException saying what to write. */
    public static Length parse(String text) {
        String s = Mend.western(text).strip().toLowerCase(Locale.ROOT);
        Matcher m = PART.matcher(s);
        long months = 0, days = 0, seconds = 0;
        int at = 0;
        while (at < s.length() && m.region(at, s.length()).lookingAt()) {
            Length unit = UNITS.get(m.group(2));
            if (unit == null) {
                throw new TimeTextException(text, m.start(2), TimeRemark.of("length.unit", m.group(2)), ADVICE);
            }
            long count = Long.parseLong(m.group(1));
            months += count * unit.months;
            days += count * unit.days;
            seconds += count * unit.seconds;
            at = m.end();
        }
        if (at < s.length() || months + days + seconds == 0 || months > 1_200_000 || days > 36_500_000) {
            throw new TimeTextException(text, Math.min(at, Math.max(0, text.length() - 1)), TimeRemark.of("length.none"), ADVICE);
        }
        return new Length((int) months, (int) days, seconds);
    }

    /** Gives how long it is where months are of middle length and days have 24 hours. */
    public Duration middle() {
        return ChronoUnit.MONTHS.getDuration().multipliedBy(months).plusDays(days).plusSeconds(seconds);
    }

    /** Gives the instant so much later. */
    public Instant after(Instant t, WallClock clock) {
        return moved(t, clock, 1);
    }

    /** Gives the instant so much earlier. */
    public Instant before(Instant t, WallClock clock) {
        return moved(t, clock, -1);
    }

    private Instant moved(Instant t, WallClock clock, int sign) {
        Instant there = months == 0 && days == 0 ? t : clock.instant(clock.local(t).plus(Period.of(0, sign * months, sign * days)));
        return there.plusSeconds(sign * seconds);
    }
}
