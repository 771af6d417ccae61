package org.masar.read.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.masar.read.Opened;
import org.masar.read.Texts;
import org.masar.read.Told;

class PackedReaderTest {
    private static final String KML = "<kml><Placemark><name>A</name><Point><coordinates>1,2</coordinates></Point></Placemark></kml>";

    private static byte[] zip(Object... namesAndContents) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) namesAndContents[i]));
                zip.write(namesAndContents[i + 1] instanceof byte[] b ? b : ((String) namesAndContents[i + 1]).getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    @Test
    void theMainFileOfAKmzIsReadAndTheOthersAreNamed() throws IOException {
        Opened o = Told.of("t.kmz", zip("files/other.kml", KML.replace("A", "B"), "images/icon.png", "x", "doc.kml", KML));
        assertEquals("a | A | undated | - | A Point(1.0 2.0)", Told.events(o));
        assertEquals("KML in zip", o.format());
        assertTrue(Texts.lines(o.problems()).contains("the pack also holds t.kmz!files/other.kml, which is not read"), Texts.lines(o.problems()));
    }

    @Test
    void gzipGoesAroundAnyFormatAndAFileThatBreaksOffKeepsWhatCameBefore() throws IOException {
        byte[] packed = gzip(KML.getBytes(StandardCharsets.UTF_8));
        assertEquals("KML in gzip", Told.of("t.kml.gz", packed).format());
        StringBuilder many = new StringBuilder("<kml>");
        for (int i = 0; i < 20_000; i++) {
            many.append("<Placemark><name>").append(i * 7919L % 10007).append("</name></Placemark>");
        }
        byte[] long1 = gzip(many.toString().getBytes(StandardCharsets.UTF_8));
        Opened o = Told.of("t.kml.gz", Arrays.copyOf(long1, long1.length / 2));
        assertTrue(o.dataset().events().size() > 1000 && o.dataset().events().size() < 20_000, "" + o.dataset().events().size());
        assertTrue(Texts.lines(o.problems()).contains("the pack is damaged: it breaks off"));
    }

    @Test
    void namesThatLeadOutAreRefusedAndTheRestIsRead() throws IOException {
        Opened o = Told.of("t.zip", zip("../../evil.kml", KML.replace("A", "evil"), "good.kml", KML));
        assertEquals("a | A | undated | - | A Point(1.0 2.0)", Told.events(o));
        assertTrue(Texts.lines(o.problems()).contains("the entry \"../../evil.kml\" of the zip leads out of it"));
    }

    @Test
    void bombsAreRefusedFastAndAPackWithNothingInItIsSaidToBeThat() throws IOException {
        byte[] zeros = new byte[300_000_000];
        byte[] zip = zip("doc.kml", zeros), gzip = gzip(zeros);
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertTrue(Texts.refusal(zip, "t.kmz").contains("zip bomb"));
            assertTrue(Texts.refusal(gzip, "t.gz").contains("zip bomb"));
        });
        assertTrue(Texts.refusal(zip("a.png", "x"), "t.zip").contains("there is no file in it that Masar reads"));
        assertTrue(Texts.refusal(Arrays.copyOf(zip("doc.kml", KML), 30), "t.kmz").contains("the pack is damaged"));
    }
}
