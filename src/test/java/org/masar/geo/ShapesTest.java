package org.masar.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.model.Words;

class ShapesTest {
    private final Shapes square = new Shapes(new double[] {0, 1, 1, 0, 0}, new double[] {0, 0, 1, 1, 0}, new byte[] {0, 8, 0, 8, 0},
        new int[] {0, 5}, new int[] {7}, List.of(Words.of("en", "Square")));

    @Test
    void aPointInsideARingIsHeldAndOneOutsideIsNot() {
        assertTrue(square.holds(0, 0.5, 0.25));
        assertFalse(square.holds(0, 1.5, 0.25));
        assertFalse(square.holds(0, 0.5, -0.25));
    }

    @Test
    void aPartIsFoundByItsBox() {
        assertTrue(square.touches(0, 0.9, 0.9, 3, 3));
        assertFalse(square.touches(0, 1.1, 0, 3, 3));
        assertEquals(1, square.size(0));
    }

    @Test
    void aPointMattersFromItsZoomOn() {
        assertFalse(square.matters(1, 7));
        assertTrue(square.matters(1, 8));
    }

    @Test
    void arraysThatDoNotFitTogetherAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Shapes(new double[2], new double[3], new byte[2], new int[] {0, 2},
            new int[1], List.of(Words.NONE)));
    }
}
