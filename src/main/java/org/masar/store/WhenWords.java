package org.masar.store;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.masar.model.TimeSpan;
import org.masar.time.Edtf;
import org.masar.time.WallClock;

/**
 * Gives times one text that says the same in a file without a time zone: EDTF, with the offset behind each time of day. Days stay the days
 * that they are, though they begin elsewhere at another instant. A span that one text cannot say gets its outermost instants.
 */
final class WhenWords {
    private final ZoneId zone;

    WhenWords(ZoneId zone) {
        this.zone = zone;
    }

    /** Gives the text; null for undated. */
    String of(TimeSpan span) {
        if (span == null || span.undated()) {
            return null;
        }
        String told = offset(span.text());
        return told != null && same(span, told, zone) ? told : outer(span);
    }

    /** Tells whether the text says all that is known of the time, read in the dataset's zone. */
    boolean exact(TimeSpan span) {
        return span.undated() || same(span, of(span), zone);
    }

    /** Tells whether a reader that takes days as days of UTC reads other instants. */
    boolean shifts(TimeSpan span) {
        return !span.undated() && !same(span, of(span), ZoneOffset.UTC) && same(span, of(span), zone);
    }

    private static String outer(TimeSpan s) {
        Instant from = s.earliestStart(), to = s.latestEnd();
        if (Objects.equals(from, to)) {
            return String.valueOf(from);
        }
        return (from == null ? ".." : from.toString()) + "/" + (to == null ? ".." : to.toString());
    }

    /** Puts the offset of the zone behind times of day that have none; null where a part is no time. */
    private String offset(String text) {
        String[] parts = text.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            if (parts[i].matches(".*T\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?")) {
                try {
                    Instant t = Edtf.parse(parts[i], zone).earliestStart();
                    parts[i] += WallClock.of(zone).offset(t);
                } catch (IllegalArgumentException e) {
                    return null;
                }
            }
        }
        return String.join("/", parts);
    }

    private static boolean same(TimeSpan span, String text, ZoneId zone) {
        try {
            TimeSpan read = Edtf.parse(text, zone);
            return Objects.equals(read.earliestStart(), span.earliestStart()) && Objects.equals(read.latestStart(), span.latestStart())
                && Objects.equals(read.earliestEnd(), span.earliestEnd()) && Objects.equals(read.latestEnd(), span.latestEnd()) && read.qualified() == span.qualified();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
