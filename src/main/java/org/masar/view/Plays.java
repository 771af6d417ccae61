package org.masar.view;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.masar.model.Event;
import org.masar.model.Interval;
import org.masar.state.Lock;
import org.masar.state.Mode;
import org.masar.state.Playing;
import org.masar.state.ViewState;
import org.masar.state.Way;
import org.masar.time.Axis;
import org.masar.time.Course;
import org.masar.time.Playback;
import org.masar.time.ReadingTime;
import org.masar.time.Speed;
import org.masar.time.Story;
import org.masar.time.TimeIndex;

/** Says how a view is played: which course its playhead takes, and what the view is at a place of it. Pure. */
public final class Plays {
    /** Seconds in which the part of the axis where we stand is played where no speed was chosen. */
    private static final double FITS = 20;
    /** Stops of one story: more than a day of reading. A longer one goes so far from where we stand. */
    private static final int MOST = 5_000;

    private Plays() {
    }

    /**
     * Makes the course from where the view stands; from the other end where it stands at the end already. Empty where there is nothing
     * to play.
     *
     * @param v    what shows, or showed a moment ago
     * @param view the view as it is now
     * @param axis of the whole dataset, with its folded time
     */
    public static Optional<Course> course(Visible v, ViewState view, Axis axis) {
        Playing p = view.timeline().playing();
        Interval range = range(p, axis);
        return p.way() == Way.CLOCK ? Optional.of(clock(view, range, axis)) : story(v, view, range, axis);
    }

    private static Interval range(Playing p, Axis axis) {
        List<Axis.Segment> s = axis.segments();
        return p.range() != null ? p.range()
            : Interval.of(Instant.ofEpochMilli(s.get(0).from()), Instant.ofEpochMilli(s.get(s.size() - 1).to()));
    }

    private static Course clock(ViewState view, Interval range, Axis axis) {
        Playing p = view.timeline().playing();
        long from = range.from().toEpochMilli(), to = Math.max(from + 1, range.to().toEpochMilli() - 1);
        long here = view.playhead() == null ? p.sign() > 0 ? from : to : view.playhead().from().toEpochMilli();
        long last = Math.max(from, to - length(view.playhead()));
        boolean atEnd = p.sign() > 0 ? here >= last || here < from : here <= from || here > to;
        long start = atEnd ? p.sign() > 0 ? from : to : here;
        return new Playback(start, (double) p.sign() * speed(p, axis, start).millis(), from, to, p.atEnd(), axis.breaks());
    }

    private static long length(Interval unit) {
        return unit == null ? 0 : Duration.between(unit.from(), unit.to()).toMillis();
    }

    /** Gives the speed of the clock at a place: the one chosen, else one at which the part of the axis there is played in a while. */
    public static Speed speed(Playing p, Axis axis, long here) {
        if (p.speed() != null) {
            return p.speed();
        }
        Axis.Segment there = axis.segments().get(0);
        for (Axis.Segment s : axis.segments()) {
            there = s.from() <= here ? s : there;
        }
        long from = there.from(), to = there.to();
        if (p.range() != null) {
            from = Math.max(from, p.range().from().toEpochMilli());
            to = Math.min(to, p.range().to().toEpochMilli());
        }
        return Speed.fitting(Math.max(1, to - from), FITS);
    }

    private static Optional<Course> story(Visible v, ViewState view, Interval range, Axis axis) {
        List<Story.Stop> stops = stops(v, view, range);
        if (stops.isEmpty()) {
            return Optional.empty();
        }
        Playing p = view.timeline().playing();
        boolean later = p.sign() > 0;
        Story.Stop first = stops.get(later ? 0 : stops.size() - 1), last = stops.get(later ? stops.size() - 1 : 0);
        long here = view.playhead() == null ? first.unit().from().toEpochMilli() : view.playhead().from().toEpochMilli();
        int standing = view.selection().event() == null ? -1 : v.dataset().number(view.selection().event()).orElse(-1);
        long end = last.unit().from().toEpochMilli();
        boolean atEnd = later ? here > end : here < end;
        boolean read = here == end && standing == last.event();
        long start = atEnd || read || !inside(range, here) ? first.unit().from().toEpochMilli() : here;
        return Optional.of(Story.of(stops, start, atEnd || read ? first.event() : standing, p.pace() * p.sign(), p.atEnd(), axis));
    }

    private static boolean inside(Interval range, long t) {
        return range.contains(Instant.ofEpochMilli(t));
    }

    /** Lists where a story stops: at all events that the filter lets through and that begin within the range, in the order of time. */
    static List<Story.Stop> stops(Visible v, ViewState view, Interval range) {
        TimeIndex ix = v.told().index();
        IntPredicate kept = EventSteps.kept(v);
        List<Story.Stop> stops = new ArrayList<>();
        int low = ix.rankBefore(range.from().toEpochMilli()), high = ix.rankBefore(range.to().toEpochMilli());
        if (high - low > MOST) {
            boolean later = view.timeline().playing().sign() > 0;
            int here = view.playhead() == null ? later ? low : high : ix.rankBefore(view.playhead().from().toEpochMilli());
            low = later ? Math.max(low, Math.min(here, high - 1)) : Math.max(low, here + 1 - MOST);
            high = later ? Math.min(high, low + MOST) : Math.max(low + 1, Math.min(high, here + 1));
        }
        for (int r = low; r < high; r++) {
            int e = ix.number(r);
            if (kept.test(e) && ix.earliestStart(e) != Long.MIN_VALUE) {
                stops.add(new Story.Stop(e, EventSteps.start(v.told(), e), reading(v.dataset().events().get(e), view.language())));
            }
        }
        stops.sort(java.util.Comparator.comparing(s -> s.unit().from()));
        return stops;
    }

    private static long reading(Event e, String language) {
        return ReadingTime.millis(e.title().in(language).length() + e.summary().in(language).length());
    }

    /** Moves the view to a unit of time in play: a window moves along with the playhead, but for edges that are locked or open. */
    public static ViewState at(ViewState v, Interval unit) {
        Interval w = v.window(), here = v.playhead();
        if (v.mode() != Mode.WINDOW || w == null || here == null || !w.contains(here.from())) {
            return Steps.at(v, unit);
        }
        Duration by = Duration.between(here.from(), unit.from());
        Lock lock = v.timeline().lock();
        Instant from = w.from() == null || lock == Lock.FROM || lock == Lock.BOTH ? w.from() : w.from().plus(by);
        Instant to = w.to() == null || lock == Lock.TO || lock == Lock.BOTH ? w.to() : w.to().plus(by);
        boolean some = from == null || to == null || from.isBefore(to);
        return v.withPlayhead(unit).withWindow(some ? Interval.of(from, to) : w);
    }
}
