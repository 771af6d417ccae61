package org.masar.geo.gt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.masar.geo.Mercator;
import org.masar.model.LonLat;

class ReprojectionTest {
    @Test
    void utmMetresBecomeDegrees() {
        LonLat damascus = Reprojection.from("EPSG:32637").toLonLat(248_380, 3_711_300);
        assertEquals(36.29, damascus.lon(), 0.02);
        assertEquals(33.51, damascus.lat(), 0.02);
    }

    @Test
    void webMercatorOfTheLibraryAndOursAgree() {
        double world = 2 * Math.PI * Mercator.EARTH_RADIUS;
        double x = (Mercator.x(36.3) - 0.5) * world, y = (0.5 - Mercator.y(33.5)) * world;
        LonLat p = Reprojection.from("EPSG:3857").toLonLat(x, y);
        assertEquals(36.3, p.lon(), 1e-9);
        assertEquals(33.5, p.lat(), 1e-9);
    }

    @Test
    void anUnknownCodeIsNamed() {
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Reprojection.from("EPSG:1"));
        assertTrue(e.getMessage().contains("EPSG:1"), e.getMessage());
    }
}
