package org.masar.read.json;

import org.masar.model.TimeSpan;
import org.masar.time.Bound;
import org.masar.time.Edtf;
import org.masar.time.TimeTextException;

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
            part.context.error(n.at(), part.pathOf(key), n.shown(), "\"" + key + "\" should be a time in quotes, but is "
                + n.kind() + ": " + n.shown(), n instanceof Node.Num ? "write \"" + n.shown() + "\", with quotes" : ADVICE);
        }
        return TimeSpan.UNDATED;
    }

    private static TimeSpan reading(Part part, String key, Node n, java.util.function.Supplier<Edtf.Reading> reader) {
        Context c = part.context;
        String path = part.pathOf(key);
        try {
            Edtf.Reading reading = reader.get();
            reading.warnings().forEach(w -> c.warning(n.at(), path, n.shown(), bare(w),
                "write the offset too, such as +03:00, if another moment is meant"));
            return reading.span();
        } catch (TimeTextException e) {
            String what = e.text().isEmpty() ? e.wrong()
                : e.wrong() + " (character " + (e.position() + 1) + " of '" + e.text() + "')";
            String advice = e.getMessage().length() > what.length() + 2 ? bare(e.getMessage().substring(what.length() + 2)) : ADVICE;
            c.error(n.at(), path, n.shown(), "\"" + key + "\" is no time: " + what, lower(advice));
        } catch (IllegalArgumentException e) {
            c.error(n.at(), path, n.shown(), "\"" + key + "\" is no time: " + bare(e.getMessage()), ADVICE);
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
            side.context.error(side.node.at(), side.path, "", bare(e.getMessage()), "delete one of them; \"in\" is read");
            return Bound.in(in);
        }
    }

    private static String bare(String sentence) {
        return sentence.strip().replaceAll("[.;]$", "");
    }

    private static String lower(String sentence) {
        return sentence.length() > 1 && Character.isUpperCase(sentence.charAt(1)) ? sentence
            : sentence.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + sentence.substring(1);
    }
}
