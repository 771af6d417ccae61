package org.masar.draw.time;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackingTest {
    @Test
    void barsThatFollowEachOtherShareARow() {
        assertArrayEquals(new int[] {0, 0, 1}, Packing.rows(new double[] {0, 60, 40}, new double[] {50, 90, 70}, new double[3], 9));
    }

    @Test
    void aNameGetsItsRoomAsLongAsThereAreRowsForIt() {
        double[] from = {0, 60}, to = {50, 90}, label = {40, 40};
        assertArrayEquals(new int[] {0, 1}, Packing.rows(from, to, label, 2));
        assertArrayEquals(new int[] {0, 0}, Packing.rows(from, to, label, 1));
    }

    @Test
    void noTwoBarsOfARowEverOverlapAndNoRowIsMoreThanIsNeeded() {
        Random random = new Random(7);
        double[] from = random.doubles(400, 0, 900).toArray();
        double[] to = Arrays.stream(from).map(x -> x + random.nextInt(120)).toArray();
        int[] row = Packing.rows(from, to, new double[400], 0);
        int most = 0;
        for (int a = 0; a < 400; a++) {
            int at = 0;
            for (int b = 0; b < 400; b++) {
                boolean apart = to[a] <= from[b] || to[b] <= from[a];
                assertTrue(a == b || row[a] != row[b] || apart, a + " and " + b);
                at += from[b] <= from[a] && to[b] + Packing.BETWEEN > from[a] ? 1 : 0;
            }
            most = Math.max(most, at);
        }
        assertEquals(most, Packing.count(row));
    }
}
