package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.masar.geo.Pixel;

class TrailTest {
    private static final long MILLI = 1_000_000;
    private final Trail trail = new Trail();

    @Test
    void theSpeedIsThatOfTheLastMoments() {
        trail.begin(new Pixel(0, 0), 0);
        for (int i = 1; i <= 30; i++) {
            trail.add(new Pixel(i < 20 ? 0 : (i - 19) * 16, 0), i * 16 * MILLI);
        }
        double[] speed = trail.speed(30 * 16 * MILLI);
        assertEquals(1, speed[0], 0.05);
        assertEquals(0, speed[1], 1e-9);
    }

    @Test
    void aHandThatStoodStillBeforeItLetGoThrowsNothing() {
        trail.begin(new Pixel(0, 0), 0);
        trail.add(new Pixel(200, 0), 40 * MILLI);
        assertArrayEquals(new double[] {0, 0}, trail.speed(400 * MILLI), 1e-9);
    }

    @Test
    void aGlideComesToRestAndNeverGoesBack() {
        double before = 0;
        for (int t = 0; t < 2_000; t += 16) {
            double way = MapGlide.way(t);
            assertTrue(way >= before);
            before = way;
        }
        assertEquals(150, before, 0.1);
    }
}
