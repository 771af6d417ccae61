package org.masar.read.basemap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.masar.geo.Basemap;
import org.masar.geo.Mercator;
import org.masar.geo.Shapes;
import org.masar.geo.Town;
import org.masar.model.Words;

class PackedBasemapTest {
    private static final Path FOLDER = Path.of("data/basemap");
    private static final Basemap BASEMAP = new BasemapReader().read();

    @Test
    void packedFilesAreWhatTheSourcesGive() throws IOException {
        for (Map.Entry<String, byte[]> layer : new BasemapBaker(FOLDER).bake().entrySet()) {
            if (!layer.getKey().equals("relief")) {
                assertArrayEquals(layer.getValue(), Files.readAllBytes(FOLDER.resolve("packed/" + layer.getKey() + ".bin")),
                    layer.getKey() + ": run BasemapBaker");
            }
        }
    }

    @Test
    void theReliefCoversTheBasemapAndIsFlatForTheMostPart() {
        assertEquals(840, BASEMAP.relief().width());
        assertEquals(BASEMAP.extent().left(), BASEMAP.relief().left());
        int flat = 0;
        for (byte b : BASEMAP.relief().shade()) {
            flat += Math.abs((b & 0xff) - 128) <= 4 ? 1 : 0;
        }
        assertTrue(flat > BASEMAP.relief().shade().length / 3, flat + " flat samples");
    }

    @Test
    void townsLieInTheRightCountry() {
        for (Map.Entry<String, String> at : Map.of("Damascus", "SYR", "Beirut", "LBN", "Mosul", "IRQ", "Amman", "JOR").entrySet()) {
            Town town = BASEMAP.towns().stream().filter(t -> t.name().in("en").equals(at.getKey())).findFirst().orElseThrow();
            assertEquals(at.getValue(), country(town));
        }
    }

    private static String country(Town t) {
        Shapes c = BASEMAP.countries();
        for (int part = 0; part < c.parts(); part++) {
            if (c.holds(part, t.at().x(), t.at().y())) {
                return c.name(part).in("code");
            }
        }
        return "sea";
    }

    @Test
    void theCapitalIsFirstAndBothLanguagesAreThere() {
        Town damascus = BASEMAP.towns().stream().filter(t -> t.rank() == 0 && t.home()).findFirst().orElseThrow();
        assertEquals(new Words(new java.util.LinkedHashMap<>(Map.of("en", "Damascus", "ar", "دمشق"))).byLanguage(), damascus.name().byLanguage());
        List<String> homeWithoutArabic = BASEMAP.towns().stream().filter(t -> t.home() && t.rank() <= 2
            && !t.name().byLanguage().containsKey("ar")).map(t -> t.name().in("en")).toList();
        assertEquals(List.of(), homeWithoutArabic);
    }

    @Test
    void theDistrictThatPosesAsATownIsLeftOut() {
        assertFalse(BASEMAP.towns().stream().anyMatch(t -> t.name().in("en").startsWith("Nahiyat")));
    }

    @Test
    void theEuphratesRunsThroughDeirEzZor() {
        assertTrue(distance(BASEMAP.rivers(), "Euphrates", 40.14, 35.34) < 0.05);
    }

    @Test
    void theLineOnTheGolanIsDisputedAndNeverAPlainBorder() {
        Shapes b = BASEMAP.borders();
        for (int part = 0; part < b.parts(); part++) {
            if (b.kind(part) == Outlines.HOME || b.kind(part) == Outlines.OTHER) {
                for (int i = b.start(part); i < b.end(part); i++) {
                    double lon = (b.x(i) - 0.5) * 360;
                    boolean golan = lon > 35.72 && lon < 35.95 && b.y(i) > Mercator.y(33.15) && b.y(i) < Mercator.y(32.80);
                    assertFalse(golan, "a plain border at " + lon);
                }
            }
        }
        assertTrue(java.util.stream.IntStream.range(0, b.parts()).anyMatch(p -> b.kind(p) == Outlines.DISPUTED));
    }

    private static double distance(Shapes s, String name, double lon, double lat) {
        double best = 1e9;
        for (int part = 0; part < s.parts(); part++) {
            for (int i = s.start(part); s.name(part).in("en").equals(name) && i < s.end(part); i++) {
                best = Math.min(best, Math.hypot(s.x(i) - Mercator.x(lon), s.y(i) - Mercator.y(lat)) * 360);
            }
        }
        return best;
    }
}
