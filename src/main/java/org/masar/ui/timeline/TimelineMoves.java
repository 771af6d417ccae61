package org.masar.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import org.masar.draw.time.TimelineHits.Strips;
import org.masar.model.Interval;
import org.masar.state.Lock;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.Axis;
import org.masar.time.Length;
import org.masar.time.WallClock;

/**
 * Works out what a gesture on the timeline takes hold of, and where time and axis are after it. Pure; distances are pixels along the
 * flow of time, so that it does not matter to which side time runs. The axes here run rightwards.
 */
final class TimelineMoves {
    /** Pixels round a line in which a pointer takes hold of it. */
    private static final double NEAR = 6;
    static final double FLAG_HEIGHT = 23, FLAG_HALF = 80;
    /** How much one notch of a wheel enlarges. */
    private static final double NOTCH = 1.25;
    private static final double UNITS_PER_NOTCH = 40;
    /** Pixels beyond the picture's end at which a dragged edge is lifted; round that end in which an open edge can be taken hold of. */
    private static final double LIFT = 18, OPEN = 12;
    /** Half the width of the eye by which the moment of knowing is held. */
    private static final double EYE = 11;

    private TimelineMoves() {
    }

    /** Names what a press takes hold of. */
    enum Grab { PLAYHEAD, KNOWN, FROM, TO, WINDOW, AXIS, LANES, COLUMN, OVERVIEW }

    /** Finds what a press at a pixel takes hold of. */
    static Grab grab(Strips parts, Axis axis, ViewState v, double x, double y) {
        double along = parts.along(x);
        boolean window = v.mode() == Mode.WINDOW && v.window() != null;
        if (v.knownBy() != null && y >= parts.lanesEnd() - NEAR && Math.abs(axis.position(v.knownBy().toEpochMilli()) - along) <= EYE) {
            return Grab.KNOWN;
        }
        if (axis.zoom() > 1 && y >= parts.overview() && !parts.inColumn(x)) {
            return Grab.OVERVIEW;
        }
        if (window && y >= parts.axis()) {
            if (near(axis, v.window().from(), along) || v.window().from() == null && y >= parts.lanesEnd() && Math.abs(along) <= OPEN) {
                return locked(v, Lock.FROM) ? Grab.WINDOW : Grab.FROM;
            }
            if (near(axis, v.window().to(), along) || v.window().to() == null && y >= parts.lanesEnd() && Math.abs(along - axis.width()) <= OPEN) {
                return locked(v, Lock.TO) ? Grab.WINDOW : Grab.TO;
            }
        }
        if (v.playhead() != null) {
            double off = Math.abs(along - line(axis, v.playhead()));
            if (off <= NEAR || y < FLAG_HEIGHT && off <= FLAG_HALF) {
                return Grab.PLAYHEAD;
            }
        }
        if (parts.inColumn(x)) {
            return Grab.COLUMN;
        }
        if (y < parts.axis()) {
            return Grab.AXIS;
        }
        boolean foot = y >= parts.lanesEnd();
        return foot && window && inside(axis, v.window(), along) ? Grab.WINDOW : foot ? Grab.AXIS : Grab.LANES;
    }

    private static boolean locked(ViewState v, Lock edge) {
        return v.timeline().lock() == edge || v.timeline().lock() == Lock.BOTH;
    }

    private static boolean near(Axis axis, Instant edge, double along) {
        return edge != null && Math.abs(axis.position(edge.toEpochMilli()) - along) <= NEAR;
    }

    private static boolean inside(Axis axis, Interval w, double along) {
        return w.contains(Instant.ofEpochMilli(axis.timeAt(along)));
    }

    /** Gives the distance at which the playhead's line stands: the middle of its unit. */
    static double line(Axis axis, Interval unit) {
        return (axis.position(unit.from().toEpochMilli()) + axis.position(unit.to().toEpochMilli())) / 2;
    }

    /** Gives the unit under a distance: the axis' smallest step there. Inside a fold, that at its nearer edge. */
    static Interval unit(Axis axis, double along, WallClock clock) {
        double inside = Math.max(0, Math.min(axis.width(), along));
        return Grain.of(axis.millisPerPixel(inside)).at(axis.snappedTimeAt(inside), clock);
    }

    /** Moves an edge of the window to a distance; it stays a unit away from the other. Beyond the picture's end it is lifted: open. */
    static Interval edge(Interval w, Grab edge, Axis axis, double along, WallClock clock) {
        if (edge == Grab.FROM && along < -LIFT || edge == Grab.TO && along > axis.width() + LIFT) {
            return edge == Grab.FROM ? Interval.of(null, w.to()) : Interval.of(w.from(), null);
        }
        Interval unit = unit(axis, along, clock);
        if (edge == Grab.FROM) {
            boolean before = w.to() == null || unit.from().isBefore(w.to());
            return Interval.of(before ? unit.from() : Grain.of(unit).moved(Interval.of(w.to(), w.to()), -1, clock).from(), w.to());
        }
        boolean after = w.from() == null || unit.from().isAfter(w.from());
        return Interval.of(w.from(), after ? unit.from() : Grain.of(unit).moved(Interval.of(w.from(), w.from()), 1, clock).from());
    }

