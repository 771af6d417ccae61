package org.masar.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.masar.model.Extent;
import org.masar.model.LonLat;

class AcrossTest {
    private static final LonLat SUVA = new LonLat(178.44, -18.14), APIA = new LonLat(-171.77, -13.83), TAVEUNI = new LonLat(-179.98, -16.85);

    @Test
    void placesOnBothSidesOfThe180thMeridianAreBoundedTheShortWayRound() {
        Extent e = Extent.of(List.of(SUVA, APIA, TAVEUNI)).orElseThrow();
        assertEquals(new Extent(178.44, -18.14, -171.77, -13.83), e);
        assertTrue(e.contains(TAVEUNI));
    }

    @Test
    void fittedTheyLieInOnePictureBesideEachOther() {
        Extent e = Extent.of(List.of(SUVA, APIA, TAVEUNI)).orElseThrow();
        Viewport v = Viewport.fit(e, 900, 600, Viewport.Insets.all(60), 12);
        for (LonLat p : List.of(SUVA, APIA, TAVEUNI)) {
            Pixel at = v.toPixel(p);
            assertTrue(at.x() >= 59 && at.x() <= 841 && at.y() >= 59 && at.y() <= 541, p + " at " + at);
            assertEquals(p.lon(), v.toLonLat(at).lon(), 1e-9);
        }
        assertTrue(v.toPixel(SUVA).x() < v.toPixel(TAVEUNI).x() && v.toPixel(TAVEUNI).x() < v.toPixel(APIA).x());
    }

    @Test
    void aLineAcrossTheMeridianIsNotTornApart() {
        for (double middle : new double[] {179, -179, 0, 90}) {
            List<Pixel> line = Viewport.at(new LonLat(middle, -16), 4, 800, 600).toPixels(List.of(SUVA, TAVEUNI, APIA));
            assertTrue(line.get(1).x() > line.get(0).x() && line.get(2).x() - line.get(0).x() < 200, middle + ": " + line);
        }
    }

    @Test
    void aViewOverTheBeringSeaSeesBothShoresWhereverItsMiddleIsSaidToBe() {
        LonLat anadyr = new LonLat(177.5, 64.7), nome = new LonLat(-165.4, 64.5);
        for (Viewport v : List.of(Viewport.at(new LonLat(-175, 63), 4, 1000, 700), Viewport.at(new LonLat(-175, 63), 4, 1000, 700).panned(4096, 0))) {
            assertTrue(v.toPixel(anadyr).x() > 0 && v.toPixel(nome).x() < 1000 && v.toPixel(anadyr).x() < v.toPixel(nome).x());
        }
    }
}
