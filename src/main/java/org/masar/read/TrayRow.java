package org.masar.read;

/**
 * Names a row or record that is not on the map or the timeline, or could not be read at all, and what would change that.
 *
 * @param file   as it was named
 * @param line   of the file, from 1
 * @param record number of the row below the headings, from 1
 * @param event  id of the event that it became; empty where it became none
 * @param column heading of the column that is to blame; empty where the row as a whole is
 * @param value  as it stands there, shortened; empty where nothing stands there
 * @param said   what is wrong
 * @param remedy what would make it readable
 */
public record TrayRow(Kind kind, String file, int line, int record, String event, String column, String value, Message said, Message remedy) {

    /** Says what a row lacks. */
    public enum Kind { UNDATED, UNPLACED, UNREADABLE, SKIPPED }
}
