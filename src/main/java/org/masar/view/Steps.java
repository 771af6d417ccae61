package org.masar.view;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.Stepping;
import org.masar.time.TimeIndex;

/** Moves the playhead by events, and gives a mode what it needs. Pure functions of what shows. */
public final class Steps {
    private Steps() {
    }

    /** Stands at the start of the next event that begins later than where we stand; the view as it is at the end. */
    public static ViewState next(Visible v) {
        return step(v, 1);
    }

    /** Stands at the start of the previous event that begins earlier than where we stand; the view as it is at the beginning. */
    public static ViewState previous(Visible v) {
        return step(v, -1);
    }

    private static ViewState step(Visible v, int way) {
        return EventSteps.neighbour(v, way).map(unit -> at(v.view(), unit)).orElse(v.view());
    }

    /** Stands at a unit of time; a window that does not hold it moves along, or grows to it from an edge that is locked. */
    public static ViewState at(ViewState view, Interval unit) {
        ViewState there = view.withPlayhead(unit);
        Interval w = view.window();
        if (view.mode() != Mode.WINDOW || w == null || w.from() == null || w.to() == null || w.contains(unit.from())) {
            return there;
        }
        boolean later = !unit.from().isBefore(w.to());
        return switch (view.timeline().lock()) {
            case FROM -> later ? there.withWindow(Interval.of(w.from(), unit.to())) : there;
            case TO -> later ? there : there.withWindow(Interval.of(unit.from(), w.to()));
            case BOTH -> there;
            case NONE -> {
                Duration half = Duration.between(w.from(), w.to()).dividedBy(2);
                yield there.withWindow(Interval.of(unit.from().minus(half), unit.from().plus(half)));
            }
        };
    }

    /**
     * Gives the view that was asked for, moved in time where it selects an event that its mode would not show; a view that goes elsewhere
     * in time by itself stays as it is, as does one whose window is locked on both sides.
     *
     * @param v   what shows or showed a moment ago, or null
     * @param was the view before
     */
    public static ViewState reaching(Visible v, ViewState was, ViewState next) {
        String event = next.selection().event();
        boolean chosen = v != null && event != null && !event.equals(was.selection().event());
        boolean stays = next.mode() == was.mode() && Objects.equals(next.playhead(), was.playhead()) && Objects.equals(next.window(), was.window());
        if (!chosen || !stays || next.mode() == Mode.ALL) {
            return next;
        }
        Optional<Integer> number = v.dataset().number(event).filter(e -> !v.told().when(e).undated());
        if (number.isEmpty() || shows(v.told().index(), number.get(), next)) {
            return next;
        }
        return EventSteps.of(v, event).map(unit -> at(next, unit)).orElse(next);
    }

    private static boolean shows(TimeIndex ix, int event, ViewState v) {
        Interval in = v.mode() == Mode.WINDOW ? v.window() : v.playhead();
        long from = in == null || in.from() == null || v.mode() == Mode.SINCE_START ? Long.MIN_VALUE : in.from().toEpochMilli();
        long to = in == null || in.to() == null ? Long.MAX_VALUE : in.to().toEpochMilli();
        return ix.earliestStart(event) < to && ix.latestEnd(event) > from;
    }

    /**
     * Changes the mode of a view; one that needs a playhead or a window gets one: the first event's start, the day before to the day after.
     *
     * @param v   what shows, or showed before the view went on, as in play
     */
    public static ViewState mode(Visible v, ViewState now, Mode mode) {
        ViewState view = now.withMode(mode);
        if (mode != Mode.ALL && view.playhead() == null) {
            view = next(Visible.of(v.told(), view.withMode(Mode.ALL))).withMode(mode);
        }
        if (mode == Mode.WINDOW && view.window() == null && view.playhead() != null) {
            Stepping stepping = Stepping.in(v.dataset().zone());
            Interval day = stepping.unitAt(view.playhead().from(), ChronoUnit.DAYS);
            view = view.withWindow(Interval.of(stepping.step(day, ChronoUnit.DAYS, -1).from(), stepping.step(day, ChronoUnit.DAYS, 1).to()));
        }
        return view;
    }
}
