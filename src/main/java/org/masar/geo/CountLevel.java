package org.masar.geo;

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
     * @param level   the plane is 2 to the level cells wide, 0 to 30
     * @param byStart event numbers in the order of their starts: the position is the rank
     * @param byEnd   the same numbers in the order of their ends
     */
    public static CountLevel of(PlaceIndex places, int level, int[] byStart, int[] byEnd) {
        double perUnit = Math.scalb(1.0, level);
        CellNumbers numbers = new CellNumbers();
        int[] cellOf = new int[places.size()];
        for (int at = 0; at < cellOf.length; at++) {
            cellOf[at] = numbers.of((long) Math.floor(places.y(at) * perUnit) << 32 | (long) Math.floor(places.x(at) * perUnit) & 0xffffffffL);
        }
        int cells = numbers.count(), kinds = places.kindCount();
        double[] meanX = new double[cells], meanY = new double[cells];
        int[] members = new int[cells];
        int[] offsets = new int[cells * kinds + 1];
        for (int e : byStart) {
            for (int at = places.first(e); at < places.first(e + 1); at++) {
                int c = cellOf[at];
                offsets[c * kinds + places.kind(e) + 1]++;
                members[c]++;
                meanX[c] += places.x(at);
                meanY[c] += places.y(at);
            }
        }
        for (int i = 0; i < offsets.length - 1; i++) {
            offsets[i + 1] += offsets[i];
        }
        for (int c = 0; c < cells; c++) {
            meanX[c] /= Math.max(1, members[c]);
            meanY[c] /= Math.max(1, members[c]);
        }
        return new CountLevel(1 / perUnit, kinds, cells, meanX, meanY, offsets, ranks(places, cellOf, offsets, byStart), ranks(places, cellOf, offsets, byEnd));
    }

    private static int[] ranks(PlaceIndex places, int[] cellOf, int[] offsets, int[] order) {
        int[] next = offsets.clone();
        int[] ranks = new int[offsets[offsets.length - 1]];
        for (int rank = 0; rank < order.length; rank++) {
            int e = order[rank];
            for (int at = places.first(e); at < places.first(e + 1); at++) {
                ranks[next[cellOf[at] * places.kindCount() + places.kind(e)]++] = rank;
            }
        }
        return ranks;
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
