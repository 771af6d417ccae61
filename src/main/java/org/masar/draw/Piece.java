package org.masar.draw;

/**
 * Says where one piece of a map's furniture stands.
 *
 * @param state where
 * @param x     left edge, logical pixels of the map, where it is moved
 * @param y     top edge, logical pixels of the map, where it is moved
 */
public record Piece(State state, double x, double y) {
    /** Stands where it always does. */
    public static final Piece USUAL = new Piece(State.USUAL, 0, 0);
    /** Is left away. */
    public static final Piece NONE = new Piece(State.NONE, 0, 0);

    /** Says whether it shows. */
    public enum State { USUAL, MOVED, NONE }

    /** Stands with its left top corner there. */
    public static Piece at(double x, double y) {
        return new Piece(State.MOVED, x, y);
    }

    /** Tells whether it is left away. */
    public boolean isNone() {
        return state == State.NONE;
    }

    /** Gives its box: moved there, if it is, and kept inside a map of the size. */
    public Box moved(Box usual, double width, double height) {
        return state != State.MOVED ? usual : new Box(Math.max(0, Math.min(width - usual.width(), x)),
            Math.max(0, Math.min(height - usual.height(), y)), usual.width(), usual.height());
    }
}
