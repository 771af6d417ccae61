package org.masar.view;

import org.masar.time.TimeIndex;

/**
 * Holds the numbers of some events in time order, undated ones last: as a list, as the first ranks of the index, or as all of a stretch
 * of time, which are listed when somebody asks for one of them. Safe on any thread.
 */
final class Shown {
    private static final int LISTED = -1;
    private final TimeIndex index;
    private final int dated;
    private final int count;
    private final int begun;
    private final int over;
    private final long from;
    private final long to;
    private volatile int[] numbers;

    private Shown(TimeIndex index, int[] numbers, int dated, int count, int begun, int over, long from, long to) {
        this.index = index;
        this.numbers = numbers;
        this.dated = dated;
        this.count = count;
        this.begun = begun;
        this.over = over;
        this.from = from;
        this.to = to;
    }

    /** Takes the first dated events and the first undated ones of the index, without copying them. */
    static Shown first(TimeIndex index, int dated, int undated) {
        return new Shown(index, null, dated, dated + undated, dated, 0, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Takes the numbers, which are in time order. The array is kept. */
    static Shown of(TimeIndex index, int[] numbers) {
        int dated = numbers.length;
        while (dated > 0 && undated(index, numbers[dated - 1])) {
            dated--;
        }
        return new Shown(index, numbers, dated, numbers.length, LISTED, LISTED, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** Takes all events that overlap a stretch of time, from one time to before another, without listing them yet. */
    static Shown between(TimeIndex index, long from, long to) {
        int count = index.countOverlapping(from, to), begun = from < to ? index.rankBefore(to) : 0;
        return new Shown(index, null, count, count, begun, begun - count, from, to);
    }

    private static boolean undated(TimeIndex ix, int e) {
        return ix.earliestStart(e) == Long.MIN_VALUE && ix.latestStart(e) == Long.MIN_VALUE
            && ix.earliestEnd(e) == Long.MAX_VALUE && ix.latestEnd(e) == Long.MAX_VALUE;
    }

    int count() {
        return count;
    }

    int dated() {
        return dated;
    }

    private boolean startsFromFirst() {
        return begun >= 0 && over == 0;
    }

    /** Tells whether the dated events are all of a stretch: the first {@link #begun} by their starts without the first {@link #over} by their ends. */
    boolean isStretch() {
        return begun >= 0;
    }

    int begun() {
        return begun;
    }

    int over() {
        return over;
    }

    int event(int i) {
        if (startsFromFirst()) {
            return i < dated ? index.number(i) : index.undatedNumber(i - dated);
        }
        return list()[i];
    }

    private int[] list() {
        int[] all = numbers;
        if (all == null) {
            all = new int[count];
            index.overlapping(from, to, all);
            numbers = all;
        }
        return all;
    }

    /** Finds the first that starts at a time or later: they stand in time order, so two halvings do. Gives -1 where none does. */
    int firstFrom(long t) {
        if (isStretch() && t >= to) {
            return -1;
        }
        int low = 0, high = dated;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (index.earliestStart(event(middle)) < t) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < dated ? event(low) : -1;
    }

    int[] toArray() {
        if (!startsFromFirst()) {
            return list().clone();
        }
        int[] all = new int[count];
        for (int i = 0; i < count; i++) {
            all[i] = event(i);
        }
        return all;
    }
}
