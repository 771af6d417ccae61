package org.masar.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadata;
import org.masar.draw.Painter;
import org.w3c.dom.Element;

/** Writes JPEG (JFIF 1.02), with its resolution, of a quality at which thin lines and small letters show no ripples. */
public final class JpegExporter implements Exporter {
    private static final String FORM = "javax_imageio_jpeg_image_1.0";
    private static final float QUALITY = 0.93f;
    private static final String DOTS_PER_INCH = "1";
    private final Painter painter;

    /** Draws with the painter. */
    public JpegExporter(Painter painter) {
        this.painter = painter;
    }

    @Override
    public String suffix() {
        return "jpg";
    }

    @Override
    public void write(ExportRequest request, OutputStream out) throws IOException {
        int dots = (int) Math.round(request.dotsPerInch());
        Rasters.write(request.picture(painter), "jpeg", (about, param) -> {
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            resolution(about, dots);
        }, out);
    }

    private static void resolution(IIOMetadata about, int dots) throws IOException {
        Element root = (Element) about.getAsTree(FORM);
        Element jfif = (Element) root.getElementsByTagName("app0JFIF").item(0);
        jfif.setAttribute("resUnits", DOTS_PER_INCH);
        jfif.setAttribute("Xdensity", Integer.toString(dots));
        jfif.setAttribute("Ydensity", Integer.toString(dots));
        about.setFromTree(FORM, root);
    }
}
