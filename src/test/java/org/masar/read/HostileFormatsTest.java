package org.masar.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.masar.check.Opener;

/** Opens files of other formats that are damaged or meant to do harm: a sentence or a part, never a crash, a wait, the network or another file. */
class HostileFormatsTest {
    private static final Duration LONG = Duration.ofSeconds(5);
    private static final String PLACEMARK = "<Placemark><name>A</name><Point><coordinates>1,2</coordinates></Point></Placemark>";

    /** Opens it; gives the problems whether anything was read or not. */
    private static String said(String name, byte[] bytes) {
        return assertTimeoutPreemptively(LONG, () -> {
            try {
                Opened o = Opener.standard().open(new Input(name, bytes));
                return o.dataset().events().size() + " events\n" + Texts.lines(o.problems());
            } catch (NoDataset e) {
                return Texts.lines(e.problems());
            }
        });
    }

    private static String said(String name, String text) {
        return said(name, text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void entitiesOutsideTheFileAreNotFetched(@TempDir Path dir) throws IOException {
        Path secret = Files.writeString(dir.resolve("secret.txt"), "SECRET");
        for (String address : List.of(secret.toUri().toString(), "http://127.0.0.1:9/x")) {
            String said = said("t.kml", "<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY x SYSTEM \"" + address + "\"><!ENTITY % p SYSTEM \"" + address + "\"> %p;]><kml>" + PLACEMARK.replace("A", "&x;") + PLACEMARK + "</kml>");
            assertFalse(said.contains("SECRET"), said);
        }
        Opened o = Told.of("t.kml", "<!DOCTYPE kml SYSTEM \"" + secret.toUri() + "\"><kml>" + PLACEMARK + "</kml>");
        assertEquals("a | A | undated | - | A Point(1.0 2.0)", Told.events(o));
    }

    @Test
    void entitiesThatMultiplyAreNotReplaced() {
        StringBuilder lol = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE kml [<!ENTITY l0 \"lol\">");
        for (int i = 1; i < 30; i++) {
            lol.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        }
        String said = said("t.kml", lol + "]><kml>" + PLACEMARK.replace("A", "&l29;") + "</kml>");
        assertTrue(said.length() < 2_000, said);
    }

    @Test
    void nestingWithoutEndIsLeftAndWhatStoodBeforeIsKept() {
        assertTrue(said("t.kml", "<kml>" + PLACEMARK + "<Folder>".repeat(200_000)).startsWith("1 events\n"));
        assertTrue(said("t.kml", "<kml>" + PLACEMARK + "<Placemark>" + "<MultiGeometry>".repeat(200_000)).contains("nested deeper than 100 levels"));
        assertTrue(said("t.geojson", "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"name\": \"A\"}}, {\"type\": \"Feature\", \"geometry\": "
            + "{\"type\": \"GeometryCollection\", \"geometries\": [".repeat(100_000)).startsWith("1 events\n"));
    }

    @Test
    void brokenXmlKeepsThePlacemarksBefore() {
        String said = said("t.kml", "<kml>\n" + PLACEMARK + "\n<Placemark><name>B & C</name></Placemark></kml>");
        assertTrue(said.startsWith("1 events\nt.kml:3:"), said);
        assertTrue(said.contains("from here on this is not XML"), said);
        assertTrue(said("t.gpx", "<gpx><wpt lat='1' lon='2'><name>A</name></wpt><wpt lat=").startsWith("1 events\n"));
        assertTrue(said("t.kml", "<kml>" + PLACEMARK + "\0\0" + PLACEMARK + "</kml>").startsWith("1 events\n"));
    }

    @Test
    void linksInACircleAndOutsideAreNeverFollowed() {
        String said = said("t.kml", "<kml><Document>" + PLACEMARK + "<NetworkLink><Link><href>t.kml</href></Link></NetworkLink><NetworkLink><Link><href>file:///etc/passwd</href></Link></NetworkLink></Document></kml>");
        assertTrue(said.startsWith("1 events\n"), said);
        assertEquals(2, said.lines().filter(l -> l.contains("is not followed")).count(), said);
    }

    @Test
    void longTextsWithMarksAndLongCoordinatesAreReadInTime() {
        assertTrue(said("t.kml", "<kml><Placemark><name>A</name><description><![CDATA[" + "<a href=\"http://x\"><!--<script>".repeat(100_000) + "]]></description></Placemark></kml>").startsWith("1 events"));
        assertTrue(said("t.kml", "<kml><Placemark><LineString><coordinates>" + "no,no ".repeat(500_000) + "</coordinates></LineString></Placemark></kml>").startsWith("1 events"));
        assertTrue(said("t.geojson", "{\"type\": \"Feature\", \"geometry\": null, \"properties\": {\"name\": \"" + "x".repeat(4_000_000) + "\", \"date\": \"" + "9".repeat(200_000) + "\"}}").startsWith("1 events"));
    }

    @Test
    void filesDamagedAtRandomNeverBreakAReader() {
        List<String> names = List.of("t.kml", "t.gpx", "t.geojson", "t.jsonld", "tl.json", "sm.json", "tm.json", "k.json");
        List<String> texts = List.of("<kml><Document><name>N</name><Folder><name>F</name>" + PLACEMARK.replace("</name>", "</name><TimeSpan><begin>2018</begin></TimeSpan>") + "</Folder></Document></kml>",
            "<gpx><trk><name>T</name><trkseg><trkpt lat='1' lon='2'><time>2018-05-20T05:00:00Z</time></trkpt><trkpt lat='3' lon='4'/></trkseg></trk></gpx>",
            "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [1, 2]}, \"properties\": {\"name\": \"A\", \"time\": 1526774400000, \"end\": \"2018\"}}]}",
            "{\"type\": \"FeatureCollection\", \"@context\": \"linkedplaces\", \"features\": [{\"type\": \"Feature\", \"@id\": \"x\", \"properties\": {\"title\": \"A\"}, \"names\": [{\"toponym\": \"A\"}], "
                + "\"when\": {\"timespans\": [{\"start\": {\"in\": \"1701\"}}]}}]}",
            "{\"events\": [{\"start_date\": {\"year\": \"2018\", \"month\": \"5\"}, \"text\": {\"headline\": \"A\"}, \"location\": {\"lat\": 1, \"lon\": 2}}]}",
            "{\"storymap\": {\"slides\": [{\"date\": \"1835\", \"location\": {\"lat\": 1, \"lon\": 2}, \"text\": {\"headline\": \"A\"}}]}}",
            "[{\"id\": \"a\", \"date\": \"06/01/2024\", \"latitude\": \"1\", \"longitude\": \"2\", \"sources\": [\"s\"], \"associations\": []}]",
            "{\"datasets\": [{\"data\": {\"allData\": [[1, 2, \"A\"]], \"fields\": [{\"name\": \"lat\"}, {\"name\": \"lng\"}, {\"name\": \"name\"}]}}]}");
        for (int format = 0; format < names.size(); format++) {
            byte[] sound = texts.get(format).getBytes(StandardCharsets.UTF_8);
            assertTrue(said(names.get(format), sound).startsWith("1 events"), names.get(format));
            for (int seed = 0; seed < 300; seed++) {
                Random random = new Random(seed);
                byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
                for (int i = random.nextInt(4); i >= 0 && damaged.length > 0; i--) {
                    damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
                }
                assertFalse(said(names.get(format), damaged).isEmpty(), names.get(format) + " seed " + seed);
            }
        }
    }
}
