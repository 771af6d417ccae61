package org.masar.draw.map;

import java.time.Duration;
import java.time.Instant;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.state.Mode;
import org.masar.state.ViewState;

/**
 * Says how much of a way lies behind, by time: as if it went on evenly from start to end.
 *
 * @param sure    part that is surely behind, 0 to 1
 * @param perhaps part that may be, from {@code sure} to 1; more only where start or end are in doubt
 */
record Progress(double sure, double perhaps) {
    static final Progress WHOLE = new Progress(1, 1);

    /** Finds it for a view that stands at a moment and for a time with both ends; whole for any other. */
    static Progress of(TimeSpan when, ViewState view) {
        Interval at = view.playhead();
        boolean moves = view.mode() == Mode.MOMENT || view.mode() == Mode.SINCE_START;
        if (!moves || at == null || when.earliestStart() == null || when.latestStart() == null || when.earliestEnd() == null
            || when.latestEnd() == null) {
            return WHOLE;
        }
        double late = part(when.latestStart(), when.latestEnd(), at.to()), early = part(when.earliestStart(), when.earliestEnd(), at.to());
        return new Progress(Math.min(late, early), Math.max(late, early));
    }

    private static double part(Instant start, Instant end, Instant now) {
        double whole = Duration.between(start, end).toMillis(), gone = Duration.between(start, now).toMillis();
        return gone <= 0 ? 0 : gone >= whole ? 1 : gone / whole;
    }
}
