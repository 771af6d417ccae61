package org.masar.view;

/** Says how an event stands to the playhead (dataset format, "Phase"). */
public enum Phase {
    /** Surely over. */
    PAST("past"),
    /** Surely going on. */
    NOW("now"),
    /** Surely still to come. */
    NEXT("next"),
    /** May be going on. */
    IN_DOUBT("in-doubt");

    private final String word;

    Phase(String word) {
        this.word = word;
    }

    /** Gives the word for files and the command line. */
    public String word() {
        return word;
    }
}
