package org.masar.time;

import java.util.List;

/**
 * Says where the playhead stands when playing by the clock: so much time of the dataset a second of ours. The place follows
 * from where play began and how long ago, never from the number of frames, so that it keeps real time when frames drop.
 * Folded time is crossed at once. Immutable, safe on any thread.
 *
 * @param start           where play began, ms since 1970 UTC
 * @param millisPerSecond speed, ms of the dataset a second; less than 0 plays backwards
 * @param from            first millisecond of the range played
 * @param to              first millisecond after it
 * @param atEnd           what happens at the end of the range
 * @param breaks          folded stretches, in order ({@link Axis#breaks()}); empty for none
 */
public record Playback(long start, double millisPerSecond, long from, long to, AtEnd atEnd, List<Axis.Break> breaks)
    implements Course {
    public Playback {
        if (to <= from || start < from || start > to || millisPerSecond == 0 || Double.isNaN(millisPerSecond)) {
            throw new IllegalArgumentException("play from " + start + " in " + from + " to " + to + " at " + millisPerSecond);
        }
        breaks = List.copyOf(breaks);
    }

    @Override
    public long at(long elapsedNanos) {
        double length = played(to);
        double gone = played(start) + elapsedNanos / 1e9 * millisPerSecond;
        double place = switch (atEnd) {
            case STOP -> Math.max(0, Math.min(length, gone));
            case LOOP -> modulo(gone, length);
            case BOUNCE -> length - Math.abs(modulo(gone, 2 * length) - length);
        };
        return time(Math.round(place));
    }

    /** Tells whether play has come to its end; never where it loops or bounces. */
    @Override
    public boolean isOver(long elapsedNanos) {
        double gone = played(start) + elapsedNanos / 1e9 * millisPerSecond;
        return atEnd == AtEnd.STOP && (millisPerSecond > 0 ? gone >= played(to) : gone <= 0);
    }

    /** Goes on from where it stands now at another speed: the playhead does not jump. */
    public Playback atSpeed(double newMillisPerSecond, long elapsedNanos) {
        return new Playback(at(elapsedNanos), newMillisPerSecond, from, to, atEnd, breaks);
    }

    /** Goes on from another place, as after a drag during play. */
    public Playback from(long place) {
        return new Playback(Math.max(from, Math.min(to, place)), millisPerSecond, from, to, atEnd, breaks);
    }

    private static double modulo(double value, double length) {
        double rest = value % length;
        return rest < 0 ? rest + length : rest;
    }

    /** Measures how much of the range before t is played, folded time left out. */
    private double played(long t) {
        double sum = (double) t - from;
        for (Axis.Break b : breaks) {
            long a = Math.max(from, b.from());
            long z = Math.min(t, b.to());
            sum -= z > a ? (double) z - a : 0;
        }
        return sum;
    }

    private long time(long played) {
        long t = from + played;
        for (Axis.Break b : breaks) {
            if (b.to() > from && b.from() <= t && b.from() < to) {
                t += b.to() - Math.max(from, b.from());
            }
        }
        return Math.min(to, t);
    }
}
