package org.masar.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.masar.draw.Box;

class TipPlaceTest {
    @Test
    void itStandsToTheRightOfTheMarkWhereThereIsRoom() {
        assertEquals(new Box(222, 176, 200, 80), TipPlace.beside(new Box(190, 190, 20, 20), 200, 80, 800, 500));
    }

    @Test
    void itNeverLeavesTheMapAndNeverCoversTheMarkWhereThereIsRoomAnywhere() {
        Random random = new Random(7);
        Box map = new Box(0, 0, 800, 500);
        for (int i = 0; i < 2_000; i++) {
            Box mark = new Box(random.nextDouble() * 780, random.nextDouble() * 480, 20, 20);
            Box tip = TipPlace.beside(mark, 60 + random.nextInt(280), 30 + random.nextInt(150), 800, 500);
            assertTrue(map.holds(tip), tip + " leaves the map");
            assertFalse(tip.touches(mark), tip + " covers " + mark);
        }
    }
}
