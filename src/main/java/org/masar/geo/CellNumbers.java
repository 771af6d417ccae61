package org.masar.geo;

/**
 * Numbers keys, such as those of cells, in the order in which they first come, without an object each (open addressing; Knuth, volume 3,
 * section 6.4). Not for two threads at once.
 */
public final class CellNumbers {
    private long[] keys = new long[1 << 12];
    private int[] numbers = new int[1 << 12];
    private int count;

    /** Gives the key's number, from 0 on; a new one where it has not come before. */
    public int of(long key) {
        int mask = keys.length - 1;
        int i = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & mask;
        while (numbers[i] != 0) {
            if (keys[i] == key) {
                return numbers[i] - 1;
            }
            i = i + 1 & mask;
        }
        keys[i] = key;
        numbers[i] = ++count;
        int number = count - 1;
        if (count * 2 > keys.length) {
            grow();
        }
        return number;
    }

    /** Counts the keys that came. */
    public int count() {
        return count;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        int mask = keys.length - 1;
        for (int j = 0; j < oldKeys.length; j++) {
            if (oldNumbers[j] != 0) {
                int i = (int) (oldKeys[j] * 0x9E3779B97F4A7C15L >>> 33) & mask;
                while (numbers[i] != 0) {
                    i = i + 1 & mask;
                }
                keys[i] = oldKeys[j];
                numbers[i] = oldNumbers[j];
            }
        }
    }
}
