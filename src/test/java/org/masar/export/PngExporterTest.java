package org.masar.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.masar.draw.Ground;
import org.masar.draw.Painter;
import org.masar.model.Dataset;
import org.masar.model.Words;
import org.masar.state.ViewState;

class PngExporterTest {
    private static final Dataset EMPTY = new Dataset(new Dataset.Head(1, "empty", Words.of("en", "Nothing"), Words.NONE, ZoneOffset.UTC, null, null),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    private final Exporter png = new PngExporter(new Painter(Ground.plain()));

    private byte[] written(double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        png.write(new ExportRequest(EMPTY, ViewState.START, 600, 400, scale), out);
        return out.toByteArray();
    }

    @Test
    void thePictureIsSizeTimesScale() throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(written(1.5)));
        assertEquals("900x600", picture.getWidth() + "x" + picture.getHeight());
        assertFalse(picture.getColorModel().hasAlpha());
    }

    @Test
    void equalRequestsGiveEqualBytes() throws IOException {
        byte[] first = written(1);
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        new PngExporter(new Painter(Ground.plain())).write(new ExportRequest(EMPTY, ViewState.START, 600, 400, 1), again);
        assertArrayEquals(first, again.toByteArray());
    }

    @Test
    void theResolutionIsWrittenSoThatTextPrintsInItsSize() throws IOException {
        byte[] b = written(2);
        int at = new String(b, StandardCharsets.ISO_8859_1).indexOf("pHYs");
        assertTrue(at > 0);
        assertEquals(7559, ByteBuffer.wrap(b).getInt(at + 4), "192 pixels an inch, in pixels a metre");
        assertEquals(1, b[at + 12]);
    }

    @Test
    void noDateIsWritten() throws IOException {
        assertFalse(new String(written(1), StandardCharsets.ISO_8859_1).contains("tIME"));
    }

    @Test
    void sizesThatShowNothingOrFillTheMemoryAreRefused() {
        for (int[] size : new int[][] {{0, 0}, {8, 800}, {40_000, 40_000}}) {
            assertThrows(IllegalArgumentException.class, () -> new ExportRequest(EMPTY, ViewState.START, size[0], size[1], 1));
        }
        assertThrows(IllegalArgumentException.class, () -> new ExportRequest(EMPTY, ViewState.START, 100, 100, Double.NaN));
    }

    @Test
    void anExporterIsFoundByTheSuffixInAnyCase() {
        Exporters all = Exporters.all(new Painter(Ground.plain()));
        assertEquals("png", all.of("Map.PNG").orElseThrow().suffix());
        assertTrue(all.of("map.gif").isEmpty());
        assertTrue(all.of("png").isEmpty());
    }
}
