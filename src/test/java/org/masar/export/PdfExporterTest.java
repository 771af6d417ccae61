package org.masar.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfExporterTest {
    private static byte[] written(String language, double scale) throws IOException {
        return BuiltInPicture.written(new PdfExporter(BuiltInPicture.painter()), language, scale);
    }

    @Test
    void namesCanBeFoundAndCopiedInBothScripts() throws IOException {
        for (String[] page : new String[][] {{"en", "Yarmouk", "Tadamun", "Tadmur", "Hajin", "Baghuz"},
            {"ar", "اليرموك", "التضامن", "تدمر", "هجين", "الباغوز"}}) {
            try (PDDocument d = Loader.loadPDF(written(page[0], 1))) {
                String text = new PDFTextStripper().getText(d);
                for (int i = 1; i < page.length; i++) {
                    assertTrue(text.contains(page[i]), page[i] + " in " + text);
                }
            }
        }
    }

    @Test
    void everyFontIsInTheFile() throws IOException {
        try (PDDocument d = Loader.loadPDF(written("ar", 1))) {
            PDResources resources = d.getPage(0).getResources();
            int fonts = 0;
            for (COSName name : resources.getFontNames()) {
                assertTrue(resources.getFont(name).isEmbedded(), name.getName());
                fonts++;
            }
            assertEquals(2, fonts);
        }
    }

    @Test
    void thePageIsAsLargeAsThePictureOnPaperAndSaysItsTitleButNoDate() throws IOException {
        try (PDDocument d = Loader.loadPDF(written("ar", 2))) {
            assertEquals("1920.0x1200.0", d.getPage(0).getMediaBox().getWidth() + "x" + d.getPage(0).getMediaBox().getHeight());
            assertEquals("جنوب دمشق، أيار 2018", d.getDocumentInformation().getTitle());
            assertEquals("ar", d.getDocumentCatalog().getLanguage());
            assertNull(d.getDocumentInformation().getCreationDate());
        }
    }

    @Test
    void drawnAgainItIsThePngToTheEye() throws IOException {
        try (PDDocument d = Loader.loadPDF(written("en", 1))) {
            BufferedImage drawn = new PDFRenderer(d).renderImageWithDPI(0, 96);
            BufferedImage png = ImageIO.read(new ByteArrayInputStream(
                BuiltInPicture.written(new PngExporter(BuiltInPicture.painter()), "en", 1)));
            long off = 0;
            for (int y = 0; y < BuiltInPicture.HEIGHT; y++) {
                for (int x = 0; x < BuiltInPicture.WIDTH; x++) {
                    off += Math.abs((drawn.getRGB(x, y) >> 8 & 255) - (png.getRGB(x, y) >> 8 & 255));
                }
            }
            double mean = off / 255.0 / (BuiltInPicture.WIDTH * BuiltInPicture.HEIGHT);
            assertTrue(mean < 0.02, "two hundredths of the range at the most, but " + mean);
        }
    }

    @Test
    void equalRequestsGiveEqualBytes() throws IOException {
        assertArrayEquals(written("en", 1), written("en", 1));
        assertFalse(java.util.Arrays.equals(written("en", 1), written("ar", 1)));
    }
}
