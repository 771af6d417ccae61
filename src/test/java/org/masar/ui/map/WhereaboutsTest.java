package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.masar.bench.SyntheticEvents;
import org.masar.draw.map.Fit;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.LonLat;

class WhereaboutsTest {
    private final Whereabouts two = Whereabouts.of(Crossing.dataset());

    @Test
    void aViewThatShowsAPlaceIsNotLost() {
        assertFalse(two.lost(Fit.toPlaces(Crossing.dataset(), 800, 500)));
        assertFalse(two.lost(Viewport.at(Crossing.EAST, 14, 800, 500)));
        assertFalse(two.lost(Viewport.at(new LonLat(-170, 30), 0.5, 800, 500)), "the other side of the earth is in view too");
    }

    @Test
    void aViewBetweenAndBesidePlacesIs() {
        assertTrue(two.lost(Viewport.at(new LonLat(38.5, 34), 10, 800, 500)));
        assertTrue(two.lost(Viewport.at(new LonLat(-60, 10), 5, 800, 500)));
    }

    @Test
    void ofVeryManyPlacesTheAnswerIsRightToACellOfTheGrid() {
        Dataset d = SyntheticEvents.dataset(4_000);
        Whereabouts w = Whereabouts.of(d);
        assertFalse(w.lost(Fit.toPlaces(d, 800, 500)));
        d.places().stream().limit(200).forEach(p -> assertFalse(w.lost(Viewport.at(p.anchor().orElseThrow(), 13, 800, 500))));
        assertTrue(w.lost(Viewport.at(new LonLat(20, 34), 7, 800, 500)));
    }

    @Test
    void theSmallMapStaysWhileItFitsAndIsChosenAnewWhereItDoesNot() {
        double[] hull = two.hull();
        Viewport small = Overview.round(hull);
        assertTrue(Overview.fits(hull, small));
        assertFalse(Overview.fits(new double[] {hull[0], hull[1], hull[2] + 0.4, hull[3]}, small));
        assertFalse(Overview.fits(new double[] {hull[0], hull[1], hull[0] + 1e-6, hull[1] + 1e-6}, small));
    }
}
