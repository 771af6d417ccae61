package org.masar.ui.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.ui.control.Placing;

class MapMovesTest {
    private static final LonLat YARMOUK = new LonLat(36.3, 33.47);
    private final Viewport start = Viewport.at(YARMOUK, 8, 800, 500);

    @Test
    void draggingKeepsWhatWasGrabbedUnderThePointer() {
        Pixel from = new Pixel(300, 200), to = new Pixel(410, 150);
        LonLat grabbed = start.toLonLat(from);
        Camera c = MapMoves.dragged(start, from, to);
        near(to, Viewport.at(c.centre(), c.zoom(), 800, 500).toPixel(grabbed));
    }

    @Test
    void theWheelZoomsWhereThePointerIs() {
        Pixel at = new Pixel(620, 90);
        LonLat under = start.toLonLat(at);
        Camera c = MapMoves.wheeled(start, at, 80);
        assertEquals(8 + 2 * MapMoves.NOTCH, c.zoom(), 1e-9);
        near(at, Viewport.at(c.centre(), c.zoom(), 800, 500).toPixel(under));
    }

    @Test
    void zoomStopsAtItsLimitsWithoutDriftingAway() {
        Pixel at = new Pixel(10, 10);
        Viewport closest = Viewport.at(YARMOUK, MapMoves.CLOSEST, 800, 500);
        Camera c = MapMoves.wheeled(closest, at, 400);
        assertEquals(MapMoves.CLOSEST, c.zoom());
        near(closest.toPixel(YARMOUK), Viewport.at(c.centre(), c.zoom(), 800, 500).toPixel(YARMOUK));
        assertEquals(MapMoves.farthest(800, 500), MapMoves.zoomed(start, at, -30).zoom());
    }

    @Test
    void panningStopsAtThePolesAndGoesRoundTheEarth() {
        Camera north = MapMoves.moved(start, 0, 1e9);
        assertEquals(0, Viewport.at(north.centre(), north.zoom(), 800, 500).py(0), 1e-6, "the map's edge is the picture's");
        Camera round = MapMoves.moved(start, -start.pixelsPerUnit(), 0);
        assertEquals(YARMOUK.lon(), round.centre().lon(), 1e-6);
    }

    @Test
    void aFlightThatZoomsAboutAPointKeepsThatPointStill() {
        Pixel at = new Pixel(600, 120);
        Camera end = MapMoves.zoomed(start, at, 3);
        LonLat under = start.toLonLat(at);
        Camera half = MapMoves.between(start, Viewport.at(end.centre(), end.zoom(), 800, 500), 0.5);
        assertEquals(9.5, half.zoom(), 1e-9);
        near(at, Viewport.at(half.centre(), half.zoom(), 800, 500).toPixel(under));
    }

    @Test
    void anOlderPictureStandsWhereItsPointsBelongNow() {
        Camera c = MapMoves.wheeled(start, new Pixel(100, 400), 55);
        Viewport now = Viewport.at(c.centre(), c.zoom(), 800, 500);
        Placing p = MapMoves.stand(start, now);
        LonLat tadmur = new LonLat(38.28, 34.56);
        Pixel old = start.toPixel(tadmur);
        near(now.toPixel(tadmur), new Pixel(old.x() * p.scale() + p.x(), old.y() * p.scale() + p.y()));
        Placing same = MapMoves.stand(start, start);
        assertEquals(new Placing(0, 0, 1), same);
    }

    private static void near(Pixel expected, Pixel actual) {
        assertEquals(expected.x(), actual.x(), 1e-6);
        assertEquals(expected.y(), actual.y(), 1e-6);
    }
}
