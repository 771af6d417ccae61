package org.masar.read.json;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import org.masar.read.Encoding;
import org.masar.read.Input;
import org.masar.read.ProblemLog;

/**
 * Opens a JSON file of another format than ours.
 *
 * @param log takes what is wrong with it
 */
public record JsonSource(Input input, ProblemLog log, Context context) {
    private static final int HEAD = 65_536;

    /** Decodes the file; bytes that are no UTF-8 are reported. */
    public static JsonSource of(Input input) {
        ProblemLog log = new ProblemLog(input.name());
        return new JsonSource(input, log, Context.foreign(Encoding.decode(input, log), log, ZoneOffset.UTC));
    }

    /** Gives the beginning of a file that may be JSON, as far as names of keys need it; empty where it begins as no JSON does. */
    public static String head(Input input) {
        byte[] b = input.bytes();
        String head = new String(b, 0, Math.min(b.length, HEAD), StandardCharsets.ISO_8859_1).replace("\0", "");
        String plain = head.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*", "");
        return plain.startsWith("{") || plain.startsWith("[") ? plain : "";
    }
}
