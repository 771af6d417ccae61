package org.masar.export;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGraphics2DIOException;

/** Writes pictures inside the file, by the JDK's PNG writer, since the one that Batik looks for brings a library of its own. */
final class SvgPictures extends ImageHandlerBase64Encoder {
    @Override
    public void encodeImage(RenderedImage picture, OutputStream out) throws SVGGraphics2DIOException {
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new SVGGraphics2DIOException("a picture in the drawing", e);
        }
    }
}
