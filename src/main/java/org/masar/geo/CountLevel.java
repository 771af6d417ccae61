package org.masar.geo;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Counts events by cell and kind for any stretch of time, at a cost that follows the cells and not the events: each cell keeps the
 * ranks of its events by start and by end, sorted, so that two searches count those that have begun and those that are over.
 * Cells are squares of the plane, so that they stay where they are while the map pans. Immutable; safe on any thread.
 */
public final class CountLevel {
    private final double cellSize;
    private final int kinds;
    private final int cells;
    private final double[] meanX;
    private final double[] meanY;
    private final int[] offsets;
    private final int[] begun;
    private final int[] over;

    private CountLevel(double cellSize, int kinds, int cells, double[] meanX, double[] meanY, int[] offsets, int[] begun, int[] over) {
        this.cellSize = cellSize;
        this.kinds = kinds;
        this.cells = cells;
        this.meanX = meanX;
        this.meanY = meanY;
        this.offsets = offsets;
        this.begun = begun;
        this.over = over;
    }

    /**
     * Sorts the events into cells.
     *
     * @param level the plane is 2 to the level cells wide, 0 to 30
     * @param order of the events that count
     */
    public static CountLevel of(PlaceIndex places, int level, PlaceOrder order) {
        double perUnit = Math.scalb(1.0, level);
        CellNumbers numbers = new CellNumbers();
        int kinds = places.kindCount();
        int[] slots = new int[order.first[order.first.length - 1]], sizes = new int[1024];
        double[] sums = new double[2048];
        for (int e = 0; e < places.events(); e++) {
            int rank = order.rankOf[e], to = rank < 0 ? -1 : order.first[rank];
            for (int at = places.first(e); at < places.first(e + 1); at++) {
                double x = places.x(at), y = places.y(at);
                int c = numbers.of((long) Math.floor(y * perUnit) << 32 | (long) Math.floor(x * perUnit) & 0xffffffffL);
                if (c >= sizes.length) {
                    sizes = Arrays.copyOf(sizes, 2 * c);
                    sums = Arrays.copyOf(sums, 4 * c);
                }
                if (rank >= 0) {
                    sizes[c]++;
                    sums[2 * c] += x;
                    sums[2 * c + 1] += y;
                    slots[to++] = c * kinds + places.kind(e);
                }
            }
        }
        int cells = numbers.count();
        double[] meanX = new double[cells], meanY = new double[cells];
        for (int c = 0; c < cells; c++) {
            meanX[c] = sums[2 * c] / Math.max(1, sizes[c]);
            meanY[c] = sums[2 * c + 1] / Math.max(1, sizes[c]);
        }
        int[] offsets = new int[cells * kinds + 1];
        for (int slot : slots) {
            offsets[slot + 1]++;
        }
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i + 1] += offsets[i];
        }
        int[] begun = new int[slots.length], over = new int[slots.length], next = offsets.clone();
        for (int rank = 0; rank < order.first.length - 1; rank++) {
            for (int i = order.first[rank]; i < order.first[rank + 1]; i++) {
                begun[next[slots[i]]++] = rank;
            }
        }
        System.arraycopy(offsets, 0, next, 0, next.length);
        for (int end = 0; end < order.byEnd.length; end++) {
            int rank = order.byEnd[end];
            for (int i = order.first[rank]; i < order.first[rank + 1]; i++) {
                over[next[slots[i]]++] = end;
            }
        }
        return new CountLevel(1 / perUnit, kinds, cells, meanX, meanY, offsets, begun, over);
    }

    /** Gives the side of a cell, in map units; cells begin at multiples of it. */
    public double cellSize() {
        return cellSize;
    }

    /** Counts the cells that hold anything at any time. */
    public int cells() {
        return cells;
    }

    /** Gives the middle of all that lies in a cell, at any time: map x. */
    public double x(int cell) {
        return meanX[cell];
    }

    /** Gives the middle of all that lies in a cell, at any time: map y. */
    public double y(int cell) {
        return meanY[cell];
    }

    /**
     * Counts the events of a kind in a cell that have begun and are not over.
     *
     * @param started how many events of all have begun: the first ranks by start
     * @param ended   how many of all are over: the first ranks by end
     */
    public int count(int cell, int kind, int started, int ended) {
        int from = offsets[cell * kinds + kind], to = offsets[cell * kinds + kind + 1];
        return from == to ? 0 : below(begun, from, to, started) - (ended == 0 ? 0 : below(over, from, to, ended));
    }

    /** Counts all events in a cell, at any time. */
    public int total(int cell) {
        return offsets[(cell + 1) * kinds] - offsets[cell * kinds];
    }

    /**
     * Hands out the ranks by start of the events in a cell that have begun, each kind from the latest to the earliest, until told to stop.
     *
     * @param started how many events of all have begun
     * @param goOn    takes a rank and tells whether to go on
     */
    public void begun(int cell, int started, IntPredicate goOn) {
        for (int k = 0; k < kinds; k++) {
            int from = offsets[cell * kinds + k];
            for (int i = from + below(begun, from, offsets[cell * kinds + k + 1], started) - 1; i >= from; i--) {
                if (!goOn.test(begun[i])) {
                    return;
                }
            }
        }
    }

    private static int below(int[] ranks, int from, int to, int limit) {
        int low = from, high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranks[middle] < limit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - from;
    }
}
