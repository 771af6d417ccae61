package org.masar.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;

/**
 * Reads a time as people type it and gives the unit it names, half-open: a year, a month, a day, an hour, a minute.
 *
 * <p>Reads {@code 2018-05-20 05:30}, {@code 2018-05-20T05:30+03:00}, {@code 19/5/2018} (the day first), {@code 20 May 2018},
 * {@code May 20, 2018, 5:30 pm}, {@code Sun 20 May 2018}, {@code May 2018}, {@code 2018}, Arabic month names and digits,
 * and any EDTF date. Stateless, safe on any thread.
 */
public final class TypedTime {
    private static final TimeRemark SHAPES = TimeRemark.of("shapes.typed");
    private static final Pattern OFFSET = Pattern.compile("\\s*(z|utc|gmt|(?:utc|gmt)?\\s?[+-]\\d{1,2}(?::?\\d{2})?)$");
    private static final Pattern CLOCK = Pattern.compile(
        "(?:^|[t ,]\\s*|\\bat )(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.](\\d{1,3}))?)?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.)?$");
    private static final Pattern WORD_TIME = Pattern.compile("(?:^|[ ,]+(?:at )?)(noon|midday|midnight)$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}))?");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([\\p{L}][\\p{L} ]*?)\\.?(?:[ ,-]+(\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern.compile("([\\p{L}][\\p{L} ]*?)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:[ ,]+(\\d{4}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("([\\p{L}][\\p{L} ]*?)\\.?[ ,-]+(\\d{4})");
    private static final Pattern WEEKDAY = Pattern.compile("^(\\p{L}+)\\.?,? +(.*)$");

    private final String typed;
    private final WallClock clock;
    private final LocalDate near;

    private TypedTime(String typed, ZoneId zone, LocalDate near) {
        this.typed = typed;
        this.clock = WallClock.of(zone);
        this.near = near;
    }

    /**
     * Reads the text; year and day must be in it.
     *
     * @param zone the dataset's zone, for texts without an offset
     * @throws TimeTextException if it cannot be read, in words for who typed it
     */
    public static Interval parse(String text, ZoneId zone) {
        return parse(text, zone, null);
    }

    /**
     * Reads the text; what it leaves out comes from the day near which one is: "19/5" is that day in its year, "05:30" that
     * time on its day.
     *
     * @param near the day at which the playhead stands, or null where the text must be whole
     * @throws TimeTextException if it cannot be read
     */
    public static Interval parse(String text, ZoneId zone, LocalDate near) {
        TypedTime reader = new TypedTime(text, zone, near);
        try {
            return reader.read();
        } catch (DateTimeException e) {
            throw reader.wrong(TimeRemark.of("typed.calendar", e.getMessage()), SHAPES);
        }
    }

    private Interval read() {
        String s = Mend.western(typed).replaceAll("[\\u200e\\u200f\\u061c]", "").replace('\u2212', '-').replace('\u2013', '-')
            .replace('،', ',').strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (s.isEmpty()) {
            throw wrong(TimeRemark.of("typed.empty"), SHAPES);
        }
        Matcher word = WORD_TIME.matcher(s);
        if (word.find()) {
            LocalDate day = wholeDay(s.substring(0, word.start()));
            boolean midnight = word.group(1).equals("midnight");
            return minutes(clock.instant(midnight ? day.atStartOfDay() : day.atTime(12, 0)), 60_000);
        }
        Matcher o = OFFSET.matcher(s);
        boolean offset = o.find() && CLOCK.matcher(s.substring(0, o.start())).find() && s.substring(0, o.start()).contains(":");
        String rest = offset ? s.substring(0, o.start()) : s;
        Matcher c = CLOCK.matcher(rest);
        if (c.find() && (c.group(2) != null || c.group(5) != null)) {
            return clockTime(rest.substring(0, c.start()), c, offset ? offset(o.group(1)) : null);
        }
        return date(s);
    }

    private Interval clockTime(String dateText, Matcher c, ZoneOffset offset) {
        LocalDate day = wholeDay(dateText);
        int hour = Integer.parseInt(c.group(1));
        if (c.group(5) != null) {
            if (hour < 1 || hour > 12) {
                throw wrong(TimeRemark.of("typed.noon", hour), TimeRemark.of("typed.noon.advice"));
            }
            hour = hour % 12 + (c.group(5).startsWith("p") ? 12 : 0);
        }
        int minute = number(c.group(2));
        int second = number(c.group(3));
        int milli = c.group(4) == null ? 0 : Integer.parseInt((c.group(4) + "00").substring(0, 3));
        if (hour > 24 || minute > 59 || second > 59 || hour == 24 && minute + second + milli > 0) {
            throw wrong(TimeRemark.of("typed.clock"), TimeRemark.of("typed.clock.advice"));
        }
        LocalDateTime local = (hour == 24 ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute, second, milli * 1_000_000));
        long length = c.group(4) != null ? 1 : c.group(3) != null ? 1_000 : c.group(2) != null ? 60_000 : 3_600_000;
        return minutes(offset == null ? clock.instant(local) : local.toInstant(offset), length);
    }

    private static Interval minutes(Instant start, long millis) {
        return Interval.of(start, start.plusMillis(millis));
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private ZoneOffset offset(String text) {
        String s = text.replaceAll("[a-z ]", "");
        if (s.isEmpty()) {
            return ZoneOffset.UTC;
        }
        String digits = s.substring(1).replace(":", "");
        int hours = Integer.parseInt(digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits);
        int minutes = digits.length() > 2 ? Integer.parseInt(digits.substring(digits.length() - 2)) : 0;
        boolean minus = s.charAt(0) == '-';
        if (minutes > 59 || hours * 60 + minutes > (minus ? 12 : 14) * 60) {
            throw wrong(TimeRemark.of("offset.far"), TimeRemark.of("shapes.offset"));
        }
        return ZoneOffset.ofTotalSeconds((minus ? -60 : 60) * (hours * 60 + minutes));
    }

    private LocalDate wholeDay(String dateText) {
        String s = dateText.strip().replaceAll("[ ,]+$", "");
        if (s.isEmpty()) {
            if (near == null) {
                throw wrong(TimeRemark.of("typed.undated"), TimeRemark.of("shapes.moment"));
            }
            return near;
        }
        Interval unit = date(s);
        LocalDate day = clock.local(unit.from()).toLocalDate();
        if (!clock.startOfDay(day.plusDays(1)).equals(unit.to())) {
            throw wrong(TimeRemark.of("typed.whole", s), TimeRemark.of("shapes.moment"));
        }
        return day;
    }

    private Interval date(String s) {
        Matcher m = WEEKDAY.matcher(s);
        if (m.matches() && Names.weekday(m.group(1)) > 0 && Names.month(m.group(1)) == 0) {
            return onWeekday(date(m.group(2)), Names.weekday(m.group(1)));
        }
        m = YEAR_FIRST.matcher(s);
        if (m.matches() && Integer.parseInt(m.group(2)) <= 12) {
            return m.group(3) == null ? month(m.group(1), number(m.group(2))) : day(m.group(1), number(m.group(2)), m.group(3));
        }
        m = DAY_FIRST.matcher(s);
        if (m.matches()) {
            return day(m.group(3), number(m.group(2)), m.group(1));
        }
        m = DAY_MONTH.matcher(s);
        if (m.matches() && Names.month(m.group(2)) > 0) {
            return day(m.group(3), Names.month(m.group(2)), m.group(1));
        }
        m = MONTH_YEAR.matcher(s);
        if (m.matches() && Names.month(m.group(1)) > 0) {
            return month(m.group(2), Names.month(m.group(1)));
        }
        m = MONTH_DAY.matcher(s);
        if (m.matches() && Names.month(m.group(1)) > 0) {
            return day(m.group(3), Names.month(m.group(1)), m.group(2));
        }
        return edtf(s.toUpperCase(Locale.ROOT));
    }

    private Interval month(String year, int month) {
        YearMonth m = YearMonth.of(Integer.parseInt(year), month);
        return Interval.of(clock.startOfDay(m.atDay(1)), clock.startOfDay(m.plusMonths(1).atDay(1)));
    }

    private Interval day(String year, int month, String day) {
        if (year == null && near == null) {
            throw wrong(TimeRemark.of("typed.year"), TimeRemark.of("typed.year.advice"));
        }
        int y = year == null ? near.getYear() : Integer.parseInt(year);
        int d = Integer.parseInt(day);
        if (month < 1 || month > 12) {
            throw wrong(TimeRemark.of("month.none", month), TimeRemark.of("month.typed.advice"));
        }
        int length = YearMonth.of(y, month).lengthOfMonth();
        if (d < 1 || d > length) {
            throw wrong(TimeRemark.of("day.none", Names.MONTHS_EN.get(month - 1), Names.MONTHS_AR.get(month - 1), y, d), TimeRemark.of("day.typed.advice", length));
        }
        LocalDate date = LocalDate.of(y, month, d);
        return Interval.of(clock.startOfDay(date), clock.startOfDay(date.plusDays(1)));
    }

    private Interval onWeekday(Interval unit, int weekday) {
        DayOfWeek real = clock.local(unit.from()).getDayOfWeek();
        if (real.getValue() != weekday) {
            throw wrong(TimeRemark.of("typed.weekday", Names.DAYS_EN.get(real.getValue() - 1), Names.DAYS_AR.get(real.getValue() - 1),
                Names.DAYS_EN.get(weekday - 1), Names.DAYS_AR.get(weekday - 1)), TimeRemark.of("typed.weekday.advice"));
        }
        return unit;
    }

    private Interval edtf(String s) {
        try {
            TimeSpan t = Edtf.parse(s, clock.zone());
            if (s.indexOf('/') < 0 && t.earliestStart() != null && t.latestEnd() != null) {
                return Interval.of(t.earliestStart(), t.latestEnd());
            }
        } catch (TimeTextException e) {
            if (s.matches("[-Y0-9X]*")) {
                throw wrong(e.wrong(), SHAPES);
            }
        }
        throw wrong(TimeRemark.of("typed.none"), SHAPES);
    }

    private TimeTextException wrong(TimeRemark what, TimeRemark instead) {
        return new TimeTextException(typed, 0, what, instead);
    }
}
