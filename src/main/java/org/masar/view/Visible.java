package org.masar.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.TimeIndex;

/**
 * Holds which events show under a view state (dataset format, "Which events show"). Immutable; safe on any thread.
 *
 * <p>Events are named by their number in {@link Dataset#events()}. Where nothing but time decides, finding allocates nothing
 * that grows with the dataset.
 */
public final class Visible {
    private static final int[] NONE = {};

    private final Told told;
    private final ViewState view;
    private final Shown shown;
    private final int[] unmentioned;
    private final Phases phases;
    private final int nearestNext;
    private volatile List<Held> held;

    private Visible(Told told, ViewState view, Shown shown, int[] unmentioned) {
        this.told = told;
        this.view = view;
        this.shown = shown;
        this.unmentioned = unmentioned;
        this.phases = new Phases(told, reference(view));
        this.nearestNext = phases.nearestNext(shown);
    }

    private Visible(Visible same, ViewState view) {
        told = same.told;
        this.view = view;
        shown = same.shown;
        unmentioned = same.unmentioned;
        phases = same.phases;
        nearestNext = same.nearestNext;
        held = same.held;
    }

    /** Tells whether a view asks for the same events at the same time and differs only in how they are looked at. */
    public boolean answers(ViewState other) {
        return view.mode() == other.mode() && Objects.equals(view.playhead(), other.playhead()) && Objects.equals(view.window(), other.window())
            && Objects.equals(view.knownBy(), other.knownBy()) && view.voices().equals(other.voices()) && view.filter().equals(other.filter());
    }

    /** Gives what shows under a view that this {@link #answers}, without looking again. */
    public Visible under(ViewState other) {
        return other.equals(view) ? this : new Visible(this, other);
    }

    /** Tells whether what is on at a time shows, by the rule by which events do; null is at any time. */
    public boolean shows(TimeSpan when) {
        Interval in = interval(view);
        return when == null || in == null || when.overlaps(in);
    }

    /** Finds what shows of a dataset under a view; {@code told} must come from the same voices and known-by. */
    public static Visible of(Told told, ViewState view) {
        TimeIndex ix = told.index();
        Interval in = interval(view);
        boolean sinceEver = in == null || in.from() == null;
        if (view.filter().isEmpty() && told.tellsAll()) {
            int dated = in == null || in.to() == null ? ix.dated() : ix.rankBefore(in.to().toEpochMilli());
            return new Visible(told, view, sinceEver ? Shown.first(ix, dated, in == null ? ix.undated() : 0) : Shown.between(ix, from(in), to(in)), NONE);
        }
        return sieved(told, view, candidates(ix, in));
    }

    /** Finds what shows of a dataset under a view, telling it anew; for single questions such as a command's. */
    public static Visible of(Dataset dataset, ViewState view) {
        return of(Told.by(dataset, view.voices(), view.knownBy()), view);
    }

    private static Visible sieved(Told told, ViewState view, int[] candidates) {
        BitSet kept = view.filter().isEmpty() ? null : told.kept(view.filter());
        int[] shown = new int[candidates.length];
        int[] unmentioned = new int[candidates.length];
        int n = 0, u = 0;
        for (int e : candidates) {
            if (kept != null && !kept.get(e) || told.hidden(e)) {
                continue;
            }
            if (told.telling(e) == Telling.UNTOLD) {
                unmentioned[u++] = e;
            } else {
                shown[n++] = e;
            }
        }
        return new Visible(told, view, Shown.of(told.index(), Arrays.copyOf(shown, n)), Arrays.copyOf(unmentioned, u));
    }

    /** Lists what the mode lets through, in time order; undated events only where time does not matter. */
    private static int[] candidates(TimeIndex ix, Interval in) {
        if (in == null) {
            return Shown.first(ix, ix.dated(), ix.undated()).toArray();
        }
        int[] found = new int[ix.countOverlapping(from(in), to(in))];
        ix.overlapping(from(in), to(in), found);
        return found;
    }

    private static long from(Interval in) {
        return in.from() == null ? Long.MIN_VALUE : in.from().toEpochMilli();
    }

    private static long to(Interval in) {
        return in.to() == null ? Long.MAX_VALUE : in.to().toEpochMilli();
    }

    /** Gives the stretch of time that the mode asks for; null for all, undated events too. */
    private static Interval interval(ViewState v) {
        return switch (v.mode()) {
            case ALL -> null;
            case MOMENT -> v.playhead();
            case WINDOW -> v.window() != null ? v.window() : new Interval(null, null);
            case SINCE_START -> new Interval(null, until(v));
        };
    }

    private static Instant until(ViewState v) {
        return v.playhead() == null ? null : v.playhead().to();
    }

    private static Interval reference(ViewState v) {
        return v.playhead() != null ? v.playhead() : v.mode() == Mode.ALL ? null : v.window();
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

    /** Lists who holds what then, one entry a place; worked out when it is first asked for. */
    public List<Held> held() {
        if (held == null) {
            held = Held.at(told.dataset(), told.holdings(), view);
        }
        return held;
    }

    /** Counts the events that show. */
    public int count() {
        return shown.count();
    }

    /** Counts all events of the dataset. */
    public int total() {
        return told.dataset().events().size();
    }

    /** Gives the number of the i-th event that shows; in time order, undated ones last. */
    public int event(int i) {
        return shown.event(i);
    }

    /** Lists the numbers of the events that show, in time order, undated ones last. A copy. */
    public int[] events() {
        return shown.toArray();
    }

    /**
     * Tells whether the dated events that show are all of a stretch of time: the first {@link #begun} by their starts without the first
     * {@link #over} by their ends.
     */
    public boolean isStretch() {
        return shown.isStretch();
    }

    /** Counts the events that had begun before the stretch's end; see {@link #isStretch}. */
    public int begun() {
        return shown.begun();
    }

    /** Counts the events that were over at the stretch's beginning; see {@link #isStretch}. */
    public int over() {
        return shown.over();
    }

    /** Counts the events that show and have a time: they come before the undated ones. */
    public int datedCount() {
        return shown.dated();
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
        return phases.of(event);
    }
}
