package org.masar.state;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Names the blocks of a page. */
public enum Block {
    TITLE, SUBTITLE,
    /** Date and time with the zone. */
    WHEN,
    MAP,
    /** The closer map in a corner of the map; it moves within the map. */
    DETAIL,
    TIMELINE, LEGEND,
    /** The scale bar; it moves within the map. */
    SCALE,
    /** The north arrow; it moves within the map. */
    NORTH,
    /** The numbered list of the events shown: when, what, who says so. */
    LIST,
    /** The sources that the list names. */
    REFERENCES, NOTES,
    /** Credits and attribution: these can be moved but never left away. */
    CREDITS;

    /** Gives the word for files and the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Tells whether it has its place upon the map, so that it moves with the map and within it. */
    public boolean isOnMap() {
        return this == DETAIL || this == SCALE || this == NORTH;
    }

    /** Finds the block by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Block of(String word) {
        return Arrays.stream(values()).filter(b -> b.word().equals(word)).findFirst().orElseThrow(() -> new IllegalArgumentException(
            "'" + word + "' is no block of a page: " + Arrays.stream(values()).map(Block::word).collect(Collectors.joining(", "))));
    }
}
