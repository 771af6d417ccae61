package org.masar.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.masar.model.TimeSpan.Precision;

/** Reads the time of day and the offset that follow a date: {@code T05:30}, {@code T05:30:15.250+03:00}, {@code TZ}. */
final class ClockReader {
    private static final TimeRemark TIMES = TimeRemark.of("shapes.clock");

    private ClockReader() {
    }

    static Part read(Scan s, WallClock clock, LocalDate day) {
        int from = s.at;
        s.take('T');
        int hour = two(s, "part.hour", 24);
        colon(s);
        int minute = two(s, "part.minute", 59);
        int second = 0;
        int nano = 0;
        long length = 60_000;
        Precision precision = Precision.MINUTE;
        if (s.take(':')) {
            second = two(s, "part.second", 59);
            length = 1_000;
            precision = Precision.SECOND;
            if (s.take('.')) {
                nano = fraction(s);
                length = 1;
                precision = Precision.MILLI;
            }
        }
        if (hour == 24 && (minute > 0 || second > 0 || nano > 0)) {
            throw s.wrong(from + 1, TimeRemark.of("clock.end"), TimeRemark.of("clock.end.advice", (minute < 10 ? "0" : "") + minute));
        }
        LocalDateTime local = (hour == 24 ? day.plusDays(1).atStartOfDay() : day.atTime(hour, minute, second, nano));
        Instant t = instant(s, clock, local);
        Instant end = t.plusMillis(length);
        return new Part(t, t, end, end, precision, false, Part.Kind.TIME);
    }

    private static Instant instant(Scan s, WallClock clock, LocalDateTime local) {
        if (s.take('Z')) {
            return local.toInstant(ZoneOffset.UTC);
        }
        if (s.peek() == '+' || s.peek() == '-') {
            return local.toInstant(offset(s));
        }
        Instant t = clock.instant(local);
        if (clock.isInGap(local)) {
            s.warnings.add(TimeRemark.of("gap", clock.zone(), local, clock.local(t)));
        } else if (clock.isInOverlap(local)) {
            s.warnings.add(TimeRemark.of("overlap", clock.zone(), local, clock.offset(t)));
        }
        return t;
    }

    private static ZoneOffset offset(Scan s) {
        int from = s.at;
        boolean minus = s.take('-');
        if (!minus) {
            s.take('+');
        }
        int hours = two(s, "part.offset-hour", 99);
        int minutes = s.take(':') ? two(s, "part.offset-minute", 59) : 0;
        int total = hours * 60 + minutes;
        if (minus && total == 0) {
            throw s.wrong(from, TimeRemark.of("offset.zero"), TimeRemark.of("offset.zero.advice"));
        }
        if (total > (minus ? 12 : 14) * 60) {
            throw s.wrong(from, TimeRemark.of("offset.far"), TimeRemark.of("shapes.offset"));
        }
        return ZoneOffset.ofTotalSeconds((minus ? -60 : 60) * total);
    }

    private static int fraction(Scan s) {
        int from = s.at;
        String digits = s.digits();
        if (digits.isEmpty() || digits.length() > 3) {
            throw s.wrong(from, TimeRemark.of("clock.fraction"), TimeRemark.of("clock.fraction.advice"));
        }
        return Integer.parseInt((digits + "00").substring(0, 3)) * 1_000_000;
    }

    private static int two(Scan s, String what, int max) {
        int from = s.at;
        String digits = s.digits();
        if (digits.length() != 2) {
            throw s.wrong(from, TimeRemark.of("part.two", TimeRemark.of(what)), TIMES);
        }
        int value = Integer.parseInt(digits);
        if (value > max) {
            throw s.wrong(from, TimeRemark.of("part.none", TimeRemark.of(what), digits), TIMES);
        }
        return value;
    }

    private static void colon(Scan s) {
        if (!s.take(':')) {
            throw s.wrong(s.at, TimeRemark.of("clock.colon"), TIMES);
        }
    }
}
