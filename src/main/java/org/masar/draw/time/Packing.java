package org.masar.draw.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Packs bars into as few rows as they need so that none overlaps another: first fit in order of their starts.
 *
 * <p>Where there is room, a bar also keeps the space that its label needs after it, so that fewer labels are left out.
 */
final class Packing {
    /** Free pixels kept between two bars of one row. */
    static final double BETWEEN = 3;

    private Packing() {
    }

    /**
     * Gives each bar a row, counted from 0.
     *
     * @param from  left edges in pixels
     * @param to    right edges in pixels, not left of {@code from}
     * @param label pixels wanted free after each bar for its label; tried first, given up when more than {@code rows} would be needed
     * @param rows  how many rows are welcome
     */
    static int[] rows(double[] from, double[] to, double[] label, int rows) {
        int[] generous = firstFit(from, to, label);
        return count(generous) <= rows ? generous : firstFit(from, to, new double[from.length]);
    }

    /** Counts the rows that are used. */
    static int count(int[] rows) {
        return Arrays.stream(rows).max().orElse(-1) + 1;
    }

    private static int[] firstFit(double[] from, double[] to, double[] label) {
        Integer[] order = IntStream.range(0, from.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.<Integer>comparingDouble(i -> from[i]).thenComparing(i -> -to[i]).thenComparing(i -> i));
        int[] row = new int[from.length];
        double[] taken = new double[Math.min(from.length, 8)];
        int used = 0;
        for (int i : order) {
            int r = 0;
            while (r < used && taken[r] > from[i]) {
                r++;
            }
            if (r == used && ++used > taken.length) {
                taken = Arrays.copyOf(taken, taken.length * 2);
            }
            taken[r] = to[i] + BETWEEN + label[i];
            row[i] = r;
        }
        return row;
    }
}
