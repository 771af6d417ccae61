package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.state.Camera;

class RevealTest {
    private static final LonLat YARMOUK = new LonLat(36.3, 33.47), BAGHUZ = new LonLat(40.95, 34.45), SUVA = new LonLat(178.4, -18.1),
        APIA = new LonLat(-171.8, -13.8);

    private static Viewport at(LonLat p, double zoom) {
        return Viewport.at(p, zoom, 800, 500);
    }

    @Test
    void whatIsSeenAlreadyMovesNothing() {
        assertEquals(Optional.empty(), Reveal.of(List.of(YARMOUK), at(YARMOUK, 9)));
        assertEquals(Optional.empty(), Reveal.of(List.of(BAGHUZ, YARMOUK), at(YARMOUK, 9)), "one of its places is seen");
        assertEquals(Optional.empty(), Reveal.of(List.of(), at(YARMOUK, 9)));
    }

    @Test
    void whatLiesOutsideIsShownAtTheUsersOwnScale() {
        Camera c = Reveal.of(List.of(BAGHUZ), at(YARMOUK, 11)).orElseThrow();
        assertEquals(11, c.zoom());
        assertEquals(BAGHUZ.lon(), c.centre().lon(), 1e-9);
    }

    @Test
    void placesTooFarApartAreShownFromFarther() {
        Camera c = Reveal.of(List.of(BAGHUZ, new LonLat(38.3, 34.5)), at(YARMOUK, 11)).orElseThrow();
        assertTrue(c.zoom() < 11);
        Viewport v = at(c.centre(), c.zoom());
        assertTrue(v.toPixel(BAGHUZ).x() < 800 - 80 && v.toPixel(new LonLat(38.3, 34.5)).x() > 80);
    }

    @Test
    void acrossThe180thMeridianTheShortWayIsTaken() {
        Camera c = Reveal.of(List.of(SUVA, APIA), at(YARMOUK, 6)).orElseThrow();
        assertTrue(Math.abs(c.centre().lon()) > 175, c.toString());
        assertTrue(c.zoom() > 4, c.toString());
    }

    @Test
    void zoomingToASelectionGoesNoCloserThanAQuarterButNeverFarther() {
        assertEquals(13, Reveal.close(List.of(YARMOUK), at(BAGHUZ, 6)).zoom());
        assertEquals(15, Reveal.close(List.of(YARMOUK), at(BAGHUZ, 15)).zoom());
    }
}
