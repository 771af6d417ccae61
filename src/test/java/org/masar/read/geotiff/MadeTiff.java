package org.masar.read.geotiff;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFDirectory;
import javax.imageio.plugins.tiff.TIFFField;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.FileImageOutputStream;

/** Makes small GeoTIFF files with the JDK's writer. */
public final class MadeTiff {
    private final Map<Integer, Object> tags = new LinkedHashMap<>();
    private final BufferedImage[] sizes;
    private boolean tiled;

    /** Begins a file of a picture and, if wished, smaller ones of the same. */
    public MadeTiff(BufferedImage... sizes) {
        this.sizes = sizes;
    }

    /** Places the first pixel's corner and says how large a pixel is on the ground. */
    public MadeTiff place(double x, double y, double dx, double dy) {
        tags.put(GeoKeys.PIXEL_SCALE, new double[] {dx, dy, 0});
        tags.put(GeoKeys.TIEPOINT, new double[] {0, 0, 0, x, y, 0});
        return this;
    }

    /** Places the picture by a matrix of two rows of four. */
    public MadeTiff place(double[] rows) {
        double[] all = new double[16];
        System.arraycopy(rows, 0, all, 0, 8);
        all[15] = 1;
        tags.put(GeoKeys.TRANSFORMATION, all);
        return this;
    }

    /** Names the system: key 2048 for one in degrees, 3072 for one on a plane; further pairs of keys and values may follow. */
    public MadeTiff keys(int... pairs) {
        char[] all = new char[4 + pairs.length * 2];
        all[0] = 1;
        all[1] = 1;
        all[3] = (char) (pairs.length / 2);
        for (int i = 0; i < pairs.length; i += 2) {
            all[4 + i * 2] = (char) pairs[i];
            all[6 + i * 2] = 1;
            all[7 + i * 2] = (char) pairs[i + 1];
        }
        tags.put(GeoKeys.DIRECTORY, all);
        return this;
    }

    /** Adds a tag of text. */
    public MadeTiff text(int tag, String text) {
        tags.put(tag, new String[] {text});
        return this;
    }

    /** Stores the pixels in tiles. */
    public MadeTiff tiled() {
        tiled = true;
        return this;
    }

    /** Writes the file. */
    public Path to(Path file) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try {
            java.nio.file.Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (FileImageOutputStream out = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            for (int i = 0; i < sizes.length; i++) {
                ImageWriteParam p = writer.getDefaultWriteParam();
                if (tiled) {
                    p.setTilingMode(ImageWriteParam.MODE_EXPLICIT);
                    p.setTiling(64, 64, 0, 0);
                }
                p.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                p.setCompressionType("Deflate");
                writer.writeToSequence(new IIOImage(sizes[i], null, metadata(writer, p, i)), p);
            }
            writer.endWriteSequence();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file;
    }

    private IIOMetadata metadata(ImageWriter writer, ImageWriteParam p, int i) throws IOException {
        TIFFDirectory d = TIFFDirectory.createFromMetadata(writer.getDefaultImageMetadata(new ImageTypeSpecifier(sizes[i]), p));
        if (i == 0) {
            tags.forEach((tag, value) -> d.addTIFFField(field(tag, value)));
        } else {
            d.addTIFFField(new TIFFField(BaselineTIFFTagSet.getInstance().getTag(BaselineTIFFTagSet.TAG_NEW_SUBFILE_TYPE),
                TIFFTag.TIFF_LONG, 1, new long[] {1}));
        }
        return d.getAsMetadata();
    }

    private static TIFFField field(int number, Object value) {
        int type = value instanceof double[] ? TIFFTag.TIFF_DOUBLE : value instanceof char[] ? TIFFTag.TIFF_SHORT : TIFFTag.TIFF_ASCII;
        int count = value instanceof double[] d ? d.length : value instanceof char[] c ? c.length : 1;
        return new TIFFField(new TIFFTag("tag" + number, number, 1 << type), type, count, value);
    }
}
