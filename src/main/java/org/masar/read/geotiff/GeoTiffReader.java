package org.masar.read.geotiff;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFImageReadParam;
import javax.imageio.stream.FileImageInputStream;
import org.masar.geo.TileSource;
import org.masar.geo.gt.Reprojection;
import org.masar.read.Message;
import org.masar.read.raster.Decoders;
import org.masar.read.raster.NoMap;

/** Opens GeoTIFF files. Safe on any thread; opening reads the tags alone, and may take over a second for the reference system. */
public final class GeoTiffReader {
    /** Largest piece, a strip or tile, that is decoded at once, in bytes. */
    private static final long LARGEST_PIECE = 192L << 20;
    private final Path temp;

    /** Lets the EPSG database unpack itself into the folder given. */
    public GeoTiffReader(Path temp) {
        this.temp = temp;
    }

    /** Tells by its first bytes whether the file is a TIFF. */
    public static boolean recognises(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] b = in.readNBytes(4);
            return b.length == 4 && (b[0] == 'I' && b[1] == 'I' && b[3] == 0 && (b[2] == 42 || b[2] == 43)
                || b[0] == 'M' && b[1] == 'M' && b[2] == 0 && (b[3] == 42 || b[3] == 43));
        }
    }

    /**
     * Opens the file; none of its pixels are read but a few, where its greys have to be stretched.
     *
     * @throws NoMap in words where it is damaged, has no place on the earth or is of a kind that cannot be read in parts
     */
    public TileSource open(Path file) throws IOException {
        big(file);
        ImageReader reader = Decoders.of("tiff");
        FileImageInputStream in = new FileImageInputStream(file.toFile());
        boolean kept = false;
        try {
            reader.setInput(in, false, false);
            TIFFImageReadParam all = (TIFFImageReadParam) reader.getDefaultReadParam();
            all.setReadUnknownTags(true); // one of them says which value means that there is nothing
            reader.readAsRenderedImage(0, all);
            TIFFDirectory tags = tags(reader, 0);
            GeoKeys keys = GeoKeys.of(tags);
            List<Level> levels = levels(reader);
            Files.createDirectories(temp);
            Reprojection.unpackInto(temp);
            Ground ground = Ground.of(keys);
            GeoTiff map = new GeoTiff(file, new Picture(reader, in, levels, nodata(tags)), ground, ground.box(levels.get(0).width(),
                levels.get(0).height()), text(tags, BaselineTIFFTagSet.TAG_COPYRIGHT));
            kept = true;
            return map;
        } catch (NoMap e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new NoMap(Message.of("map.tiff.damaged"), Message.of("map.tiff.damaged.advice"), e);
        } finally {
            if (!kept) {
                reader.dispose();
                in.close();
            }
        }
    }

    private static void big(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] b = in.readNBytes(4);
            if (b.length == 4 && (b[2] == 43 || b[3] == 43)) {
                throw new NoMap(Message.of("map.tiff.big"), Message.of("map.tiff.big.advice"));
            }
        }
    }

    /** Lists the picture and the smaller ones of itself that it brings, largest first. */
    private static List<Level> levels(ImageReader reader) throws IOException {
        List<Level> levels = new ArrayList<>();
        int n = reader.getNumImages(true);
        for (int i = 0; i < n; i++) {
            TIFFField kind = tags(reader, i).getTIFFField(BaselineTIFFTagSet.TAG_NEW_SUBFILE_TYPE);
            int bits = kind == null ? 0 : kind.getAsInt(0);
            if (i > 0 && (bits & 1) == 0 || (bits & 4) != 0) {
                continue; // another picture, or a mask
            }
            int w = reader.getWidth(i), h = reader.getHeight(i);
            piece(reader, i, w, h);
            levels.add(new Level(i, w, h));
        }
        levels.sort((a, b) -> Integer.compare(b.width(), a.width()));
        return levels;
    }

    private static void piece(ImageReader reader, int i, int w, int h) throws IOException {
        TIFFDirectory tags = tags(reader, i);
        long rows = reader.isImageTiled(i) ? reader.getTileHeight(i) : Math.min(h, number(tags, BaselineTIFFTagSet.TAG_ROWS_PER_STRIP, h));
        long columns = reader.isImageTiled(i) ? reader.getTileWidth(i) : w;
        long bytes = rows * columns * number(tags, BaselineTIFFTagSet.TAG_SAMPLES_PER_PIXEL, 1)
            * Math.max(8, number(tags, BaselineTIFFTagSet.TAG_BITS_PER_SAMPLE, 1)) / 8;
        if (bytes > LARGEST_PIECE) {
            throw new NoMap(Message.of("map.tiff.pieces", bytes >> 20), Message.of("map.tiff.pieces.advice"));
        }
    }

    private static long number(TIFFDirectory tags, int tag, long otherwise) {
        TIFFField f = tags.getTIFFField(tag);
        return f == null ? otherwise : f.getAsLong(0);
    }

    private static TIFFDirectory tags(ImageReader reader, int i) throws IOException {
        return TIFFDirectory.createFromMetadata(reader.getImageMetadata(i));
    }

    private static Double nodata(TIFFDirectory tags) {
        try {
            return Double.valueOf(text(tags, 42113));
        } catch (NumberFormatException unsaid) {
            return null;
        }
    }

    private static String text(TIFFDirectory tags, int tag) {
        TIFFField f = tags.getTIFFField(tag);
        return f == null || f.getType() != javax.imageio.plugins.tiff.TIFFTag.TIFF_ASCII || f.getCount() == 0 ? ""
            : f.getAsString(0).replace("\0", "").strip();
    }

    /** One size of the picture. */
    record Level(int index, int width, int height) {
    }
}
