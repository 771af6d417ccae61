package org.masar.story;

import java.time.Instant;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.model.Interval;
import org.masar.state.Camera;
import org.masar.state.Mode;
import org.masar.state.Step;
import org.masar.state.ViewState;
import org.masar.time.Axis;

/**
 * Moves from one view to another: the camera flies and time runs, so that what happens in between is seen happening; all else is the
 * other view's from the start. Follows from the time that has passed alone, never from how often it is asked. Immutable, safe on any
 * thread.
 */
public final class Flight {
    /** Least and greatest time of a flight, ms. */
    public static final long SHORTEST = 800, LONGEST = 2_500;
    /** Time for each unit of length of an {@link Arc}, and for the whole axis, ms. */
    private static final double PER_LENGTH = 600, PER_AXIS = 5_000;

    private final ViewState from;
    private final ViewState to;
    private final Arc arc;
    private final Axis axis;
    private final long millis;

    /** Says how one view gives way to another. */
    public enum Manner {
        /** The camera flies, time runs. */
        FLY,
        /** At once. */
        CUT;

        /** Gives the manner that a step wants to be reached in. */
        public static Manner of(Step step) {
            return Step.CUT.equals(step.transition()) ? CUT : FLY;
        }
    }

    /**
     * Holds one end of a flight.
     *
     * @param viewport where the view looks on the map it is shown on, which a view without a camera leaves open
     */
    public record End(ViewState view, Viewport viewport) {
    }

    private Flight(ViewState from, ViewState to, Arc arc, Axis axis, long millis) {
        this.from = from;
        this.to = to;
        this.arc = arc;
        this.axis = axis;
        this.millis = millis;
    }

    /**
     * Makes the flight between two ends of one size.
     *
     * @param axis of the whole dataset, by whose distances time runs, so that folded time is crossed at once; null where nothing is dated
     */
    public static Flight of(End from, End to, Axis axis, Manner manner) {
        boolean moves = !from.viewport().equals(to.viewport());
        Arc arc = moves ? new Arc(from.viewport(), to.viewport()) : null;
        Flight all = new Flight(from.view(), to.view(), arc, axis, LONGEST);
        double eye = moves ? arc.length() * PER_LENGTH : 0, time = all.timeShare() * PER_AXIS;
        boolean still = manner == Manner.CUT || !moves && time == 0;
        return new Flight(from.view(), to.view(), arc, axis, still ? 0 : Math.round(Math.max(SHORTEST, Math.min(LONGEST, Math.max(eye, time)))));
    }

    /** Gives how long it takes, ms; 0 where there is nothing to see on the way. */
    public long millis() {
        return millis;
    }

    /** Tells whether it has arrived after so many milliseconds. */
    public boolean isOver(double elapsedMillis) {
        return elapsedMillis >= millis;
    }

    /** Gives the view after so many milliseconds: exactly the one that was left at 0, and the one to reach from the end on. */
    public ViewState at(double elapsedMillis) {
        if (isOver(elapsedMillis)) {
            return to;
        }
        if (!(elapsedMillis > 0)) {
            return from;
        }
        double part = eased(elapsedMillis / millis);
        ViewState v = timed(part);
        if (arc == null) {
            return v;
        }
        Viewport there = arc.at(part);
        return v.withCamera(new Camera(Mercator.toLonLat(there.centre()), there.zoom()));
    }

    /** Sets out and arrives softly. */
    private static double eased(double t) {
        return t * t * (3 - 2 * t);
    }

    private ViewState timed(double part) {
        ViewState v = to;
        if (from.playhead() != null && to.playhead() != null) {
            v = v.withPlayhead(between(from.playhead(), to.playhead(), part));
        }
        if (from.mode() == Mode.WINDOW && to.mode() == Mode.WINDOW && from.window() != null && to.window() != null) {
            v = v.withWindow(between(from.window(), to.window(), part));
        }
        if (from.knownBy() != null && to.knownBy() != null) {
            v = v.withKnownBy(between(from.knownBy(), to.knownBy(), part));
        }
        return v;
    }

    private Interval between(Interval a, Interval b, double part) {
        Instant first = between(a.from(), b.from(), part), last = between(a.to(), b.to(), part);
        boolean empty = first != null && last != null && !first.isBefore(last);
        return Interval.of(first, empty ? first.plusMillis(1) : last);
    }

    /** Gives the instant a part of the way along the axis; the second where one of them is open. */
    private Instant between(Instant a, Instant b, double part) {
        if (a == null || b == null || a.equals(b)) {
            return b;
        }
        long x = a.toEpochMilli(), y = b.toEpochMilli();
        double share = (y - x) * part;
        long t = axis == null ? Math.round(x + share) : axis.snappedTimeAt(axis.position(x) + (axis.position(y) - axis.position(x)) * part);
        return Instant.ofEpochMilli(Math.max(Math.min(x, y), Math.min(Math.max(x, y), t)));
    }

    /** Gives how much of the fitted axis is run through. */
    private double timeShare() {
        return Math.max(share(from.playhead() == null ? null : from.playhead().from(), to.playhead() == null ? null : to.playhead().from()),
            share(from.knownBy(), to.knownBy()));
    }

    private double share(Instant a, Instant b) {
        return a == null || b == null ? 0 : axis == null ? a.equals(b) ? 0 : 1
            : Math.abs(axis.position(b.toEpochMilli()) - axis.position(a.toEpochMilli())) / axis.width();
    }
}
