package org.masar.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import org.masar.geo.Pixel;

/** Remembers the last moments of a drag, to know how fast the hand was when it let go. Pure but for what it remembers. */
final class Trail {
    /** Nanoseconds before letting go that count. */
    private static final long LATELY = 90_000_000;

    private final Deque<Step> steps = new ArrayDeque<>();

    void begin(Pixel at, long nanos) {
        steps.clear();
        steps.add(new Step(at, nanos));
    }

    void add(Pixel at, long nanos) {
        steps.add(new Step(at, nanos));
        while (steps.size() > 2 && nanos - steps.peekFirst().nanos > LATELY) {
            steps.removeFirst();
        }
    }

    /** Gives the speed across and down in pixels a millisecond; 0 for a hand that stood still before it let go. */
    double[] speed(long nanos) {
        Step last = steps.peekLast();
        Step first = steps.stream().filter(s -> nanos - s.nanos <= LATELY).findFirst().orElse(last);
        double millis = (nanos - first.nanos) / 1e6;
        return first == last || millis < 5 ? new double[] {0, 0}
            : new double[] {(last.at.x() - first.at.x()) / millis, (last.at.y() - first.at.y()) / millis};
    }

    private record Step(Pixel at, long nanos) {
    }
}
