package org.masar.read.table;

/**
 * Says what a person put right in one row, which stays as it is in its file.
 *
 * @param time  a date as people write it; empty for the row's own
 * @param place latitude and longitude as people write them; empty for the row's own
 * @param skip  whether the row is to be left out
 */
public record Fix(String time, String place, boolean skip) {
    /** Changes nothing. */
    public static final Fix NONE = new Fix("", "", false);
}
