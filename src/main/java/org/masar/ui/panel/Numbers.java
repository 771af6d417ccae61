package org.masar.ui.panel;

import java.util.AbstractList;
import java.util.Arrays;
import javafx.collections.ObservableListBase;

/** Hands numbers to a list or table without a box each, and others in their place all at once. FX thread only. */
final class Numbers extends ObservableListBase<Integer> {
    private int[] numbers = {};

    /** Takes other numbers; nothing is told where they are the same. The array is kept. */
    void take(int[] fresh) {
        if (Arrays.equals(fresh, numbers)) {
            return;
        }
        int[] old = numbers;
        beginChange();
        numbers = fresh;
        nextReplace(0, fresh.length, new AbstractList<>() {
            @Override
            public Integer get(int i) {
                return old[i];
            }

            @Override
            public int size() {
                return old.length;
            }
        });
        endChange();
    }

    @Override
    public Integer get(int i) {
        return numbers[i];
    }

    @Override
    public int size() {
        return numbers.length;
    }
}
