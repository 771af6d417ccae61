package org.masar.state;

import org.masar.model.Interval;
import org.masar.time.AtEnd;
import org.masar.time.Speed;

/**
 * Says how time is played. Belongs to the view, since what is fast for one dataset is slow for another.
 *
 * @param way    as a story, from event to event, or by the clock
 * @param speed  of the clock, or null for one that fits what is played
 * @param pace   of the story: 1 for a usual reader, 2 for twice as fast; {@value #SLOWEST} to {@value #FASTEST}
 * @param atEnd  what happens at the end
 * @param turn   which way time goes
 * @param range  what is played, both ends closed, or null for all
 */
public record Playing(Way way, Speed speed, double pace, AtEnd atEnd, Turn turn, Interval range) {
    /** Least and greatest pace of a story. */
    public static final double SLOWEST = 0.125, FASTEST = 16;
    /** All of it once as a story, forwards. */
    public static final Playing PLAIN = new Playing(Way.STORY, null, 1, AtEnd.STOP, Turn.FORWARDS, null);

    /** Says which way time goes. */
    public enum Turn { FORWARDS, BACKWARDS }

    public Playing {
        if (way == null || atEnd == null || turn == null) {
            throw new IllegalArgumentException("playing needs a way, an end and a direction");
        }
        if (!(pace >= SLOWEST && pace <= FASTEST)) {
            throw new IllegalArgumentException("a pace of " + pace + ", not " + SLOWEST + " to " + FASTEST);
        }
        if (range != null && (range.from() == null || range.to() == null || !range.from().isBefore(range.to()))) {
            throw new IllegalArgumentException("a range that is played needs both ends: " + range);
        }
    }

    /** Gives the same in another way. */
    public Playing with(Way w) {
        return new Playing(w, speed, pace, atEnd, turn, range);
    }

    /** Gives the same at another speed of the clock; null for one that fits. */
    public Playing with(Speed s) {
        return new Playing(way, s, pace, atEnd, turn, range);
    }

    /** Gives the same story at another pace, the nearest that there is. */
    public Playing withPace(double p) {
        return new Playing(way, speed, Math.max(SLOWEST, Math.min(FASTEST, p)), atEnd, turn, range);
    }

    /** Gives the same with another end. */
    public Playing with(AtEnd e) {
        return new Playing(way, speed, pace, e, turn, range);
    }

    /** Gives the same in another direction. */
    public Playing with(Turn t) {
        return new Playing(way, speed, pace, atEnd, t, range);
    }

    /** Gives the same for another range; null for all. */
    public Playing within(Interval r) {
        return new Playing(way, speed, pace, atEnd, turn, r);
    }

    /** Gives 1 forwards and -1 backwards. */
    public int sign() {
        return turn == Turn.FORWARDS ? 1 : -1;
    }
}
