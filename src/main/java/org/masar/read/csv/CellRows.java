package org.masar.read.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import org.masar.read.table.Cells;

/** Gives each row as the same cells, filled anew. */
final class CellRows extends AbstractBaseCsvCallbackHandler<Cells> {
    /** Cells beyond are dropped: no table of people has so many columns. */
    static final int MOST = 20_000;
    private final Cells cells = new Cells();
    private long line;

    @Override
    protected void handleBegin(long startingLineNumber) {
        cells.clear();
        line = startingLineNumber;
    }

    @Override
    protected void handleField(int index, char[] buf, int offset, int length, boolean quoted) {
        if (index < MOST) {
            cells.add(buf, offset, length);
        }
    }

    @Override
    protected Cells buildRecord() {
        return cells;
    }

    /** Gives the line in which the row that was read last begins, from 1. */
    long line() {
        return line;
    }
}
