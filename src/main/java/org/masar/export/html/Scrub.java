package org.masar.export.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.Axis;
import org.masar.time.Direction;
import org.masar.time.Folding;
import org.masar.time.Stretch;
import org.masar.time.TimeIndex;
import org.masar.time.WallClock;
import org.masar.view.Phase;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Works out the timeline of a page: the moments at which it can stand, and how each event stands to each of them. */
final class Scrub {
    /** Most moments: a slider of more could not be set with a finger. */
    private static final int MOST = 300;
    private static final long MINUTE = 60_000;
    private static final double WIDTH = 1_000;

    private final Told told;
    private final TimeIndex index;
    private final Axis axis;
    private final List<Long> stops = new ArrayList<>();

    /** Takes moments of the events listed, of midnights among them, and those given, which are always kept. */
    Scrub(Told told, List<Integer> events, List<Instant> kept) {
        this.told = told;
        this.index = told.index();
        List<Stretch> parts = Folding.of(index, told.dataset().zone());
        long first = Math.min(index.firstStart(), index.lastInstant() - 1);
        axis = parts.isEmpty() ? Axis.plain(first, Math.max(first + 1, index.lastInstant()), WIDTH, Direction.RIGHTWARDS)
            : Axis.folded(parts, WIDTH, Direction.RIGHTWARDS);
        TreeSet<Long> all = new TreeSet<>();
        for (int e : events) {
            for (long t : new long[] {index.earliestStart(e), index.latestStart(e), index.earliestEnd(e), index.latestEnd(e)}) {
                add(all, t);
            }
        }
        days(all);
        List<Long> own = new ArrayList<>(all);
        TreeSet<Long> few = new TreeSet<>();
        for (int i = 0; i < own.size(); i += 1 + own.size() / MOST) {
            few.add(own.get(i));
        }
        kept.forEach(t -> add(few, t.toEpochMilli()));
        stops.addAll(few);
    }

    /** Tells whether there is any time to stand at. */
    static boolean has(Told told) {
        return told.index().dated() > 0 && told.index().lastInstant() != Long.MIN_VALUE;
    }

    private void add(TreeSet<Long> all, long t) {
        if (t > Long.MIN_VALUE && t < Long.MAX_VALUE && axis.position(t) >= 0 && axis.position(t) <= WIDTH) {
            all.add(t);
        }
    }

    /** Adds the midnights of the last stretch, where what is told by the hour lies. */
    private void days(TreeSet<Long> all) {
        Axis.Segment last = axis.segments().get(axis.segments().size() - 1);
        WallClock clock = WallClock.of(told.dataset().zone());
        LocalDate day = clock.local(Instant.ofEpochMilli(last.from())).toLocalDate();
        for (int i = 0; i < 40; i++) {
            long t = clock.startOfDay(day.plusDays(i)).toEpochMilli();
            if (t <= last.to()) {
                add(all, t);
            }
        }
    }

    List<Long> stops() {
        return stops;
    }

    /** Gives the stop nearest to a time. */
    int nearest(Instant t) {
        int best = 0;
        for (int i = 0; i < stops.size(); i++) {
            best = Math.abs(stops.get(i) - t.toEpochMilli()) < Math.abs(stops.get(best) - t.toEpochMilli()) ? i : best;
        }
        return best;
    }

    /** Gives how each of the events stands at a stop, a letter each: past, now, doubt, next, or - where no time is known. */
    String phases(int stop, List<Integer> events) {
        Instant at = Instant.ofEpochMilli(stops.get(stop));
        Visible v = Visible.of(told, ViewState.START.withMode(Mode.ALL).withPlayhead(Interval.of(at, at.plusMillis(MINUTE))));
        StringBuilder b = new StringBuilder();
        for (int e : events) {
            Phase p = v.phase(e);
            b.append(p == null ? '-' : p == Phase.PAST ? 'p' : p == Phase.NOW ? 'n' : p == Phase.NEXT ? 'x' : 'd');
        }
        return b.toString();
    }

    /** Gives where a time lies, percent of the axis; open ends at its edges. */
    String percent(long t) {
        double x = t == Long.MIN_VALUE ? 0 : t == Long.MAX_VALUE ? WIDTH : axis.position(t);
        return String.format(Locale.ROOT, "%.2f", Math.max(0, Math.min(WIDTH, x)) / WIDTH * 100);
    }

    /** Gives the bar of an event: faint as far as it may reach, strong where it surely goes on. */
    String bar(int e) {
        if (told.when(e).undated()) {
            return "";
        }
        long ls = index.latestStart(e), ee = index.earliestEnd(e);
        String whole = span("may", percent(index.earliestStart(e)), percent(index.latestEnd(e)));
        return whole + (ls < ee ? span("sure", percent(ls), percent(ee)) : "");
    }

    private static String span(String kind, String from, String to) {
        return "<i class=\"" + kind + "\" style=\"inset-inline-start:" + from + "%;inset-inline-end:" + String.format(Locale.ROOT, "%.2f", 100 - Double.parseDouble(to)) + "%\"></i>";
    }
}
