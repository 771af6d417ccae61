package org.masar.ui.timeline;

import java.time.Instant;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.masar.model.Interval;
import org.masar.time.Axis;
import org.masar.time.Snapping;
import org.masar.time.Snapping.Bounds;
import org.masar.time.Snapping.Caught;
import org.masar.time.Stepping;
import org.masar.time.WallClock;
import org.masar.ui.session.Grip;
import org.masar.view.EventSteps;
import org.masar.view.Visible;

/** Lets one gesture on the timeline catch on events and units, as the user wants it. Pure; for as long as the gesture lasts. */
final class TimelineCatch {
    /** Pixels from which a thing is caught: an event before a unit. */
    private static final double EVENT = 6, UNIT = 4;

    private final Visible visible;
    private final Grip grip;
    private final Axis axis;
    private final WallClock clock;
    private final IntPredicate counts;

    TimelineCatch(Visible visible, Grip grip, Axis axis, WallClock clock) {
        this.visible = visible;
        this.grip = grip;
        this.axis = axis;
        this.clock = clock;
        counts = EventSteps.kept(visible);
    }

    /** Finds what is caught at a distance along the axis. */
    Optional<Caught> at(double along, Bounds bounds) {
        Optional<Caught> event = grip.snap().events()
            ? Snapping.event(axis, along, EVENT, visible.told().index(), counts, bounds) : Optional.empty();
        return event.isPresent() || !grip.snap().units() ? event
            : Snapping.unit(axis, along, UNIT, Stepping.in(clock.zone()), grip.step());
    }

    /** Gives the unit at which the playhead stands that was caught: as fine as the axis shows, but beginning there. */
    Interval unit(Caught c) {
        Interval unit = Grain.of(axis.millisPerPixelAt(c.at().toEpochMilli())).at(c.at().toEpochMilli(), clock);
        return unit.from().equals(c.at()) ? unit : Interval.of(c.at(), c.at().plusSeconds(60));
    }

    /** Puts an edge of a window where it was caught, unless it would cross the other. */
    static Interval edge(Interval w, TimelineMoves.Grab edge, Instant at) {
        boolean from = edge == TimelineMoves.Grab.FROM;
        Instant other = from ? w.to() : w.from();
        boolean fits = other == null || (from ? at.isBefore(other) : at.isAfter(other));
        return !fits ? w : from ? Interval.of(at, w.to()) : Interval.of(w.from(), at);
    }
}
