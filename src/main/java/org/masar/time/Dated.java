package org.masar.time;

/** Is a list of events that knows the index of their times already. */
public interface Dated {

    /** Gives the index, numbered by the places in the list; always the same one. */
    TimeIndex index();
}
