package org.masar.model;

/** Is a list of events that knows in arrays where each is and of what kind, so that a million need not be made to draw them. */
public interface Sited {

    /** Gives the number in {@link Dataset#places()} of the one place of an event; -1 where it has none. */
    int place(int event);

    /** Gives the number in {@link Dataset#categories()} of an event's category; -1 where it has none. */
    int category(int event);

    /** Tells whether no event has claims, so that nobody need be asked who tells it. */
    boolean isUntold();
}
