package org.masar.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns bytes into text and reports where they are not UTF-8.
 *
 * <p>UTF-16 is read as what it is, and reported. Bytes that are not UTF-8 become U+FFFD rather than a guess: what is
 * shown must not be wrong; the guess at the code page is only named in the message.
 */
public final class Encoding {
    private static final int LINES_REPORTED = 5;
    /** Bad bytes looked at; a file of other content may hold nothing else. */
    private static final int MOST_BYTES = 100_000;
    private static final Message ADVICE = Message.of("encoding.advice");

    private Encoding() {
    }

    /** Decodes the bytes; a byte order mark is left out. */
    public static SourceText decode(Input input, ProblemLog log) {
        byte[] b = input.bytes();
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return utf8(b, 3, log);
        }
        Charset wide = starts(b, 0xFF, 0xFE, 0, 0) ? Charset.forName("UTF-32LE")
            : starts(b, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE
            : starts(b, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE
            : zeros(b, 1) ? StandardCharsets.UTF_16LE : zeros(b, 0) ? StandardCharsets.UTF_16BE : null;
        if (wide == null) {
            return utf8(b, 0, log);
        }
        String name = wide.name().replaceAll("[LB]E$", "");
        log.error(Spot.START, "", "", Message.of("encoding.other", name), ADVICE);
        String text = new String(b, wide);
        return new SourceText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static boolean starts(byte[] b, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= b.length || (b[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** ASCII text in UTF-16 without a mark has a zero in every second byte. */
    private static boolean zeros(byte[] b, int first) {
        int n = Math.min(b.length, 200) / 2;
        int zeros = 0;
        for (int i = 0; i < n; i++) {
            zeros += b[2 * i + first] == 0 ? 1 : 0;
        }
        return n > 1 && zeros * 2 > n;
    }

    private static SourceText utf8(byte[] b, int from, ProblemLog log) {
        if (isUtf8(b, from)) {
            return new SourceText(new String(b, from, b.length - from, StandardCharsets.UTF_8));
        }
        CharsetDecoder decoder = strict();
        ByteBuffer in = ByteBuffer.wrap(b, from, b.length - from);
        CharBuffer out = CharBuffer.allocate(b.length - from + 1);
        List<int[]> bad = new ArrayList<>();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            if (bad.size() < MOST_BYTES) {
                bad.add(new int[] {out.position(), b[in.position()] & 0xFF});
            }
            out.put('\uFFFD');
            in.position(in.position() + result.length());
            result = decoder.decode(in, out, true);
        }
        SourceText text = new SourceText(out.flip().toString());
        report(bad, text, log);
        return text;
    }

    /** Looks through without keeping anything, so that a sound file of any size costs its text alone. */
    private static boolean isUtf8(byte[] b, int from) {
        CharsetDecoder decoder = strict();
        ByteBuffer in = ByteBuffer.wrap(b, from, b.length - from);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return !result.isError();
    }

    private static CharsetDecoder strict() {
        return StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static void report(List<int[]> bad, SourceText text, ProblemLog log) {
        Message guess = guess(bad);
        int last = 0;
        int lines = 0;
        for (int[] one : bad) {
            Spot at = text.spot(one[0]);
            if (at.line() != last && ++lines <= LINES_REPORTED) {
                log.error(at, "", "", Message.of("encoding.byte", String.format("0x%02X", one[1]), guess), ADVICE);
            }
            last = at.line();
        }
        if (lines > LINES_REPORTED) {
            log.error(text.spot(bad.get(bad.size() - 1)[0]), "", "", Message.of("encoding.bytes", lines, LINES_REPORTED), ADVICE);
        }
    }

    /** Arabic words in Windows-1256 are runs of high bytes; accents in Windows-1252 stand alone. */
    private static Message guess(List<int[]> bad) {
        int runs = 0;
        for (int i = 1; i < bad.size(); i++) {
            runs += bad.get(i)[0] == bad.get(i - 1)[0] + 1 ? 1 : 0;
        }
        return Message.of(runs * 2 > bad.size() ? "encoding.arabic" : "encoding.western");
    }
}
