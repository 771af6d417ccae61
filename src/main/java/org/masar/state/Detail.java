package org.masar.state;

import java.util.Locale;

/**
 * Says how the detail map stands: a second, closer map in a corner, for places that would fall on each other.
 *
 * @param state   whether it opens by itself, stays or is closed
 * @param place   id of the place that it is pinned to, or null: it shows the cluster that needs it most
 * @param x       where it stands between left (0) and right (1) of the free room, or NaN: in the corner that is free
 * @param y       where it stands between top (0) and bottom (1) of the free room, or NaN
 * @param width   logical pixels, or 0 for its usual size
 * @param height  logical pixels, or 0 for its usual size
 * @param swapped whether the close view fills the window and the wide one stands in the corner
 */
public record Detail(State state, String place, double x, double y, double width, double height, boolean swapped) {
    /** Opens by itself where it is needed. */
    public static final Detail AUTO = new Detail(State.AUTO, null, Double.NaN, Double.NaN, 0, 0, false);

    /** Says whether it shows. */
    public enum State {
        AUTO, OPEN, CLOSED;

        /** Gives the word for files. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Finds the state by its word; throws IllegalArgumentException naming the word and the choices. */
        public static State of(String word) {
            for (State s : values()) {
                if (s.word().equals(word)) {
                    return s;
                }
            }
            throw new IllegalArgumentException("'" + word + "' is no state of the detail map: auto, open or closed");
        }
    }

    public Detail {
        if (state == null) {
            throw new IllegalArgumentException("a detail map is auto, open or closed");
        }
        if (x < 0 || x > 1 || y < 0 || y > 1 || Double.isNaN(x) != Double.isNaN(y)) {
            throw new IllegalArgumentException("the detail map's place runs from 0 to 1: " + x + ", " + y);
        }
        if (!(width >= 0 && height >= 0 && width <= 16_384 && height <= 16_384)) {
            throw new IllegalArgumentException("the detail map's size is out of range: " + width + " by " + height);
        }
    }

    /** Gives the same in another state. */
    public Detail with(State s) {
        return new Detail(s, place, x, y, width, height, swapped);
    }

    /** Gives the same, pinned to a place; null lets it go. */
    public Detail pinnedTo(String id) {
        return new Detail(state, id, x, y, width, height, swapped);
    }

    /** Gives the same at another spot of the free room, each from 0 to 1. */
    public Detail at(double left, double top) {
        return new Detail(state, place, left, top, width, height, swapped);
    }

    /** Gives the same in another size, in logical pixels. */
    public Detail sized(double w, double h) {
        return new Detail(state, place, x, y, w, h, swapped);
    }

    /** Gives the same with the two maps changed about. */
    public Detail turned() {
        return new Detail(state, place, x, y, width, height, !swapped);
    }
}
