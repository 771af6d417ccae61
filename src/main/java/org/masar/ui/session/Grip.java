package org.masar.ui.session;

import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Says how a hand moves time.
 *
 * @param step by what time is stepped, one of {@link #STEPS}, or null for the unit at which the playhead stands
 * @param snap on what a hand catches that drags
 */
public record Grip(ChronoUnit step, Snap snap) {
    /** Units by which time can be stepped. */
    public static final List<ChronoUnit> STEPS =
        List.of(ChronoUnit.MINUTES, ChronoUnit.HOURS, ChronoUnit.DAYS, ChronoUnit.WEEKS, ChronoUnit.MONTHS, ChronoUnit.YEARS);
    /** Steps by where one stands, catches on all. */
    public static final Grip FIRST = new Grip(null, Snap.BOTH);

    public Grip {
        if (snap == null || step != null && !STEPS.contains(step)) {
            throw new IllegalArgumentException("no grip by " + step + " and " + snap);
        }
    }

    /** Says on what a hand catches. */
    public enum Snap {
        /** On events and units. */
        BOTH,
        EVENTS,
        UNITS,
        /** On nothing. */
        OFF;

        /** Tells whether it catches on the beginnings and ends of events. */
        public boolean events() {
            return this == BOTH || this == EVENTS;
        }

        /** Tells whether it catches on the beginnings of units. */
        public boolean units() {
            return this == BOTH || this == UNITS;
        }
    }

    public Grip with(ChronoUnit s) {
        return new Grip(s, snap);
    }

    public Grip with(Snap s) {
        return new Grip(step, s);
    }

    /** Gives how many steps make a big one: an hour of minutes, a day of hours, a week of days. */
    public int big() {
        return switch (step) {
            case MINUTES -> 60;
            case HOURS -> 24;
            case DAYS -> 7;
            case WEEKS -> 4;
            case MONTHS -> 12;
            default -> 10;
        };
    }
}
