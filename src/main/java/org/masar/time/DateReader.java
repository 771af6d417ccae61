package org.masar.time;

import java.time.LocalDate;
import java.time.YearMonth;
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
            s.finish(year.standsAlone() ? "after.year" : "after.date");
            part = years(year, clock);
        } else {
            hyphen(s, "part.year");
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
        String month = two(s, "part.month");
        if (month.indexOf('X') < 0 && Seasons.isCode(Integer.parseInt(month))) {
            qualified[0] |= s.takeQualifier();
            return season(s, clock, year, Integer.parseInt(month));
        }
        checkMonth(s, monthAt, month);
        qualified[0] |= s.takeQualifier();
        if (s.done()) {
            return hull(s, monthAt, clock, year, month, null);
        }
        hyphen(s, "part.month");
        qualified[0] |= s.takeQualifier();
        int dayAt = s.at;
        String day = two(s, "part.day");
        if (s.peek() == 'T') {
            Part time = ClockReader.read(s, clock, day(s, dayAt, year, month, day));
            qualified[0] |= s.takeQualifier();
            s.finish("after.time");
            return time;
        }
        Part part = hull(s, dayAt, clock, year, month, day);
        qualified[0] |= s.takeQualifier();
        s.finish("after.date");
        return part;
    }

    private static LocalDate day(Scan s, int dayAt, YearReader.Year year, String month, String day) {
        if (year.hasX() || month.indexOf('X') >= 0 || day.indexOf('X') >= 0) {
            throw s.wrong(s.at, TimeRemark.of("clock.x"), TimeRemark.of("clock.x.advice"));
        }
        checkDay(s, dayAt, year, month, day);
        return LocalDate.of(year.low(), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static Part season(Scan s, WallClock clock, YearReader.Year year, int code) {
        if (year.hasX()) {
            throw s.wrong(s.start, TimeRemark.of("season.x"), TimeRemark.of("season.x.advice"));
        }
        s.finish("after.season");
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
            throw s.wrong(at, TimeRemark.of("day.x"), TimeRemark.of("day.x.advice"));
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
        throw s.wrong(at, TimeRemark.of("month.none", month), TimeRemark.of("month.none.advice"));
    }

    private static void checkDay(Scan s, int at, YearReader.Year year, String month, String day) {
        YearMonth m = YearMonth.of(year.low(), Integer.parseInt(month));
        int d = Integer.parseInt(day);
        if (d < 1 || d > m.lengthOfMonth()) {
            throw s.wrong(at, TimeRemark.of("day.none", Names.MONTHS_EN.get(m.getMonthValue() - 1), Names.MONTHS_AR.get(m.getMonthValue() - 1),
                year.low(), day), TimeRemark.of("day.none.advice", m.lengthOfMonth()));
        }
    }

    private static String two(Scan s, String what) {
        int from = s.at;
        String digits = s.digitsOrX();
        if (digits.length() != 2) {
            throw s.wrong(from, digits.isEmpty() ? TimeRemark.of("part.missing", TimeRemark.of(what), s.seen(from))
                : TimeRemark.of("part.digits", TimeRemark.of(what), digits.length()), TimeRemark.of("shapes.day"));
        }
        return digits;
    }

    private static void hyphen(Scan s, String after) {
        if (!s.take('-')) {
            throw s.wrong(s.at, TimeRemark.of("strange.part", s.seen(s.at), TimeRemark.of(after)), Mend.SHAPES);
        }
    }
}
