package org.masar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConvertCommandTest {
    private static final String KML = "<kml><Document><name>Tour</name><Placemark><name>A</name><TimeSpan><begin>1959</begin></TimeSpan><Point><coordinates>36.3,33.5</coordinates></Point></Placemark></Document></kml>";
    @TempDir
    Path folder;
    private String in;

    @BeforeEach
    void file() throws IOException {
        in = Files.writeString(folder.resolve("t.kml"), KML).toString();
    }

    private String out(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void theSuffixSaysTheFormatAndWhatItDoesNotCarryIsListed() throws IOException {
        Ran ran = Ran.with("convert", in, out("t.geojson"));
        assertEquals("0\n--\n" + out("t.geojson") + ": not carried: 1 claims are flattened into text: voice, source, stance and figures no longer stand apart\n", ran.all());
        assertTrue(Files.readString(folder.resolve("t.geojson")).contains("\"when\": \"1959/..\""));
        Ran own = Ran.with("convert", in, out("t.json"));
        assertEquals("0\n", own.all());
        assertFalse(Files.readString(folder.resolve("t.json")).contains("\"start\": {\"mode\""), "a first view that the file did not name is not written");
    }

    @Test
    void theFormatMayBeNamedAndWhatIsWrittenIsReadAgain() {
        assertEquals(0, Ran.with("convert", in, out("t.txt"), "--format", "linked-places").status());
        assertTrue(Ran.with("info", out("t.txt")).out().contains("events: 1\n"));
        assertEquals(0, Ran.with("convert", in, out("t.csv")).status());
        assertEquals("a\n", Ran.with("visible", "--at", "1960", out("t.txt")).out());
    }

    @Test
    void aFileThatIsThereNeedsForceAndAnUnknownFormatIsNamed() throws IOException {
        Files.writeString(folder.resolve("t.json"), "mine");
        Ran refused = Ran.with("convert", in, out("t.json"));
        assertEquals(2, refused.status());
        assertTrue(refused.err().contains("exists already; choose another name, or add --force"), refused.err());
        assertEquals("mine", Files.readString(folder.resolve("t.json")));
        assertEquals(0, Ran.with("convert", in, out("t.json"), "--force").status());
        assertTrue(Ran.with("convert", in, out("t.xyz")).err().contains("names no format that is written; use one of .json, .csv, .geojson, .jsonld, .kml"));
        assertTrue(Ran.with("convert", in, out("t"), "--format", "shp").err().contains("'shp' is no format that is written"));
    }
}
