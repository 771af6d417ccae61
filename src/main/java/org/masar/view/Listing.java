package org.masar.view;

import java.util.Arrays;

/** Holds for each of many things a short list of numbers, each number once in a list, in two arrays. Built in the order of the things. */
final class Listing {
    private int[] first;
    private int[] values = new int[64];
    private int things;
    private int size;

    Listing(int expected) {
        first = new int[expected + 1];
    }

    /** Ends the list of a thing; the next number belongs to the next. */
    void next() {
        if (++things == first.length) {
            first = Arrays.copyOf(first, first.length + first.length / 2 + 1);
        }
        first[things] = size;
    }

    /** Adds a number to the list of the thing at hand, unless it is in it. */
    void add(int value) {
        for (int i = first[things]; i < size; i++) {
            if (values[i] == value) {
                return;
            }
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
        }
        values[size++] = value;
    }

    /** Gives where the list of a thing begins; it ends where the next one's begins. */
    int from(int thing) {
        return first[thing];
    }

    int at(int i) {
        return values[i];
    }

    /** Tells whether one of the thing's numbers is among those wanted; null wants all. */
    boolean any(int thing, boolean[] wanted) {
        if (wanted == null) {
            return true;
        }
        for (int i = first[thing]; i < first[thing + 1]; i++) {
            if (wanted[values[i]]) {
                return true;
            }
        }
        return false;
    }
}
