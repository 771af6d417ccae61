package org.masar.time;

/**
 * Says where play stands so long after it began. Follows from the time that has passed alone, never from how often it is asked, so that
 * play keeps real time where frames drop.
 */
public sealed interface Course permits Playback, Story {
    /** Gives the place after the time that has passed since play began, nanoseconds; ms since 1970 UTC. */
    long at(long elapsedNanos);

    /** Tells whether play has come to its end by then. */
    boolean isOver(long elapsedNanos);
}
