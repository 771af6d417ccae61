package org.masar.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells what a file that is no dataset looks like, so that the message can name it. */
public final class Likeness {
    private static final Message ADVICE = Message.of("no-dataset.advice");

    private static final String BLANK = "like.blank";

    private Likeness() {
    }

    /** Gives the key of what the bytes surely are that is not text; empty if they may well be a dataset's. */
    static Optional<String> foreign(Input input) {
        byte[] b = input.bytes();
        if (b.length == 0) {
            return Optional.of("like.empty");
        }
        String head = new String(b, 0, Math.min(b.length, 64), StandardCharsets.ISO_8859_1);
        String[][] marks = {{"\u0089PNG", "like.png"}, {"\u00ff\u00d8\u00ff", "like.jpeg"},
            {"GIF8", "like.gif"}, {"%PDF", "like.pdf"}, {"RIFF", "like.riff"},
            {"ID3", "like.mp3"}, {"SQLite format", "like.sqlite"}, {"\u001f\u008b", "like.gzip"},
            {"Rar!", "like.rar"}, {"7z\u00bc\u00af", "like.7z"}, {"\u007fELF", "like.program"},
            {"MZ", "like.windows-program"}, {"\u00d0\u00cf\u0011\u00e0", "like.old-office"}};
        for (String[] mark : marks) {
            if (head.startsWith(mark[0])) {
                return Optional.of(mark[1]);
            }
        }
        return head.startsWith("PK\u0003\u0004") ? Optional.of(zip(b)) : Optional.ofNullable(isText(b) ? null : "like.not-text");
    }

    /** Text holds hardly any control characters; the zeros of UTF-16 stand in every second byte only. */
    private static boolean isText(byte[] b) {
        int n = Math.min(b.length, 4096);
        int controls = 0;
        int zeros = 0;
        for (int i = 0; i < n; i++) {
            controls += b[i] > 0 && b[i] < 32 && "\t\n\r\f".indexOf(b[i]) < 0 ? 1 : 0;
            zeros += b[i] == 0 ? 1 : 0;
        }
        return controls * 50 <= n && zeros * 5 <= n * 4;
    }

    private static String zip(byte[] b) {
        String names = new String(b, 0, Math.min(b.length, 4096), StandardCharsets.ISO_8859_1);
        return names.contains("xl/") || names.contains("[Content_Types].xml") ? "like.office"
            : names.contains(".kml") ? "like.kmz" : "like.zip";
    }

    /** Gives the key of what the text looks like; empty where it is like nothing known. */
    static Optional<String> text(Input input) {
        byte[] b = input.bytes();
        String head = new String(b, 0, Math.min(b.length, 4096), StandardCharsets.UTF_8).strip();
        String lower = head.toLowerCase(Locale.ROOT);
        String found = head.isEmpty() ? BLANK
            : lower.contains("\"featurecollection\"") || lower.contains("\"feature\"") ? "like.geojson"
            : head.startsWith("{") && lower.contains("\"slide") && lower.contains("storymap") ? "like.storymapjs"
            : head.startsWith("{") && lower.contains("\"start_date\"") ? "like.timelinejs"
            : head.startsWith("{") && lower.contains("\"allData\"".toLowerCase(Locale.ROOT)) ? "like.kepler"
            : head.startsWith("{") ? "like.json"
            : head.startsWith("[") ? "like.json-list"
            : lower.startsWith("<!doctype html") || lower.startsWith("<html") ? "like.web-page"
            : lower.contains("<kml") ? "like.kml" : lower.contains("<gpx") ? "like.gpx"
            : head.startsWith("<") ? "like.xml" : table(head) ? "like.table" : null;
        return Optional.ofNullable(found);
    }

    private static boolean table(String head) {
        String[] lines = head.split("\\R");
        return lines.length > 1 && (lines[0].split("[,;\t|]").length > 2);
    }

    /** Refuses the file, saying what it looks like. */
    public static NoDataset refusal(Input input) {
        String like = foreign(input).or(() -> text(input)).orElse("");
        if (like.equals(BLANK)) {
            return NoDataset.of(input, Spot.START, Message.of("no-dataset.blank"), ADVICE);
        }
        if (input.bytes().length == 0) {
            return NoDataset.of(input, Spot.START, Message.of("no-dataset.empty"), ADVICE);
        }
        return NoDataset.of(input, Spot.START,
            like.isEmpty() ? Message.of("no-dataset") : Message.of("no-dataset.like", Message.of(like)), ADVICE);
    }
}
