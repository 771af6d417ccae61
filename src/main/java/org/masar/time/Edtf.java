package org.masar.time;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.masar.model.TimeSpan;

/**
 * Reads times written as EDTF (ISO 8601-2, levels 0 and 1 whole, of level 2 what has one span), as ISO 8601 intervals
 * of date-times, or in the Linked Places form, and gives the four instants of each (dataset format, section "Time").
 *
 * <p>Months, seasons, X, S and sets mean some day in them. Calendar arithmetic only, proleptic Gregorian, year 0 exists.
 * Dates without a time are days of the dataset's zone. Stateless, safe on any thread.
 */
public final class Edtf {
    private Edtf() {
    }

    /**
     * Holds what was read.
     *
     * @param span     the four instants
     * @param warnings what was read in a way that may not have been meant; often empty
     */
    public record Reading(TimeSpan span, List<TimeRemark> warnings) {
        public Reading {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Reads the text.
     *
     * @param zone the dataset's zone, for dates and for times without an offset
     * @throws TimeTextException if it is no EDTF, or lies beyond 100 million years
     */
    public static TimeSpan parse(String text, ZoneId zone) {
        return read(text, zone).span();
    }

    /** Reads the text as {@link #parse} does, and says what was doubtful in the reading. */
    public static Reading read(String text, ZoneId zone) {
        WallClock clock = WallClock.of(zone);
        try {
            return strict(text, clock);
        } catch (TimeTextException e) {
            throw advised(e, Mend.guess(text), clock);
        }
    }

    /**
     * Reads the Linked Places form. Without an end it is a point event that lasts as long as its unit.
     *
     * @param start when it began; null for not known
     * @param end   when it ended; null for a point event, {@link Bound#OPEN} for one that goes on
     * @throws TimeTextException if one of the texts is no date or time, or they run backwards
     */
    public static Reading span(Bound start, Bound end, ZoneId zone) {
        List<TimeRemark> warnings = new ArrayList<>();
        return new Reading(new LinkedPlacesReader(WallClock.of(zone), warnings).read(start, end), warnings);
    }

    private static Reading strict(String text, WallClock clock) {
        List<TimeRemark> warnings = new ArrayList<>();
        Scan s = new Scan(text, 0, text.length(), warnings);
        if (s.done()) {
            throw s.wrong(0, TimeRemark.of("empty"), TimeRemark.of("empty.advice"));
        }
        if (s.peek() == '[' || s.peek() == '{') {
            return new Reading(SetReader.read(s, clock), warnings);
        }
        int slash = text.indexOf('/');
        if (slash >= 0) {
            return new Reading(IntervalReader.read(s, slash, clock), warnings);
        }
        Part p = DateReader.read(s, clock);
        return new Reading(new TimeSpan(text, p.earliestStart(), p.latestStart(), p.earliestEnd(), p.latestEnd(),
            p.precision(), p.qualified()), warnings);
    }

    /** Puts the mended text into the message where the mended one can be read. */
    private static TimeTextException advised(TimeTextException fault, String mended, WallClock clock) {
        try {
            strict(mended, clock);
        } catch (TimeTextException stillWrong) {
            return fault;
        }
        return mended.equals(fault.text()) ? fault
            : new TimeTextException(fault.text(), fault.position(), fault.wrong(), TimeRemark.of("write", mended));
    }
}
