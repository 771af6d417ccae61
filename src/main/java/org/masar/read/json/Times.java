package org.masar.read.json;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.masar.model.TimeSpan;
import org.masar.model.TimeSpan.Precision;

/** Reads plain dates and date-times until the parser for all of EDTF takes its place. */
final class Times {
    private Times() {
    }

    static TimeSpan parse(String text, ZoneId zone, Consumer<String> warnings) {
        String bare = text.replaceAll("[?~%]$", "");
        boolean qualified = !bare.equals(text);
        try {
            if (bare.contains("/")) {
                String[] ends = bare.split("/", -1);
                TimeSpan a = ends[0].equals("..") || ends[0].isEmpty() ? null : one(ends[0], zone, qualified);
                TimeSpan b = ends[1].equals("..") || ends[1].isEmpty() ? null : one(ends[1], zone, qualified);
                if (a == null && b == null) {
                    return TimeSpan.UNDATED;
                }
                boolean time = ends[1].contains("T");
                return new TimeSpan(text, a == null ? null : a.earliestStart(), a == null ? null : a.latestStart(),
                    b == null ? ends[1].isEmpty() ? a.latestEnd() : null : time ? b.earliestStart() : b.earliestEnd(),
                    b == null ? null : time ? b.earliestStart() : b.latestEnd(),
                    a == null ? b.precision() : a.precision(), qualified);
            }
            TimeSpan s = one(bare, zone, qualified);
            return new TimeSpan(text, s.earliestStart(), s.latestStart(), s.earliestEnd(), s.latestEnd(), s.precision(), qualified);
        } catch (java.time.DateTimeException e) {
            throw new IllegalArgumentException("'" + text + "' is no date: " + e.getMessage(), e);
        }
    }

    private static TimeSpan one(String t, ZoneId zone, boolean q) {
        if (t.contains("T")) {
            boolean offset = t.matches(".*(Z|[+-]\\d\\d:\\d\\d)$");
            Instant i = offset ? OffsetDateTime.parse(t).toInstant() : LocalDateTime.parse(t).atZone(zone).toInstant();
            boolean seconds = t.replaceAll("(Z|[+-]\\d\\d:\\d\\d)$", "").length() > 16;
            Instant e = i.plus(1, seconds ? ChronoUnit.SECONDS : ChronoUnit.MINUTES);
            return new TimeSpan(t, i, i, e, e, seconds ? Precision.SECOND : Precision.MINUTE, q);
        }
        return switch (t.length()) {
            case 4 -> days(t, Year.parse(t).atDay(1), Year.parse(t).plusYears(1).atDay(1), zone, Precision.YEAR, q);
            case 7 -> days(t, YearMonth.parse(t).atDay(1), YearMonth.parse(t).plusMonths(1).atDay(1), zone, Precision.MONTH, q);
            default -> days(t, LocalDate.parse(t), LocalDate.parse(t).plusDays(1), zone, Precision.DAY, q);
        };
    }

    private static TimeSpan days(String t, LocalDate a, LocalDate b, ZoneId z, Precision p, boolean q) {
        Instant first = a.atStartOfDay(z).toInstant();
        Instant end = b.atStartOfDay(z).toInstant();
        return p == Precision.DAY ? new TimeSpan(t, first, first, end, end, p, q)
            : new TimeSpan(t, first, b.minusDays(1).atStartOfDay(z).toInstant(), a.plusDays(1).atStartOfDay(z).toInstant(), end, p, q);
    }
}
