package org.masar.state;

/** Names the units in which a page's own size is told. */
public enum Length {
    PIXEL("px", 1 / 96.0), MILLIMETRE("mm", 1 / 25.4), INCH("in", 1);

    private final String word;
    private final double inches;

    Length(String word, double inches) {
        this.word = word;
        this.inches = inches;
    }

    /** Gives the word for files and the command line. */
    public String word() {
        return word;
    }

    /** Gives how many inches one of it is; a pixel is the 96th of an inch (CSS Values and Units 4, section 6.2). */
    public double inches() {
        return inches;
    }

    /** Finds the unit by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Length of(String word) {
        for (Length l : values()) {
            if (l.word.equals(word)) {
                return l;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no unit of a page: px, mm or in");
    }
}
