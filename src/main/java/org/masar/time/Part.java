package org.masar.time;

import java.time.Instant;
import java.time.LocalDate;
import org.masar.model.TimeSpan.Precision;

/** Holds what one date or time of a text means, before it is put into an interval, a set or a span. */
record Part(Instant earliestStart, Instant latestStart, Instant earliestEnd, Instant latestEnd, Precision precision,
            boolean qualified, Kind kind) {
    /** What kind of text it was, since some kinds may not stand in an interval or set. */
    enum Kind { DATE, UNSPECIFIED, SEASON, TIME }

    /** Makes the part that means some day from the first to the last. */
    static Part days(LocalDate first, LocalDate last, WallClock clock, Precision precision, Kind kind) {
        if (first.equals(last)) {
            Instant start = clock.startOfDay(first);
            Instant end = clock.startOfDay(first.plusDays(1));
            return new Part(start, start, end, end, precision, false, kind);
        }
        return new Part(clock.startOfDay(first), clock.startOfDay(last), clock.startOfDay(first.plusDays(1)),
            clock.startOfDay(last.plusDays(1)), precision, false, kind);
    }

    Part qualify() {
        return new Part(earliestStart, latestStart, earliestEnd, latestEnd, precision, true, kind);
    }

    boolean isTime() {
        return kind == Kind.TIME;
    }

    /** Gives the earliest end where the part ends an interval: a time ends it itself, a day at its midnight. */
    Instant endsFrom() {
        return isTime() ? earliestStart : earliestEnd;
    }

    /** Gives the latest end where the part ends an interval. */
    Instant endsBy() {
        return isTime() ? earliestStart : latestEnd;
    }
}
