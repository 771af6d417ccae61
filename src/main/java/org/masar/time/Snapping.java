package org.masar.time;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Finds what a hand that drags over an axis catches on: the beginnings and ends of events, the beginnings of units of the calendar.
 * Positions are pixels of the axis, from which a thing may be so far away. Pure.
 */
public final class Snapping {
    /** More events than this in reach are no place to catch on. */
    private static final int MOST = 32;
    /** Least pixels from one unit to the next for the units to be caught. */
    private static final double WIDE = 40, CHOSEN = 14;
    private static final List<ChronoUnit> UNITS = List.of(ChronoUnit.SECONDS, ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.MONTHS,
        ChronoUnit.YEARS);

    private Snapping() {
    }

    /** Says which bounds of events are caught. */
    public enum Bounds { STARTS, STARTS_AND_ENDS }

    /**
     * Is what was caught.
     *
     * @param at    the instant
     * @param event the number of the event that begins or ends there, or -1
     */
    public record Caught(Instant at, int event) {
    }

    /** Finds the nearest beginning, or end, of an event that counts; empty where none is in reach, or where they lie too close. */
    public static Optional<Caught> event(Axis axis, double along, double reach, TimeIndex index, IntPredicate counts, Bounds bounds) {
        long a = axis.timeAt(along - reach), z = axis.timeAt(along + reach);
        if (index.countStarts(Math.min(a, z), Math.max(a, z) + 1) > MOST) {
            return Optional.empty();
        }
        Caught best = null;
        double least = reach;
        for (int r = index.rankBefore(Math.min(a, z)); r < index.rankAfter(Math.max(a, z)); r++) {
            int e = index.number(r);
            double off = Math.abs(axis.position(index.earliestStart(e)) - along);
            if (off <= least && (best == null || off < least) && index.earliestStart(e) != Long.MIN_VALUE && counts.test(e)) {
                best = new Caught(Instant.ofEpochMilli(index.earliestStart(e)), e);
                least = off;
            }
        }
        int[] near = new int[MOST];
        int found = bounds == Bounds.STARTS ? 0 : Math.min(MOST, index.overlapping(Math.min(a, z), Math.max(a, z) + 1, near));
        for (int i = 0; i < found; i++) {
            long end = index.latestEnd(near[i]);
            double off = Math.abs(axis.position(end) - along);
            if (end != Long.MAX_VALUE && off < least && counts.test(near[i])) {
                best = new Caught(Instant.ofEpochMilli(end), near[i]);
                least = off;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * Finds the nearest beginning of a unit of the calendar.
     *
     * @param unit the unit, or null for the finest that lies far enough apart
     */
    public static Optional<Caught> unit(Axis axis, double along, double reach, Stepping stepping, ChronoUnit unit) {
        double perPixel = axis.millisPerPixel(along);
        ChronoUnit of = unit != null ? unit
            : UNITS.stream().filter(u -> u.getDuration().toMillis() / perPixel >= WIDE).findFirst().orElse(null);
        if (of == null || of.getDuration().toMillis() / perPixel < CHOSEN) {
            return Optional.empty();
        }
        Instant at = stepping.snap(Instant.ofEpochMilli(axis.timeAt(along)), of);
        return Math.abs(axis.position(at.toEpochMilli()) - along) <= reach ? Optional.of(new Caught(at, -1)) : Optional.empty();
    }
}
