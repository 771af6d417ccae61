package org.masar.view;

import org.masar.time.TimeIndex;

/** Holds the numbers of some events in time order, undated ones last: as a list, or as the first ranks of the index. */
final class Shown {
    private final TimeIndex index;
    private final int[] numbers;
    private final int dated;
    private final int count;

    private Shown(TimeIndex index, int[] numbers, int dated, int count) {
        this.index = index;
        this.numbers = numbers;
        this.dated = dated;
        this.count = count;
    }

    /** Takes the first dated events and the first undated ones of the index, without copying them. */
    static Shown first(TimeIndex index, int dated, int undated) {
        return new Shown(index, null, dated, dated + undated);
    }

    /** Takes the numbers, which are in time order. The array is kept. */
    static Shown of(TimeIndex index, int[] numbers) {
        int dated = numbers.length;
        while (dated > 0 && undated(index, numbers[dated - 1])) {
            dated--;
        }
        return new Shown(index, numbers, dated, numbers.length);
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

    boolean startsFromFirst() {
        return numbers == null;
    }

    int event(int i) {
        if (numbers != null) {
            return numbers[i];
        }
        return i < dated ? index.number(i) : index.undatedNumber(i - dated);
    }

    int[] toArray() {
        if (numbers != null) {
            return numbers.clone();
        }
        int[] all = new int[count];
        for (int i = 0; i < count; i++) {
            all[i] = event(i);
        }
        return all;
    }
}
