package org.masar.draw.map;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.masar.draw.Recent;
import org.masar.geo.CountLevel;
import org.masar.geo.Mercator;
import org.masar.geo.PlaceIndex;
import org.masar.geo.PlaceOrder;
import org.masar.geo.Viewport;
import org.masar.model.Category;
import org.masar.model.Event;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.PlaceRef;
import org.masar.model.Points;
import org.masar.model.Sited;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.RankSort;
import org.masar.time.TimeIndex;
import org.masar.view.Told;
import org.masar.view.Visible;

/**
 * Counts a dataset's events by place, category and time: built once for what the filter lets through, then asked by every frame. Safe
 * on any thread.
 */
final class Pyramid {
    /** A cell is 2 to the minus third of a tile wide: 45 to 90 logical pixels, by the zoom. */
    private static final int FINER = 3;
    private static final int LEVELS = 4;
    private final PlaceIndex places;
    private final TimeIndex times;
    private final int[] byStart;
    private final int[] byEnd;
    private final long[] ends;
    private final PlaceOrder order;
    private final Recent<Integer, CountLevel> levels = new Recent<>(LEVELS);

    private Pyramid(PlaceIndex places, TimeIndex times, int[] shown) {
        this.places = places;
        this.times = times;
        this.byStart = shown;
        long[] latest = new long[places.events()];
        for (int e = 0; e < latest.length; e++) {
            latest[e] = times.latestEnd(e);
        }
        this.byEnd = RankSort.byKey(shown.clone(), latest);
        this.ends = new long[byEnd.length];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = latest[byEnd[i]];
        }
        this.order = new PlaceOrder(places, byStart, byEnd);
    }

    /** Counts what may show under the view at any time. */
    static Pyramid of(Told told, PlaceIndex places, ViewState view) {
        return new Pyramid(places, told.index(), Visible.of(told, view.withMode(Mode.ALL)).events());
    }

    /** Finds where the events lie, as told, and of which category they are; those without one come last. */
    static PlaceIndex places(Told told) {
        List<Event> events = told.dataset().events();
        List<Category> categories = told.dataset().categories();
        Map<String, Integer> kinds = new HashMap<>();
        for (int i = 0; i < categories.size(); i++) {
            kinds.putIfAbsent(categories.get(i).id(), Math.min(i, 126));
        }
        int without = Math.min(categories.size(), 126);
        PlaceIndex.Builder b = new PlaceIndex.Builder(events.size(), without + 1);
        if (events instanceof Sited sited && told.dataset().places() instanceof Points points && told.voices().isEmpty()) {
            for (int e = 0; e < events.size(); e++) {
                int kind = sited.category(e), place = sited.place(e);
                b.event(kind < 0 ? without : Math.min(kind, 126));
                if (place >= 0) {
                    b.place(Mercator.x(points.lon(place)), Mercator.y(points.lat(place)));
                }
            }
            return b.build();
        }
        for (int e = 0; e < events.size(); e++) {
            b.event(kinds.getOrDefault(events.get(e).category(), without));
            List<PlaceRef> refs = told.voices().isEmpty() ? events.get(e).places() : told.places(e);
            for (PlaceRef ref : refs) {
                int p = told.dataset().placeNumber(ref.place());
                if (p >= 0 && told.dataset().places().get(p).shape() != null) {
                    LonLat at = told.dataset().places().get(p).shape().anchor();
                    b.place(Mercator.x(at.lon()), Mercator.y(at.lat()));
                }
            }
        }
        return b.build();
    }

    /** Gives the cells for a picture. */
    CountLevel level(Viewport v) {
        int level = Math.max(0, Math.min(28, (int) Math.floor(v.zoom() - 0.5) + FINER));
        return levels.get(level, l -> CountLevel.of(places, l, order));
    }

    /** Counts how many of all have begun, as the view's mode asks. */
    int started(ViewState view) {
        Interval in = interval(view);
        if (in == null) {
            return byStart.length;
        }
        long to = in.to() == null ? Long.MAX_VALUE : in.to().toEpochMilli();
        int low = 0, high = byStart.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times.earliestStart(byStart[middle]) < to && !undated(byStart[middle])) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Counts how many of all are over, as the view's mode asks. */
    int ended(ViewState view) {
        Interval in = interval(view);
        if (in == null || in.from() == null) {
            return 0;
        }
        long from = in.from().toEpochMilli();
        int low = 0, high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Lists the numbers of the events in a cell that show, in time order; may take long for very many. */
    int[] members(CountLevel level, int cell, ViewState view) {
        int started = started(view);
        long from = from(view);
        IntStream.Builder ranks = IntStream.builder();
        level.begun(cell, started, rank -> {
            if (alive(byStart[rank], from)) {
                ranks.accept(rank);
            }
            return true;
        });
        return ranks.build().distinct().sorted().map(rank -> byStart[rank]).toArray();
    }

    /** Gives the number of the one event that shows in a cell; -1 for none. The latest ones are looked at first, as few of old ones last. */
    int only(CountLevel level, int cell, int started, ViewState view) {
        long from = from(view);
        int[] found = {-1};
        level.begun(cell, started, rank -> {
            found[0] = alive(byStart[rank], from) ? byStart[rank] : -1;
            return found[0] < 0;
        });
        return found[0];
    }

    /** Tells whether one of the events in a cell that show is such; makes nothing, as every frame asks it of every disc. */
    boolean any(CountLevel level, int cell, int started, ViewState view, IntPredicate such) {
        long from = from(view);
        boolean[] found = {false};
        level.begun(cell, started, rank -> {
            found[0] = alive(byStart[rank], from) && such.test(byStart[rank]);
            return !found[0];
        });
        return found[0];
    }

    private boolean alive(int event, long from) {
        return from == Long.MIN_VALUE || times.latestEnd(event) > from;
    }

    private static long from(ViewState view) {
        Interval in = interval(view);
        return in == null || in.from() == null ? Long.MIN_VALUE : in.from().toEpochMilli();
    }

    private boolean undated(int e) {
        return times.earliestStart(e) == Long.MIN_VALUE && times.latestEnd(e) == Long.MAX_VALUE;
    }

    private static Interval interval(ViewState v) {
        Instant none = null;
        return switch (v.mode()) {
            case ALL -> null;
            case MOMENT -> v.playhead();
            case WINDOW -> v.window();
            case SINCE_START -> v.playhead() == null ? null : new Interval(none, v.playhead().to());
        };
    }
}
