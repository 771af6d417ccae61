package org.masar.model;

/**
 * Sorts events into kinds that a class can tell apart.
 *
 * @param colour {@code #rrggbb}, or null where the file names none (the drawing then chooses)
 * @param symbol name of the mark's outline: burst, circle, square, shield, hexagon ..., or null
 */
public record Category(String id, Words label, String colour, String symbol) {
    public Category {
        Ids.check("category", id);
    }
}
