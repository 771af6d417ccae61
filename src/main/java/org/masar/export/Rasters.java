package org.masar.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes a picture with the writers of the JDK. */
final class Rasters {
    /** Logical pixels in an inch (CSS Values 4, section 6.2). */
    static final double PIXELS_PER_INCH = 96;

    private Rasters() {
    }

    /** Sets what a format says of a picture besides its pixels. */
    interface Description {
        void to(IIOMetadata about, ImageWriteParam param) throws IOException;
    }

    /** Writes the picture, which loses its alpha channel: its ground covers all of it, and some programs show alpha as black. */
    static void write(BufferedImage from, String format, Description description, OutputStream out) throws IOException {
        BufferedImage picture = opaque(from);
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            IIOMetadata about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), param);
            description.to(about, param);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, about), param);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage opaque(BufferedImage from) {
        BufferedImage to = new BufferedImage(from.getWidth(), from.getHeight(), BufferedImage.TYPE_INT_RGB);
        int[] row = new int[from.getWidth()];
        for (int y = 0; y < from.getHeight(); y++) {
            from.getRaster().getDataElements(0, y, row.length, 1, row);
            to.getRaster().setDataElements(0, y, row.length, 1, row);
        }
        return to;
    }
}