    /** Sets an edge of the window to a time; it stays where it is rather than meet the other. */
    static Interval set(Interval w, Grab edge, Instant t) {
        Interval next = edge == Grab.FROM ? new Interval(t, w.to()) : new Interval(w.from(), t);
        return next.from() != null && next.to() != null && !next.from().isBefore(next.to()) ? w : next;
    }

    /** Gives the moment of knowing at a distance; null, for all that was ever said, where it was pulled beyond the later end. */
    static Instant known(Axis axis, double along, WallClock clock) {
        return along > axis.width() + LIFT ? null : unit(axis, along, clock).from();
    }

    /** Moves the window as a whole by pixels along the axis; its length in time stays, unless an edge is locked and the other goes alone. */
    static Interval moved(Interval w, Lock lock, Axis axis, double pixels, WallClock clock) {
        if (lock == Lock.FROM && w.to() != null || lock == Lock.TO && w.from() != null) {
            Instant edge = lock == Lock.FROM ? w.to() : w.from();
            return edge(w, lock == Lock.FROM ? Grab.TO : Grab.FROM, axis,
                Math.max(0, Math.min(axis.width(), axis.position(edge.toEpochMilli()) + pixels)), clock);
        }
        Instant held = w.from() != null ? w.from() : w.to();
        if (held == null || lock != Lock.NONE) {
            return w;
        }
        double at = axis.position(held.toEpochMilli()) + pixels;
        Instant there = Grain.of(axis.millisPerPixel(at)).at(axis.snappedTimeAt(at), clock).from();
        Duration by = Duration.between(held, there);
        return Interval.of(w.from() == null ? null : w.from().plus(by), w.to() == null ? null : w.to().plus(by));
    }

    /** Moves the window a quarter of its length on, or back where {@code way} is -1; a locked edge stays, and the window keeps some length. */
    static Interval stepped(Interval w, Lock lock, int way, Axis axis, WallClock clock) {
        boolean whole = w.from() != null && w.to() != null;
        Duration by = (whole ? Duration.between(w.from(), w.to()).dividedBy(4) : Duration.ofMillis((long) (axis.millisPerPixel(axis.width() / 2) * 40)))
            .multipliedBy(way);
        Instant from = w.from() == null || lock == Lock.FROM || lock == Lock.BOTH ? w.from() : w.from().plus(by);
        Instant to = w.to() == null || lock == Lock.TO || lock == Lock.BOTH ? w.to() : w.to().plus(by);
        return from != null && to != null && !from.isBefore(to) ? w : Interval.of(from, to);
    }

    /** Gives the window another length: its begin stays, or its end where that is locked or the begin is open; without one, from {@code here} on. */
    static Interval sized(Interval w, Lock lock, Length length, Instant here, WallClock clock) {
        boolean fromEnd = w != null && w.to() != null && (w.from() == null || lock == Lock.TO);
        Instant from = w == null || w.from() == null ? here : w.from();
        return fromEnd ? Interval.of(length.before(w.to(), clock), w.to()) : Interval.of(from, length.after(from, clock));
    }

    /** Gives the axis moved so that the middle of the view comes to a part, from 0 to 1, of all that the axis holds. */
    static Axis overviewed(Axis axis, double part) {
        double from = axis.segments().get(0).start(), to = axis.segments().get(axis.segments().size() - 1).end();
        return kept(axis.pan(axis.width() / 2 - from - part * (to - from)));
    }

    /** Shows a stretch of time on most of the axis; where an end is open, to the end of the axis. */
    static Axis fitted(Axis axis, Interval w) {
        Axis all = axis.fit();
        long from = w.from() == null ? all.visibleFrom() : w.from().toEpochMilli(), to = w.to() == null ? all.visibleTo() : w.to().toEpochMilli();
        return kept(all.showing(from, Math.max(from + 1, to)));
    }

    /** Shows a stretch of time from edge to edge. */
    static Axis filled(Axis axis, Interval w) {
        return kept(axis.fit().filling(w.from().toEpochMilli(), w.to().toEpochMilli()));
    }

    /** Zooms by scroll units (up is closer), keeping the time under a distance where it is; never farther than all. */
    static Axis wheeled(Axis axis, double along, double units) {
        return kept(axis.zoom(along, Math.pow(NOTCH, units / UNITS_PER_NOTCH)));
    }

    /** Zooms by steps, keeping the playhead where it is if it is in view, else the middle. */
    static Axis zoomed(Axis axis, ViewState v, int steps) {
        double at = v.playhead() == null ? -1 : line(axis, v.playhead());
        return kept(axis.zoom(at < 0 || at > axis.width() ? axis.width() / 2 : at, Math.pow(NOTCH * NOTCH, steps)));
    }

    /** Moves the content of the axis by pixels along the flow of time, not beyond its ends. */
    static Axis panned(Axis axis, double pixels) {
        return kept(axis.pan(pixels));
    }

    /** Moves the axis, if need be, so that a time is in view. */
    static Axis showing(Axis axis, Instant t) {
        double at = axis.position(t.toEpochMilli());
        return at >= 0 && at <= axis.width() ? axis : kept(axis.pan(axis.width() / 2 - at));
    }

    private static Axis kept(Axis a) {
        if (a.zoom() <= 1.0001) {
            return a.fit();
        }
        double from = a.segments().get(0).start(), to = a.segments().get(a.segments().size() - 1).end();
        return from > 0 ? a.pan(-from) : to < a.width() ? a.pan(a.width() - to) : a;
    }
}
