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

    @Test
    void whatAPictureLeavesUncoveredAndWhatItCoversMakeTheWholeSurface() {
        for (double[] at : new double[][] {{0, 0, 1}, {30, -20, 1}, {-70, 10, 1}, {12, 9, 0.5}, {-40, -40, 3}, {500, 0, 1}}) {
            int[] seen = new int[100 * 80];
            int[] covered = Blit.covered(100, 80, new int[] {0, 0, 100, 80}, at[0], at[1], at[2]);
            java.util.List<int[]> parts = new java.util.ArrayList<>(Blit.beside(covered, 100, 80));
            if (covered[0] < covered[2] && covered[1] < covered[3]) {
                parts.add(covered);
            }
            for (int[] p : parts) {
                for (int y = p[1]; y < p[3]; y++) {
                    for (int x = p[0]; x < p[2]; x++) {
                        seen[y * 100 + x]++;
                    }
                }
            }
            assertEquals(8_000, Arrays.stream(seen).filter(n -> n == 1).count(), Arrays.toString(at));
        }
    }
}
