package org.masar.state;

/** Names the look of map and page. */
public enum Theme {
    LIGHT, DARK, PRINT;

    /** Gives the word for files and the command line. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Finds the look by its word; throws IllegalArgumentException naming the word and the choices. */
    public static Theme of(String word) {
        for (Theme t : values()) {
            if (t.word().equals(word)) {
                return t;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no look: light, dark or print");
    }
}
