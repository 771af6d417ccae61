package org.masar.draw;

/**
 * Says what of its furniture a map shows, and where.
 *
 * @param scale  the scale bar
 * @param north  the arrow to the north
 * @param credit whose data the ground is made of; left away only where a page says it elsewhere
 */
public record Furnishing(Piece scale, Piece north, Piece credit) {
    /** Shows all where they always stand. */
    public static final Furnishing USUAL = new Furnishing(Piece.USUAL, Piece.USUAL, Piece.USUAL);
}
