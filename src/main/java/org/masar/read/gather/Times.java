package org.masar.read.gather;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.function.Supplier;
import org.masar.model.TimeSpan;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.Spot;
import org.masar.read.said.DateHabit;
import org.masar.read.said.SaidDate;
import org.masar.time.Bound;
import org.masar.time.Edtf;
import org.masar.time.TimeTextException;

/**
 * Reads times as files write them, each with the precision in which it is told; what cannot be read is reported and counts as not told.
 * Times without an offset are meant in UTC, which is said once. Not for several threads at once.
 */
public final class Times {
    private static final ZoneId ZONE = ZoneOffset.UTC;
    private static final String OPEN = "..";
    /** Longer texts are no times; patterns would run over them for nothing. */
    private static final int LONGEST = 300;
    private final ProblemLog log;
    private DateHabit habit = DateHabit.UNKNOWN;
    private boolean zoneless;

    /** Reports to the log. */
    public Times(ProblemLog log) {
        this.log = log;
    }

    /** Takes how the dates that follow are written, where one alone does not tell. */
    public Times habit(DateHabit found) {
        habit = found;
        return this;
    }

    /** Gives a year of the astronomers' count, in which there is a year 0, as EDTF. */
    public static String year(long year) {
        return Math.abs(year) > 9999 ? "Y" + year : String.format(Locale.ROOT, "%s%04d", year < 0 ? "-" : "", Math.abs(year));
    }

    /** Reads a time, or a span with a slash; {@link TimeSpan#UNDATED} for null, for blank, and for what cannot be read, which is reported. */
    public TimeSpan of(String text, String path, Spot at) {
        if (text == null || SaidDate.isNothing(text.strip())) {
            return TimeSpan.UNDATED;
        }
        String edtf = edtf(text.strip());
        return read(text, path, at, () -> Edtf.read(edtf, ZONE));
    }

    /**
     * Reads when something began and when it ended. An end that cannot be read, or lies before the start, is reported, and the start kept.
     *
     * @param start null or blank for since ever
     * @param end   null or blank for a span that goes on
     */
    public TimeSpan between(String start, String end, String path, Spot at) {
        String a = bound(start), b = bound(end);
        if (a.equals(OPEN) && b.equals(OPEN)) {
            return TimeSpan.UNDATED;
        }
        boolean mixed = !a.equals(OPEN) && !b.equals(OPEN) && a.indexOf('T') > 0 != b.indexOf('T') > 0;
        TimeSpan both = read(a + "/" + b, path, at, () -> mixed ? Edtf.span(Bound.in(a), Bound.in(b), ZONE) : Edtf.read(a + "/" + b, ZONE));
        return !both.undated() || a.equals(OPEN) || b.equals(OPEN) ? both : of(start, path, at);
    }

    private String bound(String text) {
        return text == null || SaidDate.isNothing(text.strip()) ? OPEN : edtf(text.strip());
    }

    /** Says once how times without an offset were taken, if there were any. */
    public void finish() {
        if (zoneless) {
            log.warning(Spot.START, "", "", Message.of("file.zoneless"), Message.of("time.offset.advice"));
        }
    }

    private TimeSpan read(String text, String path, Spot at, Supplier<Edtf.Reading> reader) {
        if (text.length() > LONGEST) {
            log.error(at, path, text, Message.of("time.unread", ProblemLog.shortened(text), Message.of("time.long")), Message.of("time.advice"));
            return TimeSpan.UNDATED;
        }
        try {
            TimeSpan span = reader.get().span();
            zoneless |= span.text().matches("(?s).*T\\d\\d:[\\d:.]*(?![\\d:.Z+-]).*");
            return span;
        } catch (TimeTextException e) {
            log.error(at, path, text, Message.of("time.unread", ProblemLog.shortened(text), Message.of("quoted", e.wrong())), Message.of("time.rule", e.instead()));
        } catch (IllegalArgumentException e) {
            log.error(at, path, text, Message.of("time.unread", ProblemLog.shortened(text), Message.quoted(String.valueOf(e.getMessage()))), Message.of("time.advice"));
        }
        return TimeSpan.UNDATED;
    }

    /** Leaves EDTF as it is, and gives what people write its form; a plain number counts what the habit says. */
    private String edtf(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        if (!text.matches("-?\\d+(\\.\\d+)?")) {
            try {
                Edtf.parse(text, ZONE);
                return text;
            } catch (IllegalArgumentException notYet) {
                // written in another way, or wrong, as is told when it is read
            }
        }
        return SaidDate.edtf(text, habit).orElse(text);
    }
}
