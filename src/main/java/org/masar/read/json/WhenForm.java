package org.masar.read.json;

import java.time.Instant;
import java.time.ZoneId;
import org.masar.model.TimeSpan;
import org.masar.model.TimeSpan.Precision;

/**
 * Reads a {@code when}: EDTF, an ISO interval, or the Linked Places form with start and end.
 *
 * <p>A time that cannot be read is reported and counts as unknown: the event stays, undated.
 */
final class WhenForm {
    private static final String ADVICE = "write a date such as 2018-05-20, 2018-05, 2018-05-20T05:30+03:00, or 2018-05-19/2018-05-21";

    private WhenForm() {
    }

    /** Gives the time below the key, {@link TimeSpan#UNDATED} where there is none or it cannot be read. */
    static TimeSpan read(Part part, String key) {
        Node n = part.get(key);
        if (n == null) {
            return TimeSpan.UNDATED;
        }
        if (n instanceof Node.Text t) {
            return text(part, key, t);
        }
        if (n instanceof Node.Obj o) {
            return linked(part, key, o);
        }
        part.context.error(n.at(), part.pathOf(key), n.shown(), "\"" + key + "\" should be a time in quotes, but is "
            + n.kind() + ": " + n.shown(), n instanceof Node.Num ? "write \"" + n.shown() + "\", with quotes" : ADVICE);
        return TimeSpan.UNDATED;
    }

    private static TimeSpan text(Part part, String key, Node.Text t) {
        Context c = part.context;
        String path = part.pathOf(key);
        try {
            return Times.parse(t.value().strip(), c.zone,
                w -> c.warning(t.at(), path, t.value(), w, "write the offset too, such as +03:00"));
        } catch (IllegalArgumentException e) {
            c.error(t.at(), path, t.value(), oneLine(e.getMessage()), ADVICE);
            return TimeSpan.UNDATED;
        }
    }

    /**
     * Reads {@code {"start": {"in" | "earliest", "latest"}, "end": {...} | ".."}}. Without an end it is a point event: its end
     * is its start plus the unit that was told. An end is taken as the end of its unit, a date-time as the instant itself.
     */
    private static TimeSpan linked(Part part, String key, Node.Obj o) {
        Part when = new Part(part.context, "time", part.pathOf(key), o);
        Part from = when.part("start", "start");
        Node endNode = when.get("end");
        boolean open = endNode instanceof Node.Text t && t.value().equals("..");
        Part to = open ? null : when.part("end", "end");
        TimeSpan a = from == null ? TimeSpan.UNDATED : side(from, "earliest");
        TimeSpan b = from == null ? TimeSpan.UNDATED : side(from, "latest");
        TimeSpan c = to == null ? TimeSpan.UNDATED : side(to, "earliest");
        TimeSpan d = to == null ? TimeSpan.UNDATED : side(to, "latest");
        if (from != null) {
            from.finish();
        }
        if (to != null) {
            to.finish();
        }
        when.finish();
        if (a.undated() && b.undated() && c.undated() && d.undated()) {
            return TimeSpan.UNDATED;
        }
        Instant ls = b.undated() ? a.latestStart() : from.get("in") != null ? b.latestStart() : b.earliestStart();
        Instant ee = open ? null : to != null ? end(c) : a.undated() ? b.earliestStart() : a.earliestEnd();
        Instant le = open ? null : to != null ? end(d) : b.undated() ? null : b.latestEnd();
        if (to == null && b.undated() && !open) {
            le = null;
        }
        if (to != null && ee == null) {
            ee = a.undated() ? ls : a.earliestEnd();
        }
        Precision p = a.undated() ? b.undated() ? c.undated() ? d.precision() : c.precision() : b.precision() : a.precision();
        try {
            return new TimeSpan(NodeText.of(o), a.earliestStart(), ls, ee, le, p,
                a.qualified() || b.qualified() || c.qualified() || d.qualified());
        } catch (IllegalArgumentException e) {
            part.context.error(o.at(), part.pathOf(key), "", "this time runs backwards: " + e.getMessage(),
                "put the earlier date first");
            return TimeSpan.UNDATED;
        }
    }

    private static TimeSpan side(Part side, String key) {
        TimeSpan in = read(side, "in");
        TimeSpan own = read(side, key);
        return in.undated() ? own : in;
    }

    private static Instant end(TimeSpan s) {
        return s.precision().ordinal() > Precision.DAY.ordinal() ? s.earliestStart() : s.latestEnd();
    }

    static String oneLine(String message) {
        return message == null ? "this cannot be read" : message.replaceAll("\\s+", " ").replaceAll("[.;]$", "");
    }

    /** Reads a time in the zone without a file around it. */
    static TimeSpan plain(String text, ZoneId zone) {
        return Times.parse(text, zone, w -> { });
    }
}
