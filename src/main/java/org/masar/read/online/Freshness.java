package org.masar.read.online;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Says how long an answer may be used without asking again (RFC 9111, sections 4.2 and 5.2).
 *
 * @param keep  whether it may be kept on the disk
 * @param until milliseconds since 1970 UTC
 */
record Freshness(boolean keep, long until) {
    /** Where the server says nothing, tiles are used for a week: what public tile servers ask for. */
    private static final long UNSAID = Duration.ofDays(7).toMillis();
    private static final long LONGEST = Duration.ofDays(365).toMillis();
    private static final long QUIET_SECONDS = 60;
    private static final long LONGEST_QUIET = 3600;

    static Freshness of(HttpHeaders h, long now) {
        String control = String.join(",", h.allValues("Cache-Control")).toLowerCase(Locale.ROOT);
        if (control.contains("no-store")) {
            return new Freshness(false, now);
        }
        if (control.contains("no-cache")) {
            return new Freshness(true, now);
        }
        for (String part : control.split(",")) {
            String p = part.strip();
            if (p.startsWith("max-age=")) {
                try {
                    return new Freshness(true, now + Math.max(0, Math.min(LONGEST, Long.parseLong(p.substring(8).strip()) * 1000)));
                } catch (NumberFormatException unsound) {
                    return new Freshness(true, now);
                }
            }
        }
        long until = h.firstValue("Expires").map(e -> date(e, now)).orElse(now + UNSAID);
        return new Freshness(true, Math.min(now + LONGEST, until));
    }

    /** Gives the seconds for which a server wishes not to be asked. */
    static long retryAfter(HttpHeaders h, long now) {
        String said = h.firstValue("Retry-After").orElse("").strip();
        long seconds = said.isEmpty() ? QUIET_SECONDS : said.matches("\\d{1,9}") ? Long.parseLong(said) : (date(said, now) - now) / 1000;
        return Math.max(1, Math.min(LONGEST_QUIET, seconds));
    }

    private static long date(String text, long otherwise) {
        try {
            return Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(text.strip())).toEpochMilli();
        } catch (DateTimeException unsound) {
            return otherwise;
        }
    }
}
