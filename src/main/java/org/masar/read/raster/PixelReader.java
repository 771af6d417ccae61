package org.masar.read.raster;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.masar.geo.TilePixels;
import org.masar.read.Message;

/** Decodes one PNG or JPEG picture of a tile. Without state; safe on any thread. */
public final class PixelReader {
    /** Longest side that a tile may have, in pixels. */
    public static final int LONGEST = 2048;

    private PixelReader() {
    }

    /**
     * Decodes a picture by its first bytes, whatever it is called; one that is not square is stretched.
     *
     * @throws IOException saying what the bytes are instead, or that they are cut short
     */
    public static TilePixels read(byte[] bytes) throws IOException {
        String format = format(bytes);
        ImageReader reader = Decoders.of(format);
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in, true, true);
            int w = reader.getWidth(0), h = reader.getHeight(0);
            if (w > LONGEST || h > LONGEST) {
                throw new NoTile(Message.of("tile.too-large", w, h));
            }
            return pixels(reader.read(0));
        } catch (NoTile e) {
            throw e;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | NullPointerException | NegativeArraySizeException broken) {
            // the JDK's readers answer some damaged pictures so
            throw new NoTile(Message.of("tile.damaged", format.toUpperCase(Locale.ROOT)), broken);
        } catch (IOException e) {
            throw new NoTile(Message.of("tile.cut", format.toUpperCase(Locale.ROOT)), e);
        } finally {
            reader.dispose();
        }
    }

    /** Names what the bytes are: png or jpeg; throws IOException in words for everything else. */
    public static String format(byte[] b) throws IOException {
        String head = new String(b, 0, Math.min(b.length, 256), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "png";
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpeg";
        }
        String text = head.strip().toLowerCase(Locale.ROOT);
        throw new NoTile(Message.of(b.length == 0 ? "tile.nothing"
            : head.startsWith("RIFF") && head.startsWith("WEBP", 8) ? "tile.webp"
            : head.startsWith("GIF8") ? "tile.gif"
            : head.startsWith("\u001f\u008b") ? "tile.packed"
            : text.startsWith("<!doctype html") || text.startsWith("<html") || text.contains("<body") ? "tile.web-page"
            : text.startsWith("<") ? "tile.xml" : text.startsWith("{") ? "tile.json" : "tile.no-picture"));
    }

    private static TilePixels pixels(BufferedImage image) {
        int size = Math.max(image.getWidth(), image.getHeight());
        BufferedImage to = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB_PRE);
        var pen = to.createGraphics();
        pen.drawImage(image, 0, 0, size, size, null);
        pen.dispose();
        return TilePixels.of(size, ((java.awt.image.DataBufferInt) to.getRaster().getDataBuffer()).getData());
    }
}
