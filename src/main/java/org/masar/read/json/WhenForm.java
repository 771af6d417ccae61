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
final class WhenForm {
    private static final Message ADVICE = Message.of("time.advice");

    private WhenForm() {
    }

    /** Gives the time below the key, {@link TimeSpan#UNDATED} where there is none or it cannot be read. */
    static TimeSpan read(Part part, String key) {
        Node n = part.get(key);
        if (n instanceof Node.Text t) {
            return reading(part, key, n, () -> Edtf.read(t.value(), part.context.zone));
        }
        if (n instanceof Node.Obj o) {
            Part when = new Part(part.context, "time", part.pathOf(key), o);
            Bound start = bound(when, "start");
            Bound end = bound(when, "end");
            when.finish();
            return reading(part, key, n, () -> Edtf.span(start, end, part.context.zone));
        }
        if (n != null) {
            part.context.error(n.at(), part.pathOf(key), n.shown(), Message.of("time.unquoted", key, n.sort(), n.shown()),
                n instanceof Node.Num ? Message.of("time.unquoted.advice", n.shown()) : ADVICE);
        }
        return TimeSpan.UNDATED;
    }

    private static TimeSpan reading(Part part, String key, Node n, java.util.function.Supplier<Edtf.Reading> reader) {
        Context c = part.context;
        String path = part.pathOf(key);
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
        String in = side.text("in");
        String earliest = side.text("earliest");
        String latest = side.text("latest");
        side.finish();
        try {
            return in == null && earliest == null && latest == null ? null : new Bound(in, earliest, latest);
        } catch (IllegalArgumentException e) {
            side.context.error(side.node.at(), side.path, "", in == null ? Message.of("time.needs") : Message.of("time.both", in),
                Message.of("time.both.advice"));
            return Bound.in(in);
        }
    }

    private static String bare(String sentence) {
        return sentence.strip().replaceAll("[.;]$", "");
    }
}
