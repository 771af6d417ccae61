package org.masar.time;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.masar.model.Event;
import org.masar.model.TimeSpan;

/**
 * Finds events by time without looking at them all. Holds their four instants as milliseconds since 1970 UTC in primitive
 * arrays sorted by earliest start, with the greatest latest end of each block of 64 and of 64 x 64 ranks.
 *
 * <p>An event's <em>number</em> is its position in the dataset, its <em>rank</em> its position by earliest start (equal
 * starts in the order of the numbers). Open ends are {@link Long#MIN_VALUE} and {@link Long#MAX_VALUE}. Undated events
 * have no rank. Queries allocate nothing. Built once, immutable, safe on any thread. Instants finer than a millisecond are
 * cut.
 */
public final class TimeIndex {
    private static final int SHIFT = 6;
    private final long[] earliestStarts;
    private final long[] latestStarts;
    private final long[] earliestEnds;
    private final long[] latestEnds;
    private final int[] numbers;
    private final int[] undated;
    private final long[] starts;
    private final long[] ends;
    private final long[] sortedEnds;
    private final long[] blockMax;
    private final long[] superMax;

    private TimeIndex(long[] es, long[] ls, long[] ee, long[] le) {
        earliestStarts = es;
        latestStarts = ls;
        earliestEnds = ee;
        latestEnds = le;
        int n = es.length;
        int[] dated = new int[n];
        int[] without = new int[n];
        int d = 0;
        int u = 0;
        for (int i = 0; i < n; i++) {
            if (es[i] == Long.MIN_VALUE && ls[i] == Long.MIN_VALUE && ee[i] == Long.MAX_VALUE && le[i] == Long.MAX_VALUE) {
                without[u++] = i;
            } else if (le[i] < es[i]) {
                throw new IllegalArgumentException("event number " + i + " ends at " + le[i] + ", before it starts at " + es[i]);
            } else {
                dated[d++] = i;
            }
        }
        undated = Arrays.copyOf(without, u);
        numbers = RankSort.byKey(Arrays.copyOf(dated, d), es);
        starts = new long[d];
        ends = new long[d];
        for (int r = 0; r < d; r++) {
            starts[r] = es[numbers[r]];
            ends[r] = le[numbers[r]];
        }
        sortedEnds = ends.clone();
        Arrays.sort(sortedEnds);
        blockMax = greatest(ends);
        superMax = greatest(blockMax);
    }

    private static long[] greatest(long[] values) {
        long[] max = new long[(values.length + (1 << SHIFT) - 1) >> SHIFT];
        Arrays.fill(max, Long.MIN_VALUE);
        for (int i = 0; i < values.length; i++) {
            max[i >> SHIFT] = Math.max(max[i >> SHIFT], values[i]);
        }
        return max;
    }

    /**
     * Makes the index of exactly known events: the start of each and the first millisecond after it. An event with both
     * ends open is undated.
     */
    public static TimeIndex of(long[] starts, long[] ends) {
        return of(starts, starts, ends, ends);
    }

    /**
     * Makes the index from four arrays of equal length, one place an event.
     *
     * @throws IllegalArgumentException if lengths differ or a latest end lies before its earliest start
     */
    public static TimeIndex of(long[] earliestStarts, long[] latestStarts, long[] earliestEnds, long[] latestEnds) {
        int n = earliestStarts.length;
        if (latestStarts.length != n || earliestEnds.length != n || latestEnds.length != n) {
            throw new IllegalArgumentException("four arrays of one length are needed, not " + n + ", " + latestStarts.length
                + ", " + earliestEnds.length + ", " + latestEnds.length);
        }
        return new TimeIndex(earliestStarts.clone(), latestStarts.clone(), earliestEnds.clone(), latestEnds.clone());
    }

    /** Makes the index as {@link #of(long[], long[], long[], long[])} does, and keeps the arrays: nobody may change them any more. */
    public static TimeIndex holding(long[] earliestStarts, long[] latestStarts, long[] earliestEnds, long[] latestEnds) {
        return new TimeIndex(earliestStarts, latestStarts, earliestEnds, latestEnds);
    }

    /** Makes the index of the events, numbered by their place in the list. */
    public static TimeIndex of(List<Event> events) {
        return events instanceof Dated dated ? dated.index() : ofSpans(events.stream().map(Event::when).toList());
    }

    /** Makes the index of the spans, numbered by their place in the list. */
    public static TimeIndex ofSpans(List<TimeSpan> spans) {
        int n = spans.size();
        long[] es = new long[n];
        long[] ls = new long[n];
        long[] ee = new long[n];
        long[] le = new long[n];
        for (int i = 0; i < n; i++) {
            TimeSpan t = spans.get(i);
            es[i] = millis(t.earliestStart(), Long.MIN_VALUE);
            ls[i] = millis(t.latestStart(), t.earliestStart() == null ? Long.MIN_VALUE : Long.MAX_VALUE);
            ee[i] = millis(t.earliestEnd(), t.latestEnd() == null ? Long.MAX_VALUE : Long.MIN_VALUE);
            le[i] = millis(t.latestEnd(), Long.MAX_VALUE);
        }
        return new TimeIndex(es, ls, ee, le);
    }

