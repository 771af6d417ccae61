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
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.masar.draw.Painter;

/** Writes PNG, with its resolution so that text prints in the size that it was set in, and without a date, so that equal pictures are equal files. */
public final class PngExporter implements Exporter {
    private static final String FORM = "javax_imageio_png_1.0";
    /** A logical pixel is a 96th of an inch (CSS Values 4, section 6.2). */
    private static final double PIXELS_PER_METRE = 96 / 0.0254;
    private final Painter painter;

    /** Draws with the painter. */
    public PngExporter(Painter painter) {
        this.painter = painter;
    }

    @Override
    public String suffix() {
        return "png";
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        BufferedImage picture = opaque(painter.picture(request.frame()));
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            IIOMetadata about = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(picture), param);
            resolution(about, (int) Math.round(PIXELS_PER_METRE * request.scale()));
            writer.setOutput(stream);
            writer.write(null, new IIOImage(picture, null, about), param);
        } finally {
            writer.dispose();
        }
    }

    private static void resolution(IIOMetadata about, int perMetre) throws IOException {
        IIOMetadataNode size = new IIOMetadataNode("pHYs");
        size.setAttribute("pixelsPerUnitXAxis", Integer.toString(perMetre));
        size.setAttribute("pixelsPerUnitYAxis", Integer.toString(perMetre));
        size.setAttribute("unitSpecifier", "meter");
        IIOMetadataNode root = new IIOMetadataNode(FORM);
        root.appendChild(size);
        about.mergeTree(FORM, root);
    }

    /** Gives the same picture without an alpha channel: its ground covers all of it, and some programs show alpha as black. */
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
