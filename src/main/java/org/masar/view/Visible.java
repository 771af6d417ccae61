package org.masar.view;

import java.util.function.IntPredicate;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.state.Mode;
import org.masar.state.ViewState;

/**
 * Holds which events show under a view state (dataset format, "Which events show"). Immutable; safe on any thread.
 *
 * <p>Events are named by their number in {@link Dataset#events()}.
 */
public final class Visible {
    private final Told told;
    private final ViewState view;
    private final int[] shown;
    private final int[] unmentioned;
    private final Interval reference;
    private final int nearestNext;

    private Visible(Told told, ViewState view, int[] shown, int[] unmentioned) {
        this.told = told;
        this.view = view;
        this.shown = shown;
        this.unmentioned = unmentioned;
        this.reference = reference(view);
        this.nearestNext = findNearestNext();
    }

    /** Finds what shows of a dataset under a view; {@code told} must come from the same voices and known-by. */
    public static Visible of(Told told, ViewState view) {
        IntPredicate kept = Keep.by(told.dataset(), view.filter());
        int[] inTime = told.index().matching(view);
        int n = 0, u = 0;
        int[] shown = new int[inTime.length];
        int[] unmentioned = new int[inTime.length];
        for (int e : inTime) {
            if (told.hidden(e) || !kept.test(e)) {
                continue;
            }
            if (told.telling(e) == Telling.UNTOLD) {
                unmentioned[u++] = e;
            } else {
                shown[n++] = e;
            }
        }
        return new Visible(told, view, java.util.Arrays.copyOf(shown, n), java.util.Arrays.copyOf(unmentioned, u));
    }

    /** Finds what shows of a dataset under a view, telling it anew; for single questions such as a command's. */
    public static Visible of(Dataset dataset, ViewState view) {
        return of(Told.by(dataset, view.voices(), view.knownBy()), view);
    }

    private static Interval reference(ViewState v) {
        return v.playhead() != null ? v.playhead() : v.mode() == Mode.ALL ? null : v.window();
    }

    private int findNearestNext() {
        int best = -1;
        if (reference == null || reference.to() == null) {
            return best;
        }
        for (int e : shown) {
            if (phase(e) == Phase.NEXT) {
                TimeSpan s = told.when(e);
                if (best < 0 || s.earliestStart().isBefore(told.when(best).earliestStart())) {
                    best = e;
                }
            }
        }
        return best;
    }

    /** Gives the dataset as told, from which this was found. */
    public Told told() {
        return told;
    }

    /** Gives the dataset. */
    public Dataset dataset() {
        return told.dataset();
    }

    /** Gives the view under which this was found. */
    public ViewState view() {
        return view;
    }

    /** Counts the events that show. */
    public int count() {
        return shown.length;
    }

    /** Counts all events of the dataset. */
    public int total() {
        return told.dataset().events().size();
    }

    /** Gives the number of the i-th event that shows; in time order, undated ones last. */
    public int event(int i) {
        return shown[i];
    }

    /** Lists the numbers of the events that show, in time order, undated ones last. A copy. */
    public int[] events() {
        return shown.clone();
    }

    /** Lists the events that would show but that none of the chosen voices mentions: faded, not counted. A copy. */
    public int[] unmentioned() {
        return unmentioned.clone();
    }

    /** Gives the number of the event that comes next after the playhead, or -1. */
    public int nearestNext() {
        return nearestNext;
    }

    /** Gives the event's phase against the playhead, else the window; null where there is neither, or it is undated. */
    public Phase phase(int event) {
        TimeSpan s = told.when(event);
        if (reference == null || s.undated()) {
            return null;
        }
        if (s.latestEnd() != null && reference.from() != null && !s.latestEnd().isAfter(reference.from())) {
            return Phase.PAST;
        }
        if (s.earliestStart() != null && reference.to() != null && !s.earliestStart().isBefore(reference.to())) {
            return Phase.NEXT;
        }
        boolean begun = s.latestStart() == null || reference.to() == null || s.latestStart().isBefore(reference.to());
        boolean lasts = s.earliestEnd() == null || reference.from() == null || s.earliestEnd().isAfter(reference.from());
        return begun && lasts && !s.qualified() ? Phase.NOW : Phase.IN_DOUBT;
    }
}
