package org.masar.read.json;

import org.masar.model.TimeSpan;
import org.masar.read.Message;
import org.masar.time.Bound;
import org.masar.time.Edtf;
import org.masar.time.TimeTextException;

/**
 * Reads a {@code when}: EDTF, an ISO interval, or the Linked Places form with start and end.
 *
 * <p>A time that cannot be read is reported and counts as unknown: the event stays, undated.
 */
public final class WhenForm {
    private static final Message ADVICE = Message.of("time.advice");

    private WhenForm() {
    }

    /** Gives the time below the key, {@link TimeSpan#UNDATED} where there is none or it cannot be read. */
    public static TimeSpan read(Part part, String key) {
        Node n = part.get(key);
        if (n instanceof Node.Text t) {
            return reading(part.context, part.pathOf(key), key, n, () -> Edtf.read(t.value(), part.context.zone));
        }
        if (n instanceof Node.Obj o) {
            return span(new Part(part.context, "time", part.pathOf(key), o));
        }
        if (n != null) {
            part.context.error(n.at(), part.pathOf(key), n.shown(), Message.of("time.unquoted", key, n.sort(), n.shown()),
                n instanceof Node.Num ? Message.of("time.unquoted.advice", n.shown()) : ADVICE);
        }
        return TimeSpan.UNDATED;
    }

    /** Gives the time of an object with {@code start} and {@code end} (Linked Places form), as {@link #read} does. */
    public static TimeSpan span(Part when) {
        Bound start = bound(when, "start");
        Bound end = bound(when, "end");
        when.finish();
        return reading(when.context, when.path, "when", when.node, () -> Edtf.span(start, end, when.context.zone));
    }

    private static TimeSpan reading(Context c, String path, String key, Node n, java.util.function.Supplier<Edtf.Reading> reader) {
        try {
            Edtf.Reading reading = reader.get();
            reading.warnings().forEach(w -> c.warning(n.at(), path, n.shown(), Message.of("quoted", w),
                Message.of("time.offset.advice")));
            return reading.span();
        } catch (TimeTextException e) {
            Message what = e.text().isEmpty() ? Message.of("quoted", e.wrong()) : Message.of("time.detail", e.wrong(), e.position() + 1, e.text());
            c.error(n.at(), path, n.shown(), Message.of("time.wrong", key, what), Message.of("time.rule", e.instead()));
        } catch (IllegalArgumentException e) {
            c.error(n.at(), path, n.shown(), Message.of("time.wrong", key, Message.quoted(bare(e.getMessage()))), ADVICE);
        }
        return TimeSpan.UNDATED;
    }

    private static Bound bound(Part when, String key) {
        if (when.get(key) instanceof Node.Text t) {
            return Bound.in(t.value());
        }
        Part side = when.part(key, key);
        if (side == null) {
            return null;
        }
        String in = side(side, "in");
        String earliest = side(side, "earliest");
        String latest = side(side, "latest");
        side.finish();
        try {
            return in == null && earliest == null && latest == null ? null : new Bound(in, earliest, latest);
        } catch (IllegalArgumentException e) {
            side.context.error(side.node.at(), side.path, "", in == null ? Message.of("time.needs") : Message.of("time.both", in),
                Message.of("time.both.advice"));
            return Bound.in(in);
        }
    }

    /** Takes a year written as a number, and an empty text as nothing said, from those who write the form elsewhere. */
    private static String side(Part side, String key) {
        String plain = side.context.ours ? side.text(key) : side.node.plain(key);
        return side.context.ours || plain == null || !plain.isBlank() ? plain : null;
    }

    private static String bare(String sentence) {
        return sentence.strip().replaceAll("[.;]$", "");
    }
}
