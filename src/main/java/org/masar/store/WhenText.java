package org.masar.store;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.masar.model.TimeSpan;
import org.masar.time.Bound;
import org.masar.time.Edtf;

/** Gives times the form in which the file holds them: EDTF text where that says the same, else the Linked Places form. */
final class WhenText {
    private final ZoneId zone;

    WhenText(ZoneId zone) {
        this.zone = zone;
    }

    /** Gives a text or an object; null for undated. */
    Object of(TimeSpan span) {
        if (span == null || span.undated()) {
            return null;
        }
        if (same(span, () -> Edtf.parse(span.text(), zone))) {
            return span.text();
        }
        int slash = span.text().indexOf('/');
        Bound start = bound(slash < 0 ? span.text() : span.text().substring(0, slash));
        Bound end = slash < 0 ? null : bound(span.text().substring(slash + 1));
        if (same(span, () -> Edtf.span(start, end, zone).span())) {
            return linked(start, end);
        }
        return linked(instants(span.earliestStart(), span.latestStart()),
            span.earliestEnd() == null && span.latestEnd() == null ? Bound.OPEN : instants(span.earliestEnd(), span.latestEnd()));
    }

    private static Map<String, Object> linked(Bound start, Bound end) {
        return new Keys().put("start", side(start)).put("end", side(end)).map();
    }

    private static Object side(Bound b) {
        return b == null ? null : b.isOpen() ? ".."
            : new Keys().put("in", b.in()).put("earliest", b.earliest()).put("latest", b.latest()).map();
    }

    /** Undoes the words by which a bound is shown: "A", "A to B", "A to " or " to B". */
    private static Bound bound(String words) {
        int to = words.indexOf(" to ");
        if (words.isEmpty()) {
            return null;
        }
        return to < 0 ? Bound.in(words) : Bound.between(blankless(words.substring(0, to)), blankless(words.substring(to + 4)));
    }

    private static String blankless(String s) {
        return s.isEmpty() ? null : s;
    }

    private static Bound instants(Instant a, Instant b) {
        return a == null && b == null ? null : Bound.between(a == null ? null : a.toString(), b == null ? null : b.toString());
    }

    private static boolean same(TimeSpan span, java.util.function.Supplier<TimeSpan> read) {
        try {
            return read.get().equals(span);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
