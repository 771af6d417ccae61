package org.masar.view;

/** Says how the chosen voices together tell an event. */
public enum Telling {
    /** One of them at least says that it happened (or nobody is quoted at all). */
    TOLD,
    /** They only deny or doubt it. */
    DENIED,
    /** None of them mentions it. */
    UNTOLD
}
