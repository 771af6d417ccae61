package org.masar.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeScaleTest {
    private static final long MAY = 1_525_122_000_000L;

    @Test
    void givesEveryTimeBackFromItsPosition() {
        Random random = new Random(1);
        for (int i = 0; i < 2_000; i++) {
            long from = MAY + random.nextInt();
            TimeScale scale = TimeScale.fit(from, from + 1 + (long) (Math.pow(10, random.nextDouble() * 15)), 1280,
                random.nextBoolean() ? Direction.RIGHTWARDS : Direction.LEFTWARDS);
            long t = from + (long) (random.nextDouble() * 1280 * scale.millisPerPixel());
            assertEquals(t, scale.timeAt(scale.position(t)));
        }
    }

    @Test
    void givesEveryWholePixelBackFromItsTime() {
        Random random = new Random(2);
        for (int i = 0; i < 2_000; i++) {
            long span = 2_000 + (long) Math.pow(10, random.nextDouble() * 18);
            TimeScale scale = TimeScale.fit(-span / 2, span / 2, 1280, Direction.RIGHTWARDS);
            int x = random.nextInt(1280);
            assertEquals(x, Math.round(scale.position(scale.timeAt(x))), () -> "span " + span);
        }
    }

    @Test
    void keepsTheTimeUnderThePointerWhenZooming() {
        TimeScale scale = TimeScale.fit(MAY, MAY + 86_400_000, 1000, Direction.LEFTWARDS);
        long t = scale.timeAt(300);
        assertEquals(300, scale.zoom(300, 3).position(t), 1e-6);
        assertEquals(scale.millisPerPixel() / 3, scale.zoom(300, 3).millisPerPixel(), 1e-6);
        assertEquals(TimeScale.FINEST, scale.zoom(300, 1e30).millisPerPixel());
    }

    @Test
    void runsTheOtherWayInArabic() {
        TimeScale scale = TimeScale.fit(0, 1000, 100, Direction.LEFTWARDS);
        assertEquals(100, scale.position(0));
        assertEquals(0, scale.position(1000));
        assertEquals(750, scale.timeAt(25));
        assertEquals(110, scale.pan(10).position(0));
    }

    @Test
    void putsOpenEndsFarOutsideInsteadOfTurningOver() {
        TimeScale scale = TimeScale.fit(MAY, MAY + 86_400_000, 1000, Direction.RIGHTWARDS);
        assertTrue(scale.position(Long.MIN_VALUE) < -1e6);
        assertTrue(scale.position(Long.MAX_VALUE) > 1e6);
    }

    @Test
    void refusesAScaleWithoutTime() {
        assertThrows(IllegalArgumentException.class, () -> new TimeScale(0, 0, 0, Direction.RIGHTWARDS));
    }
}
