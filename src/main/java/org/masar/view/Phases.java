package org.masar.view;

import org.masar.model.Interval;
import org.masar.time.TimeIndex;

/** Says how events stand to the playhead or the window. */
final class Phases {
    private final Told told;
    private final TimeIndex index;
    private final boolean some;
    private final long from;
    private final long to;

    /** Measures against the stretch of time; null for none, ends may be open. */
    Phases(Told told, Interval reference) {
        this.told = told;
        this.index = told.index();
        this.some = reference != null;
        this.from = some && reference.from() != null ? reference.from().toEpochMilli() : Long.MIN_VALUE;
        this.to = some && reference.to() != null ? reference.to().toEpochMilli() : Long.MAX_VALUE;
    }

    Phase of(int event) {
        if (!some || told.when(event).undated()) {
            return null;
        }
        if (index.latestEnd(event) <= from) {
            return Phase.PAST;
        }
        if (index.earliestStart(event) >= to) {
            return Phase.NEXT;
        }
        boolean surely = index.latestStart(event) < to && index.earliestEnd(event) > from;
        return surely && !told.when(event).qualified() ? Phase.NOW : Phase.IN_DOUBT;
    }

    /** Finds the first of those to come; -1 where none is. */
    int nearestNext(Shown shown) {
        return !some || to == Long.MAX_VALUE ? -1 : shown.firstFrom(to);
    }
}
