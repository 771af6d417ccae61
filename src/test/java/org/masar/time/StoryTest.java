package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.model.Interval;

class StoryTest {
    private static final long SECOND = 1_000_000_000L, HOUR = 3_600_000L;
    private static final Axis PLAIN = Axis.plain(0, 100 * HOUR, 1_000, Direction.RIGHTWARDS);

    private static Story.Stop stop(int event, long hour) {
        Instant t = Instant.ofEpochMilli(hour * HOUR);
        return new Story.Stop(event, Interval.of(t, t.plusSeconds(60)), 2_000);
    }

    private static final List<Story.Stop> THREE = List.of(stop(7, 10), stop(3, 10), stop(5, 90));

    /** Tells at which events it stops, in order, asked ten times a second. */
    private static List<Integer> stops(Story s, int seconds) {
        List<Integer> seen = new ArrayList<>();
        for (long t = 0; t < seconds * SECOND; t += SECOND / 10) {
            Optional<Integer> event = s.stop(t).map(Story.Stop::event);
            if (event.isPresent() && (seen.isEmpty() || !seen.get(seen.size() - 1).equals(event.get()))) {
                seen.add(event.get());
            }
        }
        return seen;
    }

    @Test
    void readsEachEventForItsTimeAndHurriesThroughEmptiness() {
        Story s = Story.of(THREE, 0, -1, 1, AtEnd.STOP, PLAIN);
        assertEquals(List.of(7, 3, 5), stops(s, 30));
        assertEquals(Optional.empty(), s.stop(0), "it is still on its way");
        assertEquals(10 * HOUR, s.at(SECOND));
        assertTrue(s.isOver(8 * SECOND), "6 s of reading and less than 2 s on the way through 90 hours");
        assertFalse(s.isOver(6 * SECOND));
        assertEquals(90 * HOUR, s.at(100 * SECOND));
    }

    @Test
    void beginsWithTheEventAtWhichOneStands() {
        assertEquals(List.of(3, 5), stops(Story.of(THREE, 10 * HOUR, 3, 1, AtEnd.STOP, PLAIN), 30));
        assertEquals(List.of(7, 3, 5), stops(Story.of(THREE, 10 * HOUR, -1, 1, AtEnd.STOP, PLAIN), 30));
    }

    @Test
    void loopsTurnsAndRunsBackwards() {
        assertEquals(List.of(5, 7, 3, 5, 7), stops(Story.of(THREE, 80 * HOUR, -1, 1, AtEnd.LOOP, PLAIN), 11));
        assertEquals(List.of(7, 3, 5, 3, 7, 3, 5), stops(Story.of(THREE, 0, -1, 1, AtEnd.BOUNCE, PLAIN), 17));
        assertEquals(List.of(5, 3, 7), stops(Story.of(THREE, 95 * HOUR, -1, -1, AtEnd.STOP, PLAIN), 30));
        assertEquals(List.of(4), stops(Story.of(List.of(stop(4, 10)), 0, -1, 1, AtEnd.BOUNCE, PLAIN), 30));
    }

    @Test
    void twiceThePaceTakesHalfTheTime() {
        Story once = Story.of(THREE, 0, -1, 1, AtEnd.STOP, PLAIN), twice = Story.of(THREE, 0, -1, 2, AtEnd.STOP, PLAIN);
        for (long t = 0; t < 10 * SECOND; t += SECOND / 7) {
            assertEquals(once.stop(2 * t), twice.stop(t));
        }
    }

    @Test
    void goesOneWayAndNeverThroughFoldedTimeWhateverTheFrames() {
        Axis folded = Axis.folded(List.of(new Stretch(0, 20 * HOUR, 1), new Stretch(80 * HOUR, 100 * HOUR, 1)), 800, Direction.RIGHTWARDS);
        Random random = new Random(4);
        for (int k = 0; k < 200; k++) {
            int sign = random.nextBoolean() ? 1 : -1;
            Story s = Story.of(THREE, (sign > 0 ? 0 : 100) * HOUR, -1, sign * (0.5 + random.nextDouble()), AtEnd.STOP, folded);
            long last = s.at(0);
            for (long t = 0; t < 30 * SECOND; t += 1 + (long) (random.nextDouble() * SECOND)) {
                long now = s.at(t);
                assertTrue(sign * (now - last) >= 0, "it ran back");
                assertTrue(now < 20 * HOUR || now >= 80 * HOUR, "it stood in folded time");
                last = now;
            }
        }
    }

    @Test
    void readingTimeGrowsWithTheTextWithinBounds() {
        assertEquals(1_800, ReadingTime.millis(3));
        assertEquals(5_000, ReadingTime.millis(60));
        assertEquals(15_000, ReadingTime.millis(5_000));
    }
}
