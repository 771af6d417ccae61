package org.masar.ui.compare;

import org.masar.view.Compared;

/**
 * Names where the keyboard stands in the table.
 *
 * @param row    from 0
 * @param column from 0, or -1 for the question
 * @param answer which of several answers of one voice, from 0
 */
record Spot(int row, int column, int answer) {
    static final Spot FIRST = new Spot(0, 0, 0);

    /** Gives the nearest spot that the table has. */
    Spot within(Compared table) {
        int r = Math.max(0, Math.min(row, table.rows().size() - 1)), c = Math.max(-1, Math.min(column, table.voices().size() - 1));
        return new Spot(r, c, Math.max(0, Math.min(answer, answers(table, r, c) - 1)));
    }

    /** Goes one answer down, from the last one of a cell to the next row. */
    Spot down(Compared table) {
        return answer + 1 < answers(table, row, column) ? new Spot(row, column, answer + 1)
            : row + 1 < table.rows().size() ? new Spot(row + 1, column, 0) : this;
    }

    /** Goes one answer up, from the first one of a cell to the row before. */
    Spot up(Compared table) {
        return answer > 0 ? new Spot(row, column, answer - 1) : row > 0 ? new Spot(row - 1, column, Integer.MAX_VALUE).within(table) : this;
    }

    /** Goes across by columns, to the first answer there. */
    Spot across(Compared table, int by) {
        return new Spot(row, column + by, 0).within(table);
    }

    private static int answers(Compared table, int row, int column) {
        return column < 0 || row < 0 || row >= table.rows().size() || column >= table.voices().size() ? 1
            : Math.max(1, table.rows().get(row).cells().get(column).answers().size());
    }
}
