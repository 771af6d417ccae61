package org.masar.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class OverlayTest {
    private static final int OPAQUE = 0xff204060;

    @Test
    void whatIsLaidAnywhereOverAPictureIsWhatWasDrawnAndNothingBesideIt() {
        Random random = new Random(1);
        Canvas drawn = Canvas.blank(23, 17);
        for (int i = 0; i < drawn.pixels().length; i++) {
            drawn.pixels()[i] = random.nextInt(3) == 0 ? OPAQUE + i : 0;
        }
        Overlay overlay = new Overlay(drawn);
        for (int left = -25; left <= 35; left += 3) {
            for (int top = -19; top <= 35; top += 3) {
                int[] picture = new int[32 * 30], expected = new int[32 * 30];
                overlay.over(picture, 32, 30, left, top);
                for (int y = Math.max(0, top); y < Math.min(30, top + 17); y++) {
                    for (int x = Math.max(0, left); x < Math.min(32, left + 23); x++) {
                        expected[y * 32 + x] = drawn.pixels()[(y - top) * 23 + x - left];
                    }
                }
                assertArrayEquals(expected, picture, left + ", " + top);
            }
        }
    }

    @Test
    void emptinessTakesNoRoom() {
        Canvas drawn = Canvas.blank(1000, 1000);
        for (int i = 0; i < 1000; i++) {
            drawn.pixels()[i * 1001] = OPAQUE;
        }
        assertEquals(4000, new Overlay(drawn).size());
    }
}
