package org.masar.view;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.time.Stepping;
import org.masar.time.TimeIndex;

/** Finds where the playhead goes from event to event, among all that the filter lets through at any time. Pure. */
public final class EventSteps {
    private EventSteps() {
    }

    /** Gives the unit in which the neighbouring event begins: later where {@code way} is more than 0, else earlier. */
    public static Optional<Interval> neighbour(Visible v, int way) {
        Interval here = v.view().playhead();
        long at = here != null ? here.from().toEpochMilli() : way > 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
        return from(v, at, way);
    }

    /** Gives the unit in which the first event begins, or the last where {@code way} is more than 0. */
    public static Optional<Interval> end(Visible v, int way) {
        return from(v, way > 0 ? Long.MAX_VALUE : Long.MIN_VALUE, -way);
    }

    /** Gives the unit in which the event with the id begins; empty where it has no date, began before all time, or there is none. */
    public static Optional<Interval> of(Visible v, String event) {
        return v.dataset().number(event).filter(e -> !v.told().when(e).undated() && v.told().index().earliestStart(e) != Long.MIN_VALUE)
            .map(e -> start(v.told(), e));
    }

    /**
     * Gives the unit in which the first event after a time begins, or the last one before it where {@code way} is less than 0: past events
     * whose unit begins at that time, so that no step stays where it is.
     */
    public static Optional<Interval> from(Visible v, long at, int way) {
        IntPredicate kept = kept(v);
        TimeIndex ix = v.told().index();
        for (long from = at; ; ) {
            OptionalInt found = way > 0 ? Stepping.next(ix, from, kept) : Stepping.previous(ix, from, kept);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Interval unit = start(v.told(), found.getAsInt());
            if (unit.from().toEpochMilli() != at) {
                return Optional.of(unit);
            }
            from = ix.earliestStart(found.getAsInt());
        }
    }

    /** Tells by its number whether an event is one of those between which steps go: all that the filter lets through, at any time. */
    public static IntPredicate kept(Visible v) {
        Told told = v.told();
        IntPredicate spokenOf = e -> !told.hidden(e) && told.telling(e) != Telling.UNTOLD;
        if (v.view().filter().isEmpty()) {
            return spokenOf;
        }
        BitSet kept = told.kept(v.view().filter());
        return e -> kept.get(e) && spokenOf.test(e);
    }

    /** Gives the unit in which an event begins: its minute where that is known, else its day. */
    static Interval start(Told told, int event) {
        return unit(Instant.ofEpochMilli(told.index().earliestStart(event)), told.when(event), told.dataset().zone());
    }

    /** Gives the unit in which something begins: a minute, or a day where no hour is told; empty where its begin is open or not known. */
    public static Optional<Interval> start(TimeSpan when, ZoneId zone) {
        return Optional.ofNullable(when.earliestStart()).map(from -> unit(from, when, zone));
    }

    private static Interval unit(Instant from, TimeSpan when, ZoneId zone) {
        boolean fine = when.precision().compareTo(TimeSpan.Precision.HOUR) >= 0;
        return fine ? Interval.of(from, from.plus(Duration.ofMinutes(1))) : Stepping.in(zone).unitAt(from, ChronoUnit.DAYS);
    }
}
