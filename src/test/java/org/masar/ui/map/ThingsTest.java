package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.draw.HitMap;
import org.masar.draw.HitMap.Hit;
import org.masar.geo.Pixel;
import org.masar.state.Selection;

class ThingsTest {
    private static final Pixel HERE = new Pixel(100, 100);

    private static Things at(Hit... hits) {
        return Things.at(new HitMap(List.of(hits)), Crossing.dataset(), HERE, 3);
    }

    private static Hit hit(int event, String place) {
        return new Hit(event, place, 90, 90, 20, 20);
    }

    @Test
    void theTopmostComesFirstAndEachOnce() {
        Things t = at(hit(0, "w"), hit(1, "w"), hit(0, "w"));
        assertEquals(List.of(Selection.ofEvent("west"), Selection.ofEvent("east")), t.all());
    }

    @Test
    void eventsOfOnePlaceAreAPileAndThoseOfSeveralOverlap() {
        assertFalse(at(hit(0, "w"), hit(1, "w")).overlap());
        assertTrue(at(hit(0, "w"), hit(1, "e")).overlap());
        assertTrue(at(hit(-1, "w"), hit(-1, "e")).overlap());
    }

    @Test
    void aPlaceIsListedOnlyWhereNothingOfItShows() {
        assertEquals(List.of(Selection.ofEvent("west")), at(hit(-1, "w"), hit(0, "w")).all());
        assertEquals(List.of(Selection.ofEvent("west"), Selection.ofPlace("e")), at(hit(0, "w"), hit(-1, "e")).all());
        assertEquals(Selection.ofPlace("e"), at(hit(-1, "e")).first());
    }

    @Test
    void besideEverythingIsNothing() {
        assertEquals(Things.NONE, at(new Hit(0, "w", 300, 300, 10, 10)));
        assertEquals(Selection.NONE, Things.NONE.first());
    }
}
