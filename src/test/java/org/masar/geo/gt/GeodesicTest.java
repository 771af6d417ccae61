package org.masar.geo.gt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.model.LonLat;

class GeodesicTest {
    private static final LonLat YARMOUK = LonLat.of(36.3040, 33.4720);
    private static final LonLat BAGHUZ = LonLat.of(40.9506, 34.4586);

    @Test
    void oneDegreeOfTheEquatorIsAsLongAsTheEllipsoidSays() {
        assertEquals(Math.PI / 180 * 6378137, Geodesic.metres(LonLat.of(0, 0), LonLat.of(1, 0)), 0.001);
    }

    @Test
    void theQuarterMeridianIsAsLongAsTheEllipsoidSays() {
        assertEquals(10_001_965.729, Geodesic.metres(LonLat.of(0, 0), LonLat.of(0, 90)), 0.001);
    }

    @Test
    void baghuzLiesSome440KilometresEastNorthEastOfYarmouk() {
        assertEquals(443, Geodesic.metres(YARMOUK, BAGHUZ) / 1000, 1);
        assertEquals(74, Geodesic.bearing(YARMOUK, BAGHUZ), 1);
        assertEquals(257, Geodesic.bearing(BAGHUZ, YARMOUK), 1);
    }

    @Test
    void wayPointsDivideTheWayEvenly() {
        List<LonLat> way = Geodesic.along(YARMOUK, BAGHUZ, 4);
        assertEquals(5, way.size());
        assertEquals(Geodesic.metres(YARMOUK, BAGHUZ), Geodesic.metres(way), 0.01);
        assertEquals(Geodesic.metres(YARMOUK, BAGHUZ) / 4, Geodesic.metres(way.get(1), way.get(2)), 0.01);
    }

    @Test
    void aWayAcrossThe180thMeridianIsTheShortOne() {
        assertEquals(222_639, Geodesic.metres(LonLat.of(179, 0), LonLat.of(-179, 0)), 1);
    }

    @Test
    void aWayOfNoStepsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Geodesic.along(YARMOUK, BAGHUZ, 0));
    }
}
