package org.masar.read.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tells the formats apart by their first bytes, and finds the packet in each. */
enum Kind {
    PNG {
        @Override
        List<byte[]> packets(byte[] b) throws IOException {
            return Png.packets(b);
        }
    },
    JPEG {
        @Override
        List<byte[]> packets(byte[] b) throws IOException {
            return Jpeg.packets(b);
        }
    },
    SVG {
        @Override
        List<byte[]> packets(byte[] b) {
            return List.of(b);
        }
    },
    PDF {
        @Override
        List<byte[]> packets(byte[] b) {
            return Packet.scan(b);
        }
    };

    private static final int PDF_WITHIN = 1024;

    /** Gives the texts that may hold the packet, as XML. */
    abstract List<byte[]> packets(byte[] b) throws IOException;

    /** Gives what the picture says that it shows; empty where it says nothing. Throws IOException where it is damaged. */
    Optional<String> view(byte[] b) throws IOException {
        IOException damaged = null;
        for (byte[] xml : packets(b)) {
            try {
                Optional<String> view = Packet.view(xml);
                if (view.isPresent()) {
                    return view;
                }
            } catch (IOException e) {
                damaged = e;
            }
        }
        if (damaged != null) {
            throw damaged;
        }
        return Optional.empty();
    }

    static Optional<Kind> of(byte[] b) {
        String head = new String(b, 0, Math.min(b.length, 4096), StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (head.substring(0, Math.min(PDF_WITHIN, head.length())).contains("%PDF-")) {
            return Optional.of(PDF);
        }
        String text = head.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading();
        return text.startsWith("<") && text.contains("<svg") ? Optional.of(SVG) : Optional.empty();
    }
}
