package org.masar.read;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells what a file that is no dataset looks like, so that the message can name it. */
public final class Likeness {
    private static final String ADVICE = "choose a Masar dataset: a JSON file that begins with {\"masar\": 1, ...}";

    private static final String BLANK = "blank space";

    private Likeness() {
    }

    /** Names what the bytes surely are that is not text; empty if they may well be a dataset's. */
    static Optional<String> foreign(Input input) {
        byte[] b = input.bytes();
        if (b.length == 0) {
            return Optional.of("an empty file");
        }
        String head = new String(b, 0, Math.min(b.length, 64), StandardCharsets.ISO_8859_1);
        String[][] marks = {{"\u0089PNG", "a PNG picture"}, {"\u00ff\u00d8\u00ff", "a JPEG picture"},
            {"GIF8", "a GIF picture"}, {"%PDF", "a PDF document"}, {"RIFF", "a sound, film or WebP picture"},
            {"ID3", "an MP3 sound"}, {"SQLite format", "an SQLite database"}, {"\u001f\u008b", "a gzip archive"},
            {"Rar!", "a RAR archive"}, {"7z\u00bc\u00af", "a 7z archive"}, {"\u007fELF", "a program"},
            {"MZ", "a Windows program"}, {"\u00d0\u00cf\u0011\u00e0", "an old Office document (.xls, .doc)"}};
        for (String[] mark : marks) {
            if (head.startsWith(mark[0])) {
                return Optional.of(mark[1]);
            }
        }
        return head.startsWith("PK\u0003\u0004") ? Optional.of(zip(b)) : Optional.ofNullable(isText(b) ? null : "a file that is not text");
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
        return names.contains("xl/") || names.contains("[Content_Types].xml") ? "an Office document (.xlsx, .docx)"
            : names.contains(".kml") ? "a KMZ file of Google Earth" : "a zip archive";
    }

    /** Names what the text looks like; empty where it is like nothing known. */
    static Optional<String> text(Input input) {
        byte[] b = input.bytes();
        String head = new String(b, 0, Math.min(b.length, 4096), StandardCharsets.UTF_8).strip();
        String lower = head.toLowerCase(Locale.ROOT);
        String found = head.isEmpty() ? BLANK
            : lower.contains("\"featurecollection\"") || lower.contains("\"feature\"") ? "GeoJSON"
            : head.startsWith("{") && lower.contains("\"slide") && lower.contains("storymap") ? "StoryMapJS"
            : head.startsWith("{") && lower.contains("\"start_date\"") ? "TimelineJS"
            : head.startsWith("{") && lower.contains("\"allData\"".toLowerCase(Locale.ROOT)) ? "a kepler.gl map"
            : head.startsWith("{") ? "JSON of another kind"
            : head.startsWith("[") ? "a JSON list, not an object"
            : lower.startsWith("<!doctype html") || lower.startsWith("<html") ? "a web page"
            : lower.contains("<kml") ? "KML" : lower.contains("<gpx") ? "GPX"
            : head.startsWith("<") ? "XML" : table(head) ? "a table (CSV)" : null;
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
            return NoDataset.of(input, Spot.START, "the file holds nothing but blank space", ADVICE);
        }
        if (input.bytes().length == 0) {
            return NoDataset.of(input, Spot.START, "the file is empty", ADVICE);
        }
        return NoDataset.of(input, Spot.START,
            "this is no dataset of Masar" + (like.isEmpty() ? "" : ": it looks like " + like), ADVICE);
    }
}
