package org.masar.draw;

/** Says which of the two maps on a picture is painted: the one that fills it, or the detail map in its corner. */
public enum Part {
    /** Fills the picture, with legend, attribution and pointers at its edge. */
    WHOLE,
    /** Stands in a box upon the other: small, without a legend of its own. */
    DETAIL
}
