package org.masar.read.table;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * Names rows: by their own id where the table has a column of ids, with the row's number behind it where the same id comes twice; else
 * by the number of the row. Keeps a hash of each id, not the ids. Filled by one thread, then read by any.
 */
final class RowIds {
    private final Sheet sheet;
    private final int column;
    private long[] hashes = new long[1_024];
    private Set<Long> twice = Set.of();

    RowIds(Sheet sheet, int column) {
        this.sheet = sheet;
        this.column = column;
    }

    void note(int row, Cells cells) {
        if (column >= 0 && row >= hashes.length) {
            hashes = Arrays.copyOf(hashes, Math.max(row + 1, hashes.length * 2));
        }
        if (column >= 0 && !cells.isBlank(column)) {
            hashes[row] = hash(cells.chars(), cells.from(column), cells.to(column));
        }
    }

    /** Finds which ids come twice. */
    void close() {
        hashes = Arrays.copyOf(hashes, column < 0 ? 0 : sheet.size());
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        Set<Long> again = new HashSet<>();
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] != 0 && sorted[i] == sorted[i - 1]) {
                again.add(sorted[i]);
            }
        }
        twice = again;
    }

    String id(Cells cells, int row) {
        String number = Integer.toString(row + 1);
        if (column < 0 || hashes[row] == 0) {
            return column < 0 ? number : "row-" + number;
        }
        String own = cells.text(column);
        return twice.contains(hashes[row]) ? own + "-row-" + number : own;
    }

    /** Finds the row with the id, or -1. */
    int row(String id) {
        String number = column < 0 ? id : id.replaceFirst("^(?:.*-)?row-(?=\\d{1,9}$)", "");
        if (number.matches("[1-9]\\d{0,8}") && (column < 0 || !number.equals(id))) {
            int row = Integer.parseInt(number) - 1;
            if (row < sheet.size() && id(sheet.row(row), row).equals(id)) {
                return row;
            }
        }
        char[] c = id.toCharArray();
        long wanted = hash(c, 0, c.length);
        for (int row = 0; row < hashes.length; row++) {
            if (hashes[row] == wanted && id(sheet.row(row), row).equals(id)) {
                return row;
            }
        }
        return -1;
    }

    /** Hashes as FNV-1a with 64 bits does; never 0. */
    static long hash(char[] c, int from, int to) {
        long h = 0xcbf29ce484222325L;
        for (int i = from; i < to; i++) {
            h = (h ^ c[i]) * 0x100000001b3L;
        }
        return h == 0 ? 1 : h;
    }
}
