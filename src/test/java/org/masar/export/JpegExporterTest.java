package org.masar.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.masar.draw.Painter;

class JpegExporterTest {
    private final Painter painter = BuiltInPicture.painter();

    @Test
    void thePictureIsThePngToTheEye() throws IOException {
        BufferedImage jpeg = ImageIO.read(new ByteArrayInputStream(BuiltInPicture.written(new JpegExporter(painter), "en", 1)));
        BufferedImage png = ImageIO.read(new ByteArrayInputStream(BuiltInPicture.written(new PngExporter(painter), "en", 1)));
        long off = 0;
        for (int y = 0; y < BuiltInPicture.HEIGHT; y++) {
            for (int x = 0; x < BuiltInPicture.WIDTH; x++) {
                Color a = new Color(jpeg.getRGB(x, y)), b = new Color(png.getRGB(x, y));
                off += Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen()) + Math.abs(a.getBlue() - b.getBlue());
            }
        }
        double mean = off / 3.0 / (BuiltInPicture.WIDTH * BuiltInPicture.HEIGHT);
        assertTrue(mean < 2.55, "a hundredth of the range at the most, but " + mean);
    }

    @Test
    void theResolutionIsWrittenSoThatTextPrintsInItsSize() throws IOException {
        byte[] b = BuiltInPicture.written(new JpegExporter(painter), "en", 2);
        int jfif = new String(b, StandardCharsets.ISO_8859_1).indexOf("JFIF");
        assertEquals(1, b[jfif + 7], "dots an inch");
        assertEquals(192, ByteBuffer.wrap(b).getShort(jfif + 8));
        assertEquals(192, ByteBuffer.wrap(b).getShort(jfif + 10));
    }
}
