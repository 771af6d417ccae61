package org.masar.read.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.geo.OverlayPart;
import org.masar.geo.OverlayStyle;
import org.masar.read.Problem;
import org.masar.read.raster.NoMap;

class OverlayReaderTest {
    @TempDir
    Path folder;

    private OverlayReader.Read read(String text) throws IOException {
        return OverlayReader.read(Files.writeString(folder.resolve("over.geojson"), text));
    }

    private static String collection(String... features) {
        return "{\"type\": \"FeatureCollection\", \"features\": [\n" + String.join(",\n", features) + "]}";
    }

    private static String feature(String geometry, String properties) {
        return "{\"type\": \"Feature\", \"geometry\": " + geometry + ", \"properties\": " + properties + "}";
    }

    private static String shown(OverlayPart p) {
        return p.kind() + " " + p.paths().stream().map(xy -> {
            StringBuilder s = new StringBuilder();
            for (int i = 0; i < xy.length; i += 2) {
                s.append(String.format(Locale.ROOT, i == 0 ? "%.3f,%.3f" : " %.3f,%.3f", xy[i], xy[i + 1]));
            }
            return s.toString();
        }).collect(Collectors.joining(" / "));
    }

    @Test
    void everyKindOfGeometryIsTaken() throws IOException {
        OverlayReader.Read r = read(collection(
            feature("{\"type\": \"Point\", \"coordinates\": [0, 0, 12]}", "{}"),
            feature("{\"type\": \"MultiPoint\", \"coordinates\": [[0, 0], [90, 0]]}", "null"),
            feature("{\"type\": \"LineString\", \"coordinates\": [[0, 0], [90, 0]]}", "{}"),
            feature("{\"type\": \"MultiLineString\", \"coordinates\": [[[0, 0], [90, 0]], [[0, 0], [-90, 0]]]}", "{}"),
            feature("{\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [90, 0], [90, 60], [0, 0]], [[10, 1], [20, 1], [20, 2], [10, 1]]]}", "{}"),
            feature("{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Point\", \"coordinates\": [0, 0]}]}", "{}")));
        assertEquals("""
            POINT 0.500,0.500
            POINT 0.500,0.500
            POINT 0.750,0.500
            LINE 0.500,0.500 0.750,0.500
            LINE 0.500,0.500 0.750,0.500
            LINE 0.500,0.500 0.250,0.500
            AREA 0.500,0.500 0.750,0.500 0.750,0.290 0.500,0.500 / 0.528,0.497 0.556,0.497 0.556,0.494 0.528,0.497
            POINT 0.500,0.500""", r.overlay().parts().stream().map(OverlayReaderTest::shown).collect(Collectors.joining("\n")));
        assertEquals(List.of(), r.problems().list());
    }

    @Test
    void aFeatureOrABareGeometryIsAFileToo() throws IOException {
        assertEquals(1, read(feature("{\"type\": \"Point\", \"coordinates\": [0, 0]}", "{}")).overlay().parts().size());
        assertEquals(1, read("{\"coordinates\": [1, 2], \"type\": \"Point\"}").overlay().parts().size());
    }

    @Test
    void shapesAcrossThe180thMeridianDoNotRunRoundTheEarth() throws IOException {
        OverlayReader.Read r = read(feature("{\"type\": \"Polygon\", \"coordinates\": [[[170, 0], [-170, 0], [-170, 10], [170, 10], [170, 0]], "
            + "[[-178, 1], [-177, 1], [-177, 2], [-178, 1]]]}", "{}"));
        assertEquals("AREA 0.972,0.500 1.028,0.500 1.028,0.472 0.972,0.472 0.972,0.500 / 1.006,0.497 1.008,0.497 1.008,0.494 1.006,0.497",
            shown(r.overlay().parts().get(0)));
    }

    @Test
    void theLookIsWhatItsPropertiesAskFor() throws IOException {
        OverlayStyle s = read(feature("{\"type\": \"Point\", \"coordinates\": [0, 0]}", "{\"stroke\": \"#f0a\", \"stroke-width\": 4.5, "
            + "\"stroke-opacity\": \"0.5\", \"fill\": \"00ff7f\", \"fill-opacity\": 0, \"marker-color\": \"#123456\", \"marker-size\": \"large\", "
            + "\"marker-symbol\": \"k\", \"description\": \"<script>alert(1)</script><img src=http://x.invalid>\"}")).overlay().parts().get(0).style();
        assertEquals(new OverlayStyle(0xff00aa, 0.5, 4.5, 0x00ff7f, 0, 0x123456, 10, "k"), s);
        assertEquals(OverlayStyle.PLAIN, read("{\"type\": \"Point\", \"coordinates\": [0, 0]}").overlay().parts().get(0).style());
    }

    @Test
    void badFeaturesAndLooksAreReportedWithTheirPlaceAndTheRestIsShown() throws IOException {
        OverlayReader.Read r = read(collection(
            feature("{\"type\": \"Point\", \"coordinates\": [33.5, 136.3]}", "{}"),
            feature("{\"type\": \"Pont\", \"coordinates\": [36.3, 33.5]}", "{}"),
            feature("{\"type\": \"Point\", \"coordinates\": [36.3, 33.5]}", "{\"stroke\": \"reddish\", \"stroke-width\": -2, \"marker-size\": \"huge\"}"),
            "7"));
        assertEquals(1, r.overlay().parts().size());
        assertEquals("""
            2 features[0].geometry.coordinates
            3 features[1].geometry
            4 features[2].properties.marker-size
            4 features[2].properties.stroke
            4 features[2].properties.stroke-width
            5 features[3]""", r.problems().list().stream().map(p -> p.line() + " " + p.path()).sorted().collect(Collectors.joining("\n")));
        assertTrue(r.problems().list().stream().map(Problem::text).anyMatch(t -> t.contains("probably swapped")), r.problems().list().toString());
    }

    @Test
    void aFileCutShortShowsWhatItStillHolds() throws IOException {
        String whole = collection(feature("{\"type\": \"Point\", \"coordinates\": [36.3, 33.5]}", "{}"),
            feature("{\"type\": \"Point\", \"coordinates\": [36.4, 33.5]}", "{}"));
        OverlayReader.Read r = read(whole.substring(0, whole.length() - 30));
        assertEquals(1, r.overlay().parts().size());
        assertEquals(1, r.problems().errors());
    }

    @Test
    void whatHoldsNothingToShowIsRefusedInWords() {
        assertEquals("line 1: it holds no feature with a place", refused(collection()));
        assertEquals("line 1: this is no GeoJSON", refused("[1, 2]"));
    }

    private String refused(String text) {
        return assertThrows(NoMap.class, () -> read(text)).said().english();
    }

    @Test
    void aFileIsKnownByItsBeginning() throws IOException {
        assertTrue(OverlayReader.recognises(Files.writeString(folder.resolve("a"), collection())));
        assertEquals(false, OverlayReader.recognises(Files.writeString(folder.resolve("b"), "{\"masar\": 1, \"type\": \"Point\"}")));
    }
}
