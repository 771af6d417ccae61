package org.masar.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.masar.model.Interval;

/**
 * Plays as a story: stops at each event for as long as its text takes to read, and hurries through what lies between, faster the emptier
 * it is. Folded time is crossed at once. Immutable, safe on any thread.
 */
public final class Story implements Course {
    /** Time on the way for each pixel of the axis between two stops, and its bounds, ms. */
    private static final double PER_PIXEL = 2, SHORTEST = 150, LONGEST = 900;

    private final Axis axis;
    private final double pace;
    private final List<Leg> opening;
    private final List<Leg> round;
    private final long openingNanos;
    private final long roundNanos;

    /**
     * Is an event at which the story stops.
     *
     * @param event   its number
     * @param unit    the unit of time in which it begins
     * @param reading how long its text takes to read, ms
     */
    public record Stop(int event, Interval unit, long reading) {
        long at() {
            return unit.from().toEpochMilli();
        }
    }

    /** Goes from a place to a stop and reads there; the times are nanoseconds since the leg began. */
    private record Leg(long from, Stop to, long begin, long travel, long read) {
        long end() {
            return begin + travel + read;
        }
    }

    private Story(Axis axis, double pace, long start, List<Stop> ahead, List<Stop> after, boolean jumps) {
        this.axis = axis;
        this.pace = pace;
        opening = legs(start, ahead, false);
        openingNanos = opening.isEmpty() ? 0 : opening.get(opening.size() - 1).end();
        round = after.isEmpty() ? List.of() : legs(ahead.isEmpty() ? start : ahead.get(ahead.size() - 1).at(), after, jumps);
        roundNanos = round.isEmpty() ? 0 : round.get(round.size() - 1).end();
    }

    /**
     * Makes the story from a place on.
     *
     * @param stops in the order of time, at least one; of several in one unit the order given is kept
     * @param start where play begins, ms since 1970 UTC
     * @param first number of the event that we stand at and begin with, or -1 for the first stop that lies ahead
     * @param pace  1 for people who read at a usual pace, 2 for twice as fast, -1 for backwards
     */
    public static Story of(List<Stop> stops, long start, int first, double pace, AtEnd atEnd, Axis axis) {
        if (stops.isEmpty() || pace == 0 || Double.isNaN(pace)) {
            throw new IllegalArgumentException("a story of " + stops.size() + " stops at pace " + pace);
        }
        List<Stop> way = new ArrayList<>(stops);
        if (pace < 0) {
            Collections.reverse(way);
        }
        int next = 0;
        while (next < way.size() && (pace > 0 ? way.get(next).at() < start : way.get(next).at() > start)) {
            next++;
        }
        for (int i = 0; i < way.size(); i++) {
            next = way.get(i).event() == first && way.get(i).at() == start ? i : next;
        }
        List<Stop> after = switch (atEnd) {
            case STOP -> List.of();
            case LOOP -> way;
            case BOUNCE -> thereAndBack(way);
        };
        return new Story(axis, Math.abs(pace), start, way.subList(next, way.size()), after, atEnd == AtEnd.LOOP);
    }

    private static List<Stop> thereAndBack(List<Stop> way) {
        List<Stop> all = new ArrayList<>(way.subList(0, way.size() - 1));
        Collections.reverse(all);
        all.addAll(way.subList(Math.min(1, way.size() - 1), way.size()));
        return all;
    }

    private List<Leg> legs(long start, List<Stop> stops, boolean jumps) {
        List<Leg> legs = new ArrayList<>();
        long from = start, begin = 0;
        for (Stop s : stops) {
            long travel = from == s.at() || jumps && legs.isEmpty() ? 0 : travel(from, s.at());
            legs.add(new Leg(from, s, begin, travel, Math.max(1, Math.round(s.reading() * 1e6 / pace))));
            begin = legs.get(legs.size() - 1).end();
            from = s.at();
        }
        return List.copyOf(legs);
    }

    private long travel(long from, long to) {
        double pixels = Math.abs(axis.position(to) - axis.position(from));
        return Math.round(Math.max(SHORTEST, Math.min(LONGEST, pixels * PER_PIXEL)) * 1e6 / pace);
    }

    @Override
    public boolean isOver(long elapsedNanos) {
        return round.isEmpty() && elapsedNanos >= openingNanos;
    }

    /** Gives the stop that is read after the time that has passed since play began; empty on the way to one. */
    public Optional<Stop> stop(long elapsedNanos) {
        Leg leg = leg(elapsedNanos);
        return leg == null || within(elapsedNanos) - leg.begin() < leg.travel() ? Optional.empty() : Optional.of(leg.to());
    }

    @Override
    public long at(long elapsedNanos) {
        Leg leg = leg(elapsedNanos);
        if (leg == null) {
            return 0;
        }
        long gone = within(elapsedNanos) - leg.begin();
        if (gone >= leg.travel()) {
            return leg.to().at();
        }
        double a = axis.position(leg.from()), b = axis.position(leg.to().at());
        long t = axis.snappedTimeAt(a + (b - a) * gone / leg.travel());
        return Math.max(Math.min(leg.from(), leg.to().at()), Math.min(Math.max(leg.from(), leg.to().at()), t));
    }

    /** Gives the time since the present round began, nanoseconds. */
    private long within(long elapsedNanos) {
        return elapsedNanos < openingNanos || roundNanos == 0 ? Math.min(elapsedNanos, Math.max(0, openingNanos - 1))
            : (elapsedNanos - openingNanos) % roundNanos;
    }

    /** Finds the leg by halving; null for a story without any. */
    private Leg leg(long elapsedNanos) {
        List<Leg> legs = elapsedNanos < openingNanos || round.isEmpty() ? opening : round;
        if (legs.isEmpty()) {
            return null;
        }
        long t = within(elapsedNanos);
        int low = 0;
        for (int high = legs.size(); high - low > 1;) {
            int middle = low + high >>> 1;
            if (legs.get(middle).begin() <= t) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return legs.get(low);
    }
}
