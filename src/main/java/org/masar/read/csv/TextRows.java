package org.masar.read.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** Gives each row as texts. */
final class TextRows extends AbstractBaseCsvCallbackHandler<List<String>> {
    private static final int MOST = 2_000;
    private List<String> row = new ArrayList<>();

    @Override
    protected void handleBegin(long startingLineNumber) {
        row = new ArrayList<>();
    }

    @Override
    protected void handleField(int index, char[] buf, int offset, int length, boolean quoted) {
        if (row.size() < MOST) {
            row.add(new String(buf, offset, length));
        }
    }

    @Override
    protected List<String> buildRecord() {
        return row;
    }
}
