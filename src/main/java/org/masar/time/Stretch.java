package org.masar.time;

/**
 * Holds a stretch of time that an axis shows evenly, between two folded ones.
 *
 * @param from   first millisecond
 * @param to     first millisecond after it
 * @param weight how much is to be seen in it, against the others; its share of the width
 */
public record Stretch(long from, long to, double weight) {
    public Stretch {
        if (to <= from || !(weight > 0)) {
            throw new IllegalArgumentException("a stretch from " + from + " to " + to + " of weight " + weight);
        }
    }
}
