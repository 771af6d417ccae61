package org.masar.read.said;

/**
 * Says how dates are written in a column, which no single one of them may tell.
 *
 * @param order which of two small numbers is the day
 * @param bare  what a number standing alone counts
 */
public record DateHabit(DateOrder order, BareNumber bare) {
    /** Takes nothing for granted: numbers standing alone are years. */
    public static final DateHabit UNKNOWN = new DateHabit(DateOrder.UNSURE, BareNumber.YEAR);

    public DateHabit {
        if (order == null || bare == null) {
            throw new IllegalArgumentException("a habit needs an order and a kind of number, not " + order + ", " + bare);
        }
    }

    /** Gives the same with another order. */
    public DateHabit with(DateOrder other) {
        return new DateHabit(other, bare);
    }
}
