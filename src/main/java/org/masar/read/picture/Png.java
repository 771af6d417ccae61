package org.masar.read.picture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** Finds packets in a PNG: chunks of international text of XMP's keyword (PNG 3rd edition, section 11.3.3.4). */
final class Png {
    private static final int SIGNATURE = 8, FRAME = 12, ITXT = 0x69545874, IEND = 0x49454E44;
    private static final byte[] KEYWORD = "XML:com.adobe.xmp\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int LONGEST = 64 << 20;

    private Png() {
    }

    /** Throws IOException where the file breaks off before anything was found. */
    static List<byte[]> packets(byte[] b) throws IOException {
        List<byte[]> found = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(b).position(Math.min(SIGNATURE, b.length));
        while (in.remaining() >= FRAME) {
            int length = in.getInt();
            int type = in.getInt();
            if (length < 0 || length > in.remaining() - 4) {
                break;
            }
            int from = in.position();
            if (type == ITXT && length > KEYWORD.length && Arrays.equals(KEYWORD, 0, KEYWORD.length, b, from, from + KEYWORD.length)) {
                text(b, from + KEYWORD.length, from + length, found);
            }
            if (type == IEND) {
                return found;
            }
            in.position(from + length + 4);
        }
        if (found.isEmpty()) {
            throw new IOException("the picture breaks off");
        }
        return found;
    }

    /** Leaves out flags, language and the keyword's translation. */
    private static void text(byte[] b, int from, int to, List<byte[]> found) throws IOException {
        int at = from + 2;
        for (int ends = 0; ends < 2 && at < to; at++) {
            ends += b[at] == 0 ? 1 : 0;
        }
        if (at >= to) {
            return;
        }
        if (b[from] == 0) {
            found.add(Arrays.copyOfRange(b, at, to));
        } else {
            found.add(new InflaterInputStream(new ByteArrayInputStream(b, at, to - at)).readNBytes(LONGEST));
        }
    }
}
