package org.masar.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.masar.draw.Painter;

/** Writes PNG, with its resolution so that text prints in the size that it was set in, and without a date, so that equal pictures are equal files. */
public final class PngExporter implements Exporter {
    private static final String FORM = "javax_imageio_png_1.0";
    private static final double INCHES_PER_METRE = 1 / 0.0254;
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
        written(request.picture(painter), request.dotsPerInch(), Memory.of(request), out);
    }

    /** Writes a picture that has so many picture pixels for a logical one. */
    static void write(BufferedImage picture, double scale, OutputStream out) throws IOException {
        written(picture, Rasters.PIXELS_PER_INCH * scale, null, out);
    }

    private static void written(BufferedImage picture, double dotsPerInch, Xmp shown, OutputStream out) throws IOException {
        int perMetre = (int) Math.round(dotsPerInch * INCHES_PER_METRE);
        Rasters.write(picture, "png", (about, param) -> {
            resolution(about, perMetre);
            if (shown != null) {
                remember(about, shown);
            }
        }, out);
    }

    /** Puts the packet where programs look for it in a PNG (XMP part 3, 1.1.5). */
    private static void remember(IIOMetadata about, Xmp shown) throws IOException {
        IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
        entry.setAttribute("keyword", "XML:com.adobe.xmp");
        entry.setAttribute("compressionFlag", "FALSE");
        entry.setAttribute("compressionMethod", "0");
        entry.setAttribute("languageTag", "");
        entry.setAttribute("translatedKeyword", "");
        entry.setAttribute("text", shown.packet());
        IIOMetadataNode texts = new IIOMetadataNode("iTXt");
        texts.appendChild(entry);
        IIOMetadataNode root = new IIOMetadataNode(FORM);
        root.appendChild(texts);
        about.mergeTree(FORM, root);
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
}
