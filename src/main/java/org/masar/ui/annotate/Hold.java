package org.masar.ui.annotate;

/** Says to what new annotations hold. */
public enum Hold {
    /** They stay on their place when the map moves. */
    MAP,
    /** They stay where they are on the page. */
    PAGE
}
