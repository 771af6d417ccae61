package org.masar.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.masar.model.LonLat;
import org.masar.model.TimeSpan;
import org.masar.time.Edtf;

/** Draws annotations of every kind by chance, for properties that hold for all of them. */
public final class Scribbles {
    /** A picture of one red pixel. */
    public static final String PICTURE = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";
    private static final List<String> TEXTS = List.of("", "First batch leaves", "خروج الدفعة الأولى", "05:15 \"buses\"\nمن اليرموك (24)", "\u2066a\u2069\\ \t</text>");

    private Scribbles() {
    }

    /** Gives some, each with an id of its own. */
    public static List<Annotation> some(Random chance, int count) {
        return new ArrayList<>(IntStream.range(0, count).mapToObj(i -> one(chance, "note-" + i)).toList());
    }

    private static Annotation one(Random r, String id) {
        Annotation.Kind kind = pick(r, Annotation.Kind.values());
        int points = kind.most() > kind.least() ? kind.least() + r.nextInt(5) : kind.least();
        Anchor anchor = r.nextBoolean()
            ? new Anchor.OnMap(IntStream.range(0, points).mapToObj(i -> LonLat.of(36 + r.nextDouble(), 33 + r.nextDouble())).toList())
            : new Anchor.OnPage(IntStream.range(0, points).mapToObj(i -> new PagePoint(r.nextDouble(), r.nextDouble() * 1.2 - 0.1)).toList());
        NoteStyle style = new NoteStyle(pick(r, Ink.values()), 0.5 + r.nextInt(20), pick(r, Dash.values()), pick(r, Fill.values()),
            6 + r.nextInt(60) / 2.0, pick(r, NoteStyle.Heft.values()));
        return new Annotation(id, kind, anchor, r.nextBoolean() ? Offset.NONE : new Offset(r.nextInt(200) - 100, r.nextInt(200) / 4.0 - 90),
            TEXTS.get(r.nextInt(TEXTS.size())), style, r.nextBoolean() ? 0 : r.nextInt(720) - 360 + 0.5, kind == Annotation.Kind.IMAGE ? PICTURE : null,
            span(r), r.nextBoolean(), r.nextInt(3) == 0 ? "group-" + r.nextInt(3) : null, kind == Annotation.Kind.NUMBER ? 1 + r.nextInt(20) : 0);
    }

    private static TimeSpan span(Random r) {
        String from = Instant.parse("2018-05-19T21:00:00Z").plusSeconds(60L * r.nextInt(5000)).toString();
        return switch (r.nextInt(4)) {
            case 0 -> Edtf.parse(from + "/..", java.time.ZoneOffset.UTC);
            case 1 -> Edtf.parse(from + "/2018-05-29T21:00:00Z", java.time.ZoneOffset.UTC);
            default -> null;
        };
    }

    private static <T> T pick(Random r, T[] of) {
        return of[r.nextInt(of.length)];
    }
}