    private static long millis(Instant t, long open) {
        return t == null ? open : t.toEpochMilli();
    }

    /** Counts all events. */
    public int size() {
        return earliestStarts.length;
    }

    /** Counts the events that have a time. */
    public int dated() {
        return numbers.length;
    }

    /** Counts the events without a time. */
    public int undated() {
        return undated.length;
    }

    /** Gives the number of the i-th undated event, in the order of the numbers. */
    public int undatedNumber(int i) {
        return undated[i];
    }

    /** Gives the number of the event at the rank. */
    public int number(int rank) {
        return numbers[rank];
    }

    /** Gives the earliest start of the event with the number; MIN_VALUE for since ever. */
    public long earliestStart(int number) {
        return earliestStarts[number];
    }

    /** Gives the latest start; MIN_VALUE where it always was, MAX_VALUE where none is known. */
    public long latestStart(int number) {
        return latestStarts[number];
    }

    /** Gives the earliest end; MAX_VALUE where it goes on, MIN_VALUE where none is known. */
    public long earliestEnd(int number) {
        return earliestEnds[number];
    }

    /** Gives the latest end; MAX_VALUE for for ever. */
    public long latestEnd(int number) {
        return latestEnds[number];
    }

    /** Counts the events whose earliest start lies before t: the ranks from 0 to it (not included). */
    public int rankBefore(long t) {
        return lower(starts, t);
    }

    /**
     * Finds the events whose [earliest start, latest end) overlaps [from, to), in the order of ranks.
     *
     * @param into takes their numbers, as many as fit; {@link #dated()} places are always enough
     * @return how many there are, also those that did not fit
     */
    public int overlapping(long from, long to, int[] into) {
        int limit = rankBefore(to);
        int found = 0;
        int r = 0;
        while (r < limit) {
            if ((r & 0xFFF) == 0 && superMax[r >> 2 * SHIFT] <= from) {
                r += 1 << 2 * SHIFT;
            } else if ((r & 0x3F) == 0 && blockMax[r >> SHIFT] <= from) {
                r += 1 << SHIFT;
            } else {
                int stop = Math.min(limit, (r | 0x3F) + 1);
                for (; r < stop; r++) {
                    if (ends[r] > from) {
                        if (found < into.length) {
                            into[found] = numbers[r];
                        }
                        found++;
                    }
                }
            }
        }
        return found;
    }

    /** Counts the events whose [earliest start, latest end) overlaps [from, to), from two searches. */
    public int countOverlapping(long from, long to) {
        return from >= to ? 0 : rankBefore(to) - lower(sortedEnds, from == Long.MAX_VALUE ? from : from + 1);
    }

    /** Counts the events whose earliest start lies in [from, to). */
    public int countStarts(long from, long to) {
        return from >= to ? 0 : rankBefore(to) - rankBefore(from);
    }

    /** Counts the events whose latest end lies in [from, to). */
    public int countEnds(long from, long to) {
        return from >= to ? 0 : lower(sortedEnds, to) - lower(sortedEnds, from);
    }

    /** Gives the rank of the first event that starts after t, or {@link #dated()} if none does. */
    public int rankAfter(long t) {
        return t == Long.MAX_VALUE ? starts.length : lower(starts, t + 1);
    }

    /** Gives the nearest earliest start after t, or MAX_VALUE if there is none. */
    public long nextStart(long t) {
        int r = rankAfter(t);
        return r < starts.length ? starts[r] : Long.MAX_VALUE;
    }

    /** Gives the nearest earliest start before t, or MIN_VALUE if there is none. */
    public long previousStart(long t) {
        int r = rankBefore(t) - 1;
        return r < 0 ? Long.MIN_VALUE : starts[r];
    }

    /** Gives the earliest start of all that have one, or MAX_VALUE if none has. */
    public long firstStart() {
        return nextStart(Long.MIN_VALUE);
    }

    /** Gives the greatest instant that any event is bounded by, start or end, or MIN_VALUE if there is none. */
    public long lastInstant() {
        int openEnds = lower(sortedEnds, Long.MAX_VALUE);
        long lastEnd = openEnds == 0 ? Long.MIN_VALUE : sortedEnds[openEnds - 1];
        return starts.length == 0 ? Long.MIN_VALUE : Math.max(lastEnd, starts[starts.length - 1]);
    }

    private static int lower(long[] sorted, long t) {
        int lo = 0;
        int hi = sorted.length;
        while (lo < hi) {
            int mid = lo + hi >>> 1;
            if (sorted[mid] < t) {
                lo = mid + 1;
            } else {
                hi = mid;
            }
        }
        return lo;
    }
}
