package org.masar.read.said;

/** Says what a number standing alone in a column of dates counts; a column holds one kind only. */
public enum BareNumber {
    /** Years: 1915, 62. */
    YEAR("year"),
    /** Days as 20180520. */
    COMPACT("compact"),
    /** Days since 30 December 1899, as spreadsheets count (ECMA-376, part 1, section 18.17.4.1), with the time of day behind the point. */
    SERIAL("serial"),
    /** Seconds since 1970 UTC. */
    SECONDS("seconds"),
    /** Milliseconds since 1970 UTC. */
    MILLIS("millis");

    private final String word;

    BareNumber(String word) {
        this.word = word;
    }

    /** Gives the word for files and the command line. */
    public String word() {
        return word;
    }

    /** Finds the kind by its word; throws IllegalArgumentException naming the word and the choices. */
    public static BareNumber of(String word) {
        for (BareNumber b : values()) {
            if (b.word.equals(word)) {
                return b;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no way to count time: year, compact, serial, seconds or millis");
    }
}
