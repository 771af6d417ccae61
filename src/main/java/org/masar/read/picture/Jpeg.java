package org.masar.read.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds packets in a JPEG: in its first application segments, and put together from several (XMP part 3, 1.1.3). */
final class Jpeg {
    private static final int APP1 = 0xE1, SCAN = 0xDA, END = 0xD9;
    private static final byte[] STANDARD = "http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EXTENDED = "http://ns.adobe.com/xmp/extension/\0".getBytes(StandardCharsets.US_ASCII);
    private static final int NAME = 32, MOST_NAMES = 4;

    private Jpeg() {
    }

    /** Throws IOException where the file breaks off before its picture begins. */
    static List<byte[]> packets(byte[] b) throws IOException {
        List<byte[]> found = new ArrayList<>();
        Map<String, byte[]> extended = new LinkedHashMap<>();
        int at = 2;
        while (at + 4 <= b.length && (b[at] & 0xFF) == 0xFF) {
            int marker = b[at + 1] & 0xFF;
            if (marker == SCAN || marker == END) {
                found.addAll(extended.values());
                return found;
            }
            int length = (b[at + 2] & 0xFF) << 8 | b[at + 3] & 0xFF;
            int from = at + 4, to = at + 2 + length;
            if (length < 2 || to > b.length) {
                break;
            }
            if (marker == APP1 && starts(b, from, to, STANDARD)) {
                found.add(Arrays.copyOfRange(b, from + STANDARD.length, to));
            } else if (marker == APP1 && starts(b, from, to, EXTENDED)) {
                piece(b, from + EXTENDED.length, to, extended);
            }
            at = to;
        }
        throw new IOException("the picture breaks off");
    }

    /** Puts a piece where it belongs; nothing longer than the file is believed. */
    private static void piece(byte[] b, int from, int to, Map<String, byte[]> extended) {
        if (to - from < NAME + 8) {
            return;
        }
        String name = new String(b, from, NAME, StandardCharsets.ISO_8859_1);
        ByteBuffer in = ByteBuffer.wrap(b, from + NAME, to - from - NAME);
        int whole = in.getInt(), offset = in.getInt();
        if (whole < 0 || whole > b.length || offset < 0 || offset > whole - in.remaining()) {
            return;
        }
        if (extended.size() >= MOST_NAMES && !extended.containsKey(name)) {
            return;
        }
        byte[] all = extended.computeIfAbsent(name, n -> new byte[whole]);
        if (all.length == whole) {
            in.get(all, offset, in.remaining());
        }
    }

    private static boolean starts(byte[] b, int from, int to, byte[] mark) {
        return to - from >= mark.length && Arrays.equals(mark, 0, mark.length, b, from, from + mark.length);
    }
}
