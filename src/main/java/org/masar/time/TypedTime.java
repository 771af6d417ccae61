package org.masar.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;

/**
 * Reads a time as people type it and gives the unit it names, half-open: a year, a month, a day, an hour, a minute.
 *
 * <p>Reads {@code 2018-05-20 05:30}, {@code 2018-05-20T05:30+03:00}, {@code 19/5/2018} (the day first), {@code 20 May 2018},
 * {@code May 20, 2018, 5:30 pm}, {@code Sun 20 May 2018}, {@code May 2018}, {@code 2018}, {@code 15 March 44 BC}, Arabic month names and
 * digits, any EDTF date or closed interval, {@code +2 days} and {@code -3 h} from where one stands, and {@code now}, which is the
 * moment at which the dataset opens. Stateless, safe on any thread.
 */
public final class TypedTime {
    private static final TimeRemark SHAPES = TimeRemark.of("shapes.typed");
    private static final Pattern OFFSET = Pattern.compile("\\s*(z|utc|gmt|(?:utc|gmt)?\\s?[+-]\\d{1,2}(?::?\\d{2})?)$");
    private static final Pattern CLOCK = Pattern.compile(
        "(?:^|[t ,]\\s*|\\bat )(\\d{1,2})(?::(\\d{2})(?::(\\d{2})(?:[.](\\d{1,3}))?)?)?\\s*(am|pm|a\\.m\\.|p\\.m\\.|صباح[اً]*|ص|مساء[اً]*|م)?$");
    private static final Pattern WORD_TIME = Pattern.compile("(?:^|[ ,]+(?:at )?)(noon|midday|midnight|ظهر[اً]*|الظهر|منتصف الليل)$");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2}))?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})(?:[-/.](\\d{4}|\\d{2}))?");
    private static final Pattern DAY_MONTH = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]([\\p{L}][\\p{L} ]*?)\\.?(?:[ ,-]+(\\d{4}))?");
    private static final Pattern MONTH_DAY = Pattern.compile("([\\p{L}][\\p{L} ]*?)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:[ ,]+(\\d{4}))?");
    private static final Pattern MONTH_YEAR = Pattern.compile("([\\p{L}][\\p{L} ]*?)\\.?[ ,-]+(\\d{4})");
    private static final Pattern WEEKDAY = Pattern.compile("^(\\p{L}+)\\.?,? +(.*)$");

    private static final Pattern NOW = Pattern.compile("now|الان|الآن");
    private static final Pattern AWAY = Pattern.compile("([+-])\\s*(\\d.*)");
    private static final Pattern ERA = Pattern.compile("(?:(?:(\\d{1,2}) )?(\\p{L}[\\p{L} ]*?) )?(\\d{1,8})\\s*(bc|bce|b\\.c\\.|ق\\.? ?م\\.?|قبل الميلاد|ad|ce|a\\.d\\.|ميلادي|للميلاد)");

    private final String typed;
    private final WallClock clock;
    private final Standing standing;
    private final LocalDate near;
    private final List<TimeRemark> remarks = new ArrayList<>();

    /**
     * Says where one stands while typing.
     *
     * @param playhead the unit at which one stands, or null
     * @param now      the unit at which the dataset opens, or null
     */
    public record Standing(ZoneId zone, Interval playhead, Interval now) {
    }

    /**
     * Holds what was read.
     *
     * @param unit    the unit that was named, both ends closed
     * @param remarks what might have been meant otherwise; often empty
     */
    public record Reading(Interval unit, List<TimeRemark> remarks) {
        public Reading {
            remarks = List.copyOf(remarks);
        }
    }

    private TypedTime(String typed, Standing standing) {
        this.typed = typed;
        this.clock = WallClock.of(standing.zone);
        this.standing = standing;
        Interval here = standing.playhead != null ? standing.playhead : standing.now;
        this.near = here == null ? null : clock.local(here.from()).toLocalDate();
    }

    /** Reads a text that leaves nothing out; throws TimeTextException as {@link #read} does. */
    public static Interval parse(String text, ZoneId zone) {
        return read(text, new Standing(zone, null, null)).unit();
    }

    /**
     * Reads the text. What it leaves out comes from the day at which one stands: "19/5" is that day in its year, "05:30" that time on its
     * day; where one stands nowhere, the text must be whole.
     *
     * @throws TimeTextException if it cannot be read, in words for who typed it
     */
    public static Reading read(String text, Standing standing) {
        TypedTime reader = new TypedTime(text, standing);
        try {
            return new Reading(reader.read(), reader.remarks);
        } catch (DateTimeException | ArithmeticException e) {
            throw reader.wrong(TimeRemark.of("typed.calendar", String.valueOf(e.getMessage())), SHAPES);
        }
    }

    private Interval read() {
        String s = Mend.western(typed).replaceAll("[\\u200e\\u200f\\u061c]", "").replace('\u2212', '-').replace('\u2013', '-')
            .replace('،', ',').strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        if (s.isEmpty()) {
            throw wrong(TimeRemark.of("typed.empty"), SHAPES);
        }
        s = s.replaceFirst("^الساعة ", "");
        if (NOW.matcher(s).matches() && standing.now != null) {
            return standing.now;
        }
        Matcher away = AWAY.matcher(s);
        if (away.matches()) {
            Optional<Length> by = length(away.group(2), away.group(1));
            if (by.isPresent()) {
                return away(away.group(1), by.get());
            }
        }
        Matcher era = ERA.matcher(s);
        if (era.matches()) {
            return era(era);
        }
        Matcher word = WORD_TIME.matcher(s);
        if (word.find()) {
            LocalDate day = wholeDay(s.substring(0, word.start()));
            boolean midnight = word.group(1).equals("midnight") || word.group(1).startsWith("من");
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

    /** Reads how far to go; what follows a minus may be a year before Christ instead. */
    private static Optional<Length> length(String text, String sign) {
        try {
            return Optional.of(Length.parse(text));
        } catch (TimeTextException e) {
            if (sign.equals("+")) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** Moves the unit at which one stands. */
    private Interval away(String sign, Length by) {
        Interval here = standing.playhead != null ? standing.playhead : standing.now;
        if (here == null) {
            throw wrong(TimeRemark.of("typed.nowhere"), SHAPES);
        }
        Instant from = sign.equals("+") ? by.after(here.from(), clock) : by.before(here.from(), clock);
        Instant to = sign.equals("+") ? by.after(here.to(), clock) : by.before(here.to(), clock);
        return Interval.of(from, to.isAfter(from) ? to : from.plusMillis(1));
    }

    /** Reads years before and after Christ, with month and day where they are written; 1 BC comes before 1 AD. */
    private Interval era(Matcher m) {
        boolean before = m.group(4).matches("[bق].*");
        int number = Integer.parseInt(m.group(3));
        int year = before ? 1 - number : number;
        int month = m.group(2) == null ? 0 : Names.month(m.group(2));
        if (number == 0 || m.group(2) != null && month == 0) {
            throw wrong(TimeRemark.of("typed.none"), SHAPES);
        }
        LocalDate first = LocalDate.of(year, Math.max(1, month), m.group(1) == null ? 1 : Integer.parseInt(m.group(1)));
        LocalDate end = m.group(1) != null ? first.plusDays(1) : month > 0 ? first.plusMonths(1) : first.plusYears(1);
        return Interval.of(clock.startOfDay(first), clock.startOfDay(end));
    }

    private Interval clockTime(String dateText, Matcher c, ZoneOffset offset) {
        LocalDate day = wholeDay(dateText);
        int hour = Integer.parseInt(c.group(1));
        if (c.group(5) != null) {
            if (hour < 1 || hour > 12) {
                throw wrong(TimeRemark.of("typed.noon", hour), TimeRemark.of("typed.noon.advice"));
            }
            hour = hour % 12 + (c.group(5).matches("[pم].*") ? 12 : 0);
        }
        int minute = number(c.group(2));
        int second = number(c.group(3));
        int milli = c.group(4) == null ? 0 : Integer.parseInt((c.group(4) + "00").substring(0, 3));
        if (hour > 24 || minute > 59 || second > 59 || hour == 24 && minute + second + milli > 0) {
            throw wrong(TimeRemark.of("typed.clock"), TimeRemark.of("typed.clock.advice"));
        }
        LocalDateTime local = (hour == 24 ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute, second, milli * 1_000_000));
        if (offset == null && clock.isInGap(local)) {
            remarks.add(TimeRemark.of("gap", clock.zone(), local, clock.local(clock.instant(local))));
        } else if (offset == null && clock.isInOverlap(local)) {
            remarks.add(TimeRemark.of("overlap", clock.zone(), local, clock.offset(clock.instant(local))));
        }
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
            return dayFirst(m);
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

    /** Takes the day before the month, as in Syria and Europe, and says so where the other order would be a day too. */
    private Interval dayFirst(Matcher m) {
        int day = number(m.group(1)), month = number(m.group(2));
        String year = m.group(3);
        if (year != null && year.length() == 2) {
            int around = near == null ? 2000 : near.getYear();
            int full = Math.floorDiv(around - Integer.parseInt(year) + 50, 100) * 100 + Integer.parseInt(year);
            remarks.add(TimeRemark.of("typed.century", year, full));
            year = String.format(Locale.ROOT, "%04d", full);
        }
        Interval unit = day(year, month, m.group(1));
        if (day <= 12 && day != month) {
            remarks.add(TimeRemark.of("typed.day-first", day, Names.MONTHS_EN.get(month - 1), Names.MONTHS_AR.get(month - 1),
                month, Names.MONTHS_EN.get(day - 1), Names.MONTHS_AR.get(day - 1)));
        }
        return unit;
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
            if (t.earliestStart() != null && t.latestEnd() != null) {
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
