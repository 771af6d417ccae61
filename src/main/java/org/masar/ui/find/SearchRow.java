package org.masar.ui.find;

import org.masar.search.Hit;

/** Stands for a row of the results. */
sealed interface SearchRow {
    /** Tells whether it can be chosen. */
    default boolean choosable() {
        return this instanceof One || this instanceof Meant;
    }

    /** Heads what was found of a kind. */
    record Head(String key) implements SearchRow {
    }

    /** Shows something found. */
    record One(Hit hit) implements SearchRow {
    }

    /** Says something about the results. */
    record Note(String text) implements SearchRow {
    }

    /** Proposes a name that was probably meant. */
    record Meant(String name) implements SearchRow {
    }
}
