package org.masar.time;

/** Sorts numbers by long keys without boxing: a stable radix sort of 16 bits a pass, over the passes that differ. */
public final class RankSort {
    private static final int RADIX = 1 << 16;

    private RankSort() {
    }

    /** Gives the numbers sorted by the key that each points at; equal keys keep their order. The array given is used up. */
    public static int[] byKey(int[] numbers, long[] keys) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        boolean sorted = true;
        for (int i = 0; i < numbers.length; i++) {
            long k = keys[numbers[i]];
            sorted &= k >= max;
            min = Math.min(min, k);
            max = Math.max(max, k);
        }
        if (sorted) {
            return numbers;
        }
        long spread = max - min;
        int[] from = numbers;
        int[] to = new int[numbers.length];
        for (int shift = 0; shift < 64 && (shift == 0 || spread >>> shift != 0); shift += 16) {
            pass(from, to, keys, min, shift);
            int[] swap = from;
            from = to;
            to = swap;
        }
        return from;
    }

    /** Distributes by 16 bits of key minus least key, which as an unsigned number orders as the keys do, overflow or not. */
    private static void pass(int[] from, int[] to, long[] keys, long min, int shift) {
        int[] places = new int[RADIX + 1];
        for (int number : from) {
            places[(int) (keys[number] - min >>> shift & RADIX - 1) + 1]++;
        }
        for (int i = 0; i < RADIX; i++) {
            places[i + 1] += places[i];
        }
        for (int number : from) {
            to[places[(int) (keys[number] - min >>> shift & RADIX - 1)]++] = number;
        }
    }
}
