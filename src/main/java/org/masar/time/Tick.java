package org.masar.time;

/**
 * Is a mark on an axis with its label.
 *
 * @param at    the time, ms since 1970 UTC
 * @param x     where it lies, pixels
 * @param unit  what begins here
 * @param label what to write, beside the mark towards later times; empty for a mark alone
 * @param kind  whether the unit really begins here
 */
public record Tick(long at, double x, TickUnit unit, String label, Kind kind) {
    /** Tells a tick at the beginning of its unit from one at the edge of the view that names the unit already begun. */
    public enum Kind { BEGINS, GOES_ON }
}
