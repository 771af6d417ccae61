package org.masar.draw;

/** Says how much of a legend a picture needs. */
public enum Legend {
    /** Title, time and voices too: the picture stands for itself. */
    PAGE,
    /** Signs only: the window round it says the rest, and its lanes name the categories. */
    WINDOW,
    /** Nothing but room for the button that opens it. */
    FOLDED,
    /** Nothing: it stands beside the map, or not at all. */
    APART
}
