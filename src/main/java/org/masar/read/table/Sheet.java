package org.masar.read.table;

import java.util.List;

/** Holds a table that was parted into rows. Rows without any text do not count. Safe on any thread. */
public interface Sheet {

    /** Names the columns; each name once, none empty. */
    List<String> headings();

    /** Counts the rows below the headings. */
    int size();

    /** Goes through all rows from the first, giving each as the same cells, filled anew. */
    void each(Rows rows);

    /** Reads a row again by its number from 0. */
    Cells row(int number);

    /** Gives the line of the file in which a row begins, from 1. */
    int line(int number);

    /** Takes rows. */
    @FunctionalInterface
    interface Rows {
        /** Takes a row; false stops. */
        boolean row(int number, Cells cells);
    }
}
