package org.masar.view;

import java.time.Instant;
import org.masar.model.TimeSpan;
import org.masar.model.TimeSpan.Precision;
import org.masar.time.WallClock;

/**
 * Holds when something began as one claim tells it: within [from, until], either null for open.
 *
 * @param hour whether it was told to the hour or finer; a day or a month is no other beginning than an hour in it
 */
record Beginning(Instant from, Instant until, boolean hour) {

    /** Takes the beginning of a span that tells one; what is told by days may lie anywhere in the last of them. */
    static Beginning of(TimeSpan s, WallClock clock) {
        boolean hour = s.precision().compareTo(Precision.HOUR) >= 0;
        Instant last = s.latestStart();
        return new Beginning(s.earliestStart(), last == null || hour ? last : clock.startOfDay(clock.local(last).toLocalDate().plusDays(1)), hour);
    }

    /** Tells whether the span says anything of a beginning. */
    static boolean told(TimeSpan s) {
        return s != null && (s.earliestStart() != null || s.latestStart() != null);
    }

    /** Tells whether it says no more than the other, only less finely. */
    boolean lessFineThan(Beginning o) {
        return !hour && (from == null || o.from != null && !o.from.isBefore(from))
            && (until == null || o.until != null && !o.until.isAfter(until));
    }
}
