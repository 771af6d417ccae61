package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaybackTest {
    private static final long SECOND = 1_000_000_000L;

    private static Playback play(long start, double speed, AtEnd atEnd) {
        return new Playback(start, speed, 0, 1000, atEnd, List.of());
    }

    @Test
    void goesSoMuchTimeASecond() {
        Playback p = play(100, 60, AtEnd.STOP);
        assertEquals(100, p.at(0));
        assertEquals(130, p.at(SECOND / 2));
        assertEquals(700, p.at(10 * SECOND));
        assertEquals(40, play(100, -60, AtEnd.STOP).at(SECOND));
    }

    @Test
    void stopsAtTheEnd() {
        Playback p = play(900, 60, AtEnd.STOP);
        assertFalse(p.isOver(SECOND));
        assertTrue(p.isOver(2 * SECOND));
        assertEquals(1000, p.at(20 * SECOND));
        assertEquals(0, play(100, -60, AtEnd.STOP).at(20 * SECOND));
        assertTrue(play(100, -60, AtEnd.STOP).isOver(2 * SECOND));
    }

    @Test
    void loopsAndBounces() {
        assertEquals(100, play(900, 100, AtEnd.LOOP).at(2 * SECOND));
        assertEquals(900, play(100, -100, AtEnd.LOOP).at(2 * SECOND));
        assertEquals(900, play(900, 100, AtEnd.BOUNCE).at(2 * SECOND));
        assertEquals(100, play(900, 100, AtEnd.BOUNCE).at(12 * SECOND));
        assertFalse(play(900, 100, AtEnd.LOOP).isOver(100 * SECOND));
    }

    @Test
    void crossesFoldedTimeAtOnce() {
        Playback p = new Playback(0, 100, 0, 1000, AtEnd.STOP, List.of(new Axis.Break(200, 700, 0, 22)));
        assertEquals(199, p.at(1_990_000_000L));
        assertEquals(700, p.at(2 * SECOND));
        assertEquals(800, p.at(3 * SECOND));
        assertTrue(p.isOver(5 * SECOND));
        assertEquals(150, new Playback(800, -100, 0, 1000, AtEnd.STOP, p.breaks()).at(1_500_000_000L));
    }

    @Test
    void changesSpeedAndPlaceWithoutAJump() {
        Playback p = play(100, 60, AtEnd.STOP);
        Playback faster = p.atSpeed(120, SECOND);
        assertEquals(p.at(SECOND), faster.at(0));
        assertEquals(280, faster.at(SECOND));
        assertEquals(500, p.from(500).at(0));
    }

    @Test
    void refusesToStandStill() {
        assertThrows(IllegalArgumentException.class, () -> play(100, 0, AtEnd.STOP));
        assertThrows(IllegalArgumentException.class, () -> play(2000, 1, AtEnd.STOP));
    }
}
