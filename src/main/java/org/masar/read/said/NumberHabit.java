package org.masar.read.said;

/** Says what a comma or point between digits means in a column. */
public enum NumberHabit {
    /** 1,234.5. */
    POINT("point"),
    /** 1.234,5. */
    COMMA("comma");

    private final String word;

    NumberHabit(String word) {
        this.word = word;
    }

    /** Gives the word for files and the command line. */
    public String word() {
        return word;
    }

    /** Finds the habit by its word; throws IllegalArgumentException naming the word and the choices. */
    public static NumberHabit of(String word) {
        for (NumberHabit h : values()) {
            if (h.word.equals(word)) {
                return h;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no way to write numbers: point or comma");
    }
}
