package org.masar.read.csv;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Holds a file's text as UTF-8, whatever it was written in.
 *
 * @param bytes   UTF-8, which may hold a mark at its start
 * @param from    first byte of the text: behind the mark
 * @param charset name of the encoding that was found
 * @param guessed whether the bytes do not say so themselves
 */
record Utf8Text(byte[] bytes, int from, String charset, boolean guessed) {

    /** Finds the encoding: by a mark, by the zeros of UTF-16, as sound UTF-8, else the code page whose letters make words. */
    static Utf8Text of(byte[] b) {
        if (b.length >= 3 && (b[0] & 0xFF) == 0xEF && (b[1] & 0xFF) == 0xBB && (b[2] & 0xFF) == 0xBF) {
            return sound(b, 3) ? new Utf8Text(b, 3, "UTF-8", false) : recoded(b, 3, StandardCharsets.UTF_8, true);
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFF && (b[1] & 0xFF) == 0xFE) {
            return recoded(b, 2, StandardCharsets.UTF_16LE, false);
        }
        if (b.length >= 2 && (b[0] & 0xFF) == 0xFE && (b[1] & 0xFF) == 0xFF) {
            return recoded(b, 2, StandardCharsets.UTF_16BE, false);
        }
        if (zeros(b, 1)) {
            return recoded(b, 0, StandardCharsets.UTF_16LE, true);
        }
        if (zeros(b, 0)) {
            return recoded(b, 0, StandardCharsets.UTF_16BE, true);
        }
        return sound(b, 0) ? new Utf8Text(b, 0, "UTF-8", false) : recoded(b, 0, page(b), true);
    }

    private static Utf8Text recoded(byte[] b, int from, Charset charset, boolean guessed) {
        byte[] utf8 = charset.decode(ByteBuffer.wrap(b, from, b.length - from)).toString().getBytes(StandardCharsets.UTF_8);
        return new Utf8Text(utf8, 0, charset.name().replaceAll("[LB]E$", ""), guessed);
    }

    /** Takes a run of cut-off bytes at the end for a file that breaks off, not for another encoding. */
    private static boolean sound(byte[] b, int from) {
        int at = from;
        while (at < b.length && b[at] >= 0) {
            at++;
        }
        if (at == b.length) {
            return true;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(b, at, b.length - at);
        CharBuffer out = CharBuffer.allocate(8_192);
        CoderResult r = decoder.decode(in, out, false);
        while (r.isOverflow()) {
            out.clear();
            r = decoder.decode(in, out, false);
        }
        return !r.isError();
    }

    /** Separators, digits and ends of lines have a zero in every second byte of UTF-16, and nothing has one in the others. */
    private static boolean zeros(byte[] b, int first) {
        int n = Math.min(b.length, 4_000) / 2, zeros = 0, others = 0;
        for (int i = 0; i < n; i++) {
            zeros += b[2 * i + first] == 0 ? 1 : 0;
            others += b[2 * i + 1 - first] == 0 ? 1 : 0;
        }
        return n > 1 && others == 0 && zeros * 10 > n;
    }

    /** Arabic words in Windows-1256 are runs of letters; accents in Windows-1252 stand alone between plain ones. */
    private static Charset page(byte[] b) {
        int high = 0, runs = 0, low = 0;
        for (int i = 0; i < b.length && high < 20_000; i++) {
            if (b[i] < 0) {
                high++;
                runs += i > 0 && b[i - 1] < 0 ? 1 : 0;
                low += (b[i] & 0xFF) < 0xA0 ? 1 : 0;
            }
        }
        return Charset.forName(runs * 2 > high ? "windows-1256" : low > 0 ? "windows-1252" : "ISO-8859-1");
    }
}
