package org.masar.read.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Numbers the different texts of a column as they come, without making a text of a cell that came before (open addressing; FNV-1a).
 * Not for two threads at once.
 */
final class Kinds {
    private final List<String> texts = new ArrayList<>();
    private int[] slots = new int[64];

    /** Gives the number of the cell's text, from 0; -1 for a blank one. */
    int number(Cells row, int column) {
        if (row.isBlank(column)) {
            return -1;
        }
        char[] c = row.chars();
        int from = row.from(column), to = row.to(column), slot = slot(hash(c, from, to));
        for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (same(texts.get(slots[slot] - 1), c, from, to)) {
                return slots[slot] - 1;
            }
        }
        return add(slot, row.text(column));
    }

    /** Gives the number of the text, from 0. */
    int number(String text) {
        char[] c = text.toCharArray();
        int slot = slot(hash(c, 0, c.length));
        for (; slots[slot] != 0; slot = slot + 1 & slots.length - 1) {
            if (texts.get(slots[slot] - 1).equals(text)) {
                return slots[slot] - 1;
            }
        }
        return add(slot, text);
    }

    private int add(int slot, String text) {
        texts.add(text);
        slots[slot] = texts.size();
        if (texts.size() * 2 > slots.length) {
            int[] old = slots;
            slots = new int[old.length * 2];
            Arrays.stream(old).filter(n -> n > 0).forEach(n -> {
                char[] c = texts.get(n - 1).toCharArray();
                int at = slot(hash(c, 0, c.length));
                while (slots[at] != 0) {
                    at = at + 1 & slots.length - 1;
                }
                slots[at] = n;
            });
        }
        return texts.size() - 1;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    static int hash(char[] c, int from, int to) {
        int h = 0x811c9dc5;
        for (int i = from; i < to; i++) {
            h = (h ^ c[i]) * 0x01000193;
        }
        return h;
    }

    private static boolean same(String text, char[] c, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != c[from + i]) {
                return false;
            }
        }
        return true;
    }

    /** Lists the texts in the order of their numbers. */
    List<String> texts() {
        return texts;
    }
}
