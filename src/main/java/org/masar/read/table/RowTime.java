package org.masar.read.table;

import java.time.Instant;
import org.masar.model.TimeSpan;

/** Holds the four instants of one row as milliseconds since 1970 UTC, open ends as {@link org.masar.time.TimeIndex} has them. Filled anew for each row. */
final class RowTime {
    long earliestStart;
    long latestStart;
    long earliestEnd;
    long latestEnd;

    void set(long start, long end) {
        earliestStart = start;
        latestStart = start;
        earliestEnd = end;
        latestEnd = end;
    }

    void set(TimeSpan t) {
        earliestStart = millis(t.earliestStart(), Long.MIN_VALUE);
        latestStart = millis(t.latestStart(), t.earliestStart() == null ? Long.MIN_VALUE : Long.MAX_VALUE);
        earliestEnd = millis(t.earliestEnd(), t.latestEnd() == null ? Long.MAX_VALUE : Long.MIN_VALUE);
        latestEnd = millis(t.latestEnd(), Long.MAX_VALUE);
    }

    private static long millis(Instant t, long open) {
        return t == null ? open : t.toEpochMilli();
    }

    boolean isUndated() {
        return earliestStart == Long.MIN_VALUE && latestStart == Long.MIN_VALUE && earliestEnd == Long.MAX_VALUE && latestEnd == Long.MAX_VALUE;
    }
}
