package org.masar.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlitTest {
    /** Numbers 1 to 12 in three rows. */
    private final int[] picture = java.util.stream.IntStream.rangeClosed(1, 12).toArray();

    private String put(int w, int h, double x, double y, double scale) {
        int[] to = new int[w * h];
        new Blit().copy(picture, 4, 3, to, w, h, x, y, scale);
        StringBuilder s = new StringBuilder();
        for (int row = 0; row < h; row++) {
            s.append(Arrays.toString(Arrays.copyOfRange(to, row * w, (row + 1) * w))).append('\n');
        }
        return s.toString();
    }

    @Test
    void aPictureStaysWhereItWasPaintedFor() {
        assertEquals("[1, 2, 3, 4]\n[5, 6, 7, 8]\n[9, 10, 11, 12]\n", put(4, 3, 0, 0, 1));
    }

    @Test
    void aMovedPictureLeavesTheRestAsItWasAndIsCutAtTheEdge() {
        assertEquals("[0, 0, 0, 0]\n[0, 0, 1, 2]\n[0, 0, 5, 6]\n", put(4, 3, 2, 1, 1));
        assertEquals("[6, 7, 8, 0]\n[10, 11, 12, 0]\n[0, 0, 0, 0]\n", put(4, 3, -1, -1, 1));
        assertEquals("[0, 0]\n[0, 0]\n", put(2, 2, 50, -60, 1));
    }

    @Test
    void aScaledPictureTakesTheNearestPixel() {
        assertEquals("[1, 1, 2, 2, 3]\n[1, 1, 2, 2, 3]\n[5, 5, 6, 6, 7]\n", put(5, 3, 0, 0, 2));
        assertEquals("[6, 8, 0]\n[0, 0, 0]\n", put(3, 2, 0, 0, 0.5).replace("[0, 0, 0]\n[0, 0, 0]", "[0, 0, 0]"));
    }
}
