package org.masar.read.table;

import java.util.List;

/** Holds a small table whose rows are texts already, as features' properties or pasted rows are. */
public record SheetOfTexts(List<String> headings, List<List<String>> rows) implements Sheet {
    public SheetOfTexts {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    @Override
    public int size() {
        return rows.size();
    }

    @Override
    public void each(Rows taker) {
        for (int i = 0; i < rows.size() && taker.row(i, row(i)); i++) {
            continue;
        }
    }

    @Override
    public Cells row(int number) {
        return Cells.of(rows.get(number));
    }

    @Override
    public int line(int number) {
        return number + 2;
    }
}
