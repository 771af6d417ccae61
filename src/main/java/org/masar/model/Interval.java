package org.masar.model;

import java.time.Instant;

/**
 * Bounds a stretch of time, half-open: {@code from} belongs to it, {@code to} is the first instant after it.
 *
 * @param from first instant, or null for "since ever"
 * @param to   first instant after, or null for "for ever"
 */
public record Interval(Instant from, Instant to) {
    public Interval {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("interval ends at " + to + ", before it starts at " + from);
        }
    }

    /** Makes the half-open interval; either end may be null for open. */
    public static Interval of(Instant from, Instant to) {
        return new Interval(from, to);
    }

    /** Tells whether the instant lies in it. */
    public boolean contains(Instant t) {
        return (from == null || !t.isBefore(from)) && (to == null || t.isBefore(to));
    }
}
