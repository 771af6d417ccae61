package org.masar.state;

/** Says which events show, by time (dataset format, section "Which events show"). */
public enum Mode {
    /** Those that may be going on at the playhead. */
    MOMENT("moment"),
    /** Those that may touch the window. */
    WINDOW("window"),
    /** Those that may have begun by the end of the playhead's unit. */
    SINCE_START("since-start"),
    /** All. */
    ALL("all");

    private final String word;

    Mode(String word) {
        this.word = word;
    }

    /** Gives the word for files and the command line. */
    public String word() {
        return word;
    }

    /** Finds the mode by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Mode of(String word) {
        for (Mode m : values()) {
            if (m.word.equals(word)) {
                return m;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no mode: moment, window, since-start or all");
    }
}
