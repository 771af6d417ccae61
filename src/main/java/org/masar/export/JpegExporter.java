package org.masar.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageWriteParam;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.masar.draw.Painter;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Writes JPEG (JFIF 1.02), with its resolution, of a quality at which thin lines and small letters show no ripples. */
public final class JpegExporter implements Exporter {
    private static final String FORM = "javax_imageio_jpeg_image_1.0";
    private static final float QUALITY = 0.93f;
    private static final String DOTS_PER_INCH = "1";
    private static final String STANDARD = "http://ns.adobe.com/xap/1.0/\0", EXTENDED = "http://ns.adobe.com/xmp/extension/\0";
    /** Most bytes of a segment without its own length. */
    private static final int LONGEST = 65_500;
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
            remember(about, Memory.of(request));
        }, out);
    }

    /** Puts the packet into the first application segment, and what does not fit there into more of them (XMP part 3, 1.1.3). */
    private static void remember(IIOMetadata about, Xmp shown) throws IOException {
        Element root = (Element) about.getAsTree(FORM);
        Node markers = root.getElementsByTagName("markerSequence").item(0);
        Node first = markers.getFirstChild();
        byte[] whole = (STANDARD + shown.packet()).getBytes(StandardCharsets.UTF_8);
        if (whole.length <= LONGEST) {
            markers.insertBefore(segment(whole), first);
        } else {
            markers.insertBefore(segment((STANDARD + shown.packetBeforeExtension()).getBytes(StandardCharsets.UTF_8)), first);
            byte[] all = shown.extension();
            byte[] head = (EXTENDED + shown.extensionId()).getBytes(StandardCharsets.US_ASCII);
            int room = LONGEST - head.length - 8;
            for (int from = 0; from < all.length; from += room) {
                int length = Math.min(room, all.length - from);
                markers.insertBefore(segment(ByteBuffer.allocate(head.length + 8 + length).put(head).putInt(all.length).putInt(from)
                    .put(all, from, length).array()), first);
            }
        }
        about.setFromTree(FORM, root);
    }

    private static IIOMetadataNode segment(byte[] bytes) {
        IIOMetadataNode segment = new IIOMetadataNode("unknown");
        segment.setAttribute("MarkerTag", "225");
        segment.setUserObject(bytes);
        return segment;
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
