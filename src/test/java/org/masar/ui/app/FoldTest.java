package org.masar.ui.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class FoldTest {
    @Test
    void theSideIsAsWideAsTheWindowAllows() {
        assertEquals(384, Fold.of(1440, 900).side());
        assertEquals(352, Fold.of(1280, 800).side());
        assertEquals(440, Fold.of(1920, 1080).side());
        assertEquals(320, Fold.of(1024, 700).side());
    }

    @Test
    void theSmallestWindowHasTabsAndAThinTimeline() {
        Fold small = Fold.of(1024, 700);
        assertTrue(small.tabs() && small.thin());
        assertTrue(small.bottom() < 130);
        assertFalse(Fold.of(1280, 800).tabs());
    }

    @Test
    void aWideScreenHasLargerText() {
        assertEquals(14, Fold.of(1920, 1080).base());
        assertEquals(13, Fold.of(1440, 900).base());
    }
}
