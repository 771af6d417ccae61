package org.masar.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import org.masar.model.TimeSpan.Precision;

/** Reads one date or date-time of EDTF, with its qualifiers ({@code ? ~ %}) before or after any component. */
final class DateReader {
    private DateReader() {
    }

    /** Reads all of the stretch. */
    static Part read(Scan s, WallClock clock) {
        boolean qualified = s.takeQualifier();
        YearReader.Year year = YearReader.read(s);
        qualified |= s.takeQualifier();
        Part part;
        if (year.standsAlone() || s.done()) {
            s.finish(year.standsAlone() ? "a year with Y or S" : "the date");
            part = years(year, clock);
        } else {
            hyphen(s, "year");
            boolean[] marks = {qualified};
            part = afterYear(s, clock, year, marks);
            qualified = marks[0];
        }
        return qualified ? part.qualify() : part;
    }

    private static Part years(YearReader.Year year, WallClock clock) {
        boolean one = year.low() == year.high();
        return Part.days(LocalDate.of(year.low(), 1, 1), LocalDate.of(year.high(), 12, 31), clock,
            one ? Precision.YEAR : Precision.MULTI_YEAR, one ? Part.Kind.DATE : Part.Kind.UNSPECIFIED);
    }

    private static Part afterYear(Scan s, WallClock clock, YearReader.Year year, boolean[] qualified) {
        qualified[0] |= s.takeQualifier();
        int monthAt = s.at;
        String month = two(s, "month");
        if (month.indexOf('X') < 0 && Seasons.isCode(Integer.parseInt(month))) {
            qualified[0] |= s.takeQualifier();
            return season(s, clock, year, Integer.parseInt(month));
        }
        checkMonth(s, monthAt, month);
        qualified[0] |= s.takeQualifier();
        if (s.done()) {
            return hull(s, monthAt, clock, year, month, null);
        }
        hyphen(s, "month");
        qualified[0] |= s.takeQualifier();
        int dayAt = s.at;
        String day = two(s, "day");
        if (s.peek() == 'T') {
            Part time = ClockReader.read(s, clock, day(s, dayAt, year, month, day));
            qualified[0] |= s.takeQualifier();
            s.finish("the time");
            return time;
        }
        Part part = hull(s, dayAt, clock, year, month, day);
        qualified[0] |= s.takeQualifier();
        s.finish("the date");
        return part;
    }

    private static LocalDate day(Scan s, int dayAt, YearReader.Year year, String month, String day) {
        if (year.hasX() || month.indexOf('X') >= 0 || day.indexOf('X') >= 0) {
            throw s.wrong(s.at, "A time of day needs a whole date, without X", "Leave the time of day out, or write every "
                + "digit of the date.");
        }
        checkDay(s, dayAt, year, month, day);
        return LocalDate.of(year.low(), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Part season(Scan s, WallClock clock, YearReader.Year year, int code) {
        if (year.hasX()) {
            throw s.wrong(s.start, "A season needs a whole year, without X", "Write for instance 2018-21 for spring 2018.");
        }
        s.finish("a season");
        return Part.days(Seasons.firstDay(year.low(), code), Seasons.lastDay(year.low(), code), clock, Precision.SEASON,
            Part.Kind.SEASON);
    }

    private static Part hull(Scan s, int at, WallClock clock, YearReader.Year year, String month, String day) {
        boolean x = year.hasX() || month.indexOf('X') >= 0 || day != null && day.indexOf('X') >= 0;
        if (!x && day != null) {
            checkDay(s, at, year, month, day);
        }
        LocalDate first = DayHull.first(year, month, day);
        if (first == null) {
            throw s.wrong(at, "No day of the calendar fits", "Put X only for digits that are not known: 2018-05-2X.");
        }
        LocalDate last = DayHull.last(year, month, day);
        return Part.days(first, last, clock, precision(year, month, day), x ? Part.Kind.UNSPECIFIED : Part.Kind.DATE);
    }

    private static Precision precision(YearReader.Year year, String month, String day) {
        if (year.hasX()) {
            return Precision.MULTI_YEAR;
        }
        if (month.indexOf('X') >= 0) {
            return Precision.YEAR;
        }
        return day == null || day.indexOf('X') >= 0 ? Precision.MONTH : Precision.DAY;
    }

    private static void checkMonth(Scan s, int at, String month) {
        for (int m = 1; m <= 12; m++) {
            if (DayHull.fits(month, m)) {
                return;
            }
        }
        throw s.wrong(at, "There is no month " + month,
            "Write 01 to 12, or 21 to 24 for spring, summer, autumn, winter. The order is year-month-day.");
    }

    private static void checkDay(Scan s, int at, YearReader.Year year, String month, String day) {
        YearMonth m = YearMonth.of(year.low(), Integer.parseInt(month));
        int d = Integer.parseInt(day);
        if (d < 1 || d > m.lengthOfMonth()) {
            throw s.wrong(at, m.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + year.low() + " has no day "
                + day, "Write 01 to " + m.lengthOfMonth() + ".");
        }
    }

    private static String two(Scan s, String what) {
        int from = s.at;
        String digits = s.digitsOrX();
        if (digits.length() != 2) {
            throw s.wrong(from, digits.isEmpty() ? "The " + what + " is missing, here is " + s.seen(from)
                : "A " + what + " has two digits, this one has " + digits.length(), "Write for instance 2018-05-20.");
        }
        return digits;
    }

    private static void hyphen(Scan s, String after) {
        if (!s.take('-')) {
            throw s.wrong(s.at, s.seen(s.at) + " does not belong after the " + after, Mend.SHAPES);
        }
    }
}
