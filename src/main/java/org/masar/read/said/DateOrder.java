package org.masar.read.said;

/** Says which of two small numbers is the day: 3/4/2018 is the third of April or the fourth of March. */
public enum DateOrder {
    DAY_FIRST("day-first"), MONTH_FIRST("month-first"),
    /** Not known: where both are possible, the date is one of two days. */
    UNSURE("unsure");

    private final String word;

    DateOrder(String word) {
        this.word = word;
    }

    /** Gives the word for files and the command line. */
    public String word() {
        return word;
    }

    /** Finds the order by its word; throws IllegalArgumentException naming the word and the choices. */
    public static DateOrder of(String word) {
        for (DateOrder o : values()) {
            if (o.word.equals(word)) {
                return o;
            }
        }
        throw new IllegalArgumentException("'" + word + "' is no order of dates: day-first, month-first or unsure");
    }
}
