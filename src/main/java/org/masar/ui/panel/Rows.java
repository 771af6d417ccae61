package org.masar.ui.panel;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.RandomAccess;
import org.masar.model.TimeSpan;
import org.masar.time.WallClock;
import org.masar.view.Phase;
import org.masar.view.Visible;

/**
 * Lays the events that show out as rows, under days, places or voices, then the trays. Holds a number a row, so that a list of very many can
 * be made in the background and handed to the window as it is. Immutable; safe on any thread.
 */
final class Rows extends AbstractList<Row> implements RandomAccess {
    private static final int KIND = 28, NUMBER = (1 << KIND) - 1;
    private static final int HEAD = 0, PLACE = 1, VOICE = 2, TRAY = 3, ITEM = 4, UNMENTIONED = 5;
    private static final List<String> TRAYS = List.of("list.unplaced", "list.undated", "list.unmentioned", "list.unvoiced");

    private final int[] rows;
    private final int[] rowOf;
    private final int now;

    private Rows(int[] rows, int[] rowOf, int now) {
        this.rows = rows;
        this.rowOf = rowOf;
        this.now = now;
    }

    /** Holds no rows. */
    static Rows none() {
        return new Rows(new int[0], new int[0], -1);
    }

    /** Lays out what shows; titles are sorted as the language does. Every event stands in one row at least. */
    static Rows of(Visible v, Arrangement a, Locale language) {
        return new Layout(v, a, language).rows();
    }

    @Override
    public Row get(int i) {
        int number = rows[i] & NUMBER;
        return switch (rows[i] >>> KIND) {
            case HEAD -> new Row.Head(number);
            case PLACE -> new Row.Place(number);
            case VOICE -> new Row.Voice(number);
            case TRAY -> new Row.Tray(TRAYS.get(number));
            case ITEM -> new Row.Item(number, false);
            default -> new Row.Item(number, true);
        };
    }

    @Override
    public int size() {
        return rows.length;
    }

    /** Gives the first row of an event, or -1. */
    int rowOf(int event) {
        return event >= 0 && event < rowOf.length ? rowOf[event] : -1;
    }

    /** Gives the first row whose event is going on or may be, and began in the playhead's day: what has gone on for years counts not; or -1. */
    int now() {
        return now;
    }

    /** Tells whether the same rows stand in the same order. */
    boolean same(Rows other) {
        return Arrays.equals(rows, other.rows);
    }

    /** Lists the events in the order of their first rows. */
    int[] events() {
        return Arrays.stream(rows).filter(r -> r >>> KIND >= ITEM).map(r -> r & NUMBER).distinct().toArray();
    }

    private static final class Layout {
        private final Visible v;
        private final Arrangement a;
        private final EventOrder order;
        private final WallClock clock;
        private int[] rows = new int[256];
        private int n;

        Layout(Visible v, Arrangement a, Locale language) {
            this.v = v;
            this.a = a;
            this.order = new EventOrder(v, language);
            this.clock = WallClock.of(v.dataset().zone());
        }

        Rows rows() {
            int[] placed = new int[v.count()], unplaced = new int[v.count()], undated = new int[v.count()];
            int p = 0, u = 0, d = 0;
            for (int i = 0; i < v.count(); i++) {
                int e = v.event(i);
                if (i >= v.datedCount()) {
                    undated[d++] = e;
                } else if (unplaced(e)) {
                    unplaced[u++] = e;
                } else {
                    placed[p++] = e;
                }
            }
            group(Arrays.copyOf(placed, p));
            tray(0, Arrays.copyOf(unplaced, u), ITEM);
            tray(1, Arrays.copyOf(undated, d), ITEM);
            tray(2, v.unmentioned(), UNMENTIONED);
            return finished();
        }

        private boolean unplaced(int e) {
            return v.told().places(e).stream().noneMatch(x -> v.dataset().place(x.place()).isPresent());
        }

        private void group(int[] events) {
            switch (a.by()) {
                case DAY -> days(a.order() == Arrangement.Order.LATEST ? order.sorted(events, a.order()) : events);
                case NOTHING -> items(order.sorted(events, a.order()));
                case PLACE -> heads(PLACE, Buckets.byPlace(v, events));
                case VOICE -> heads(VOICE, Buckets.byVoice(v, events));
            }
        }

        private void days(int[] events) {
            for (int i = 0; i < events.length; ) {
                long unit = unit(events[i]);
                int end = i + 1;
                while (end < events.length && unit(events[end]) == unit) {
                    end++;
                }
                add(HEAD, events[i]);
                int[] day = Arrays.copyOfRange(events, i, end);
                items(a.order() == Arrangement.Order.LATEST ? day : order.sorted(day, a.order()));
                i = end;
            }
        }

        private void heads(int kind, int[][] buckets) {
            for (int b = 0; b < buckets.length - 1; b++) {
                if (buckets[b].length > 0) {
                    add(kind, b);
                    items(order.sorted(buckets[b], a.order()));
                }
            }
            tray(3, buckets[buckets.length - 1], ITEM);
        }

        private void tray(int which, int[] events, int kind) {
            if (events.length > 0) {
                add(TRAY, which);
                for (int e : order.sorted(events, a.order())) {
                    add(kind, e);
                }
            }
        }

        private void items(int[] events) {
            for (int e : events) {
                add(ITEM, e);
            }
        }

        private void add(int kind, int number) {
            if (n == rows.length) {
                rows = Arrays.copyOf(rows, n * 2);
            }
            rows[n++] = kind << KIND | number;
        }

        private Rows finished() {
            int[] rowOf = new int[v.total()];
            Arrays.fill(rowOf, -1);
            int now = -1;
            for (int r = 0; r < n; r++) {
                int e = rows[r] & NUMBER;
                if (rows[r] >>> KIND >= ITEM && rowOf[e] < 0) {
                    rowOf[e] = r;
                    now = now < 0 && goesOn(e) ? r : now;
                }
            }
            return new Rows(Arrays.copyOf(rows, n), rowOf, now);
        }

        private boolean goesOn(int e) {
            if (v.view().playhead() == null) {
                return false;
            }
            Phase phase = v.phase(e);
            var start = v.told().when(e).earliestStart();
            return (phase == Phase.NOW || phase == Phase.IN_DOUBT) && start != null
                && !start.isBefore(clock.startOfDay(clock.local(v.view().playhead().from()).toLocalDate()));
        }

        /** Gives a number that the events of one heading share: by the day, or as coarsely as the time was told. */
        private long unit(int e) {
            TimeSpan s = v.told().when(e);
            if (s.earliestStart() == null) {
                return Long.MIN_VALUE;
            }
            LocalDate day = clock.local(s.earliestStart()).toLocalDate();
            return switch (s.precision()) {
                case NONE, MULTI_YEAR, YEAR -> day.getYear() * 3L;
                case SEASON, MONTH -> (day.getYear() * 12L + day.getMonthValue()) * 3 + 1;
                default -> day.toEpochDay() * 3 + 2;
            };
        }
    }
}
