package org.masar.read.table;

import java.util.Locale;

/** Says what a column holds. */
public enum Role {
    /** Nothing that is shown on the map or the timeline; its text stays in the event's details. */
    NONE,
    TIME, END, YEAR, MONTH, DAY, CLOCK, END_YEAR, END_MONTH, END_DAY, END_CLOCK,
    LATITUDE, LONGITUDE, LAT_LON, WKT,
    TITLE, TEXT, CATEGORY, PLACE, SOURCE, VOICE,
    /** A number that is told; its column has a measure. */
    FIGURE,
    /** The least and the most of the figure of the same measure. */
    LOW, HIGH,
    LINK, ID, TAG,
    /** A code that says how well the time, or the place, is known. */
    TIME_DOUBT, PLACE_DOUBT,
    /** Says of a row that it is no event: {@code title}. */
    KIND;

    /** Gives the word for files and the command line: {@code end-year}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Finds the role by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Role of(String word) {
        for (Role r : values()) {
            if (r.word().equals(word)) {
                return r;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no use of a column; choose one of: "
            + String.join(", ", java.util.Arrays.stream(values()).map(Role::word).toList()));
    }

    /** Tells whether several columns may have it. */
    public boolean isForMany() {
        return this == NONE || this == TEXT || this == FIGURE || this == LOW || this == HIGH || this == TAG || this == SOURCE || this == VOICE;
    }
}
