package org.masar.time;

import java.time.Instant;
import java.util.List;
import org.masar.model.TimeSpan;
import org.masar.model.TimeSpan.Precision;

/** Reads the Linked Places form: a start and an end, each one time or between two. */
final class LinkedPlacesReader {
    private final WallClock clock;
    private final List<TimeRemark> warnings;
    private Precision precision = Precision.MILLI;
    private boolean qualified;

    LinkedPlacesReader(WallClock clock, List<TimeRemark> warnings) {
        this.clock = clock;
        this.warnings = warnings;
    }

    TimeSpan read(Bound start, Bound end) {
        if (start != null && start.isOpen()) {
            start = null;
        }
        if (start == null && (end == null || end.isOpen())) {
            return TimeSpan.UNDATED;
        }
        Part s0 = start == null ? null : part(start.in() != null ? start.in() : start.earliest());
        Part s1 = start == null ? null : start.in() != null ? s0 : part(start.latest());
        ordered(start, s0, s1);
        String text = text(start, end);
        Instant earliestStart = s0 == null ? null : s0.earliestStart();
        Instant latestStart = s1 == null ? null : s1.latestStart();
        if (earliestStart != null && latestStart != null && latestStart.isBefore(earliestStart)) {
            latestStart = s1.latestEnd();
        }
        if (end == null) {
            Instant latestEnd = s1 == null ? null : s1.latestEnd();
            return span(text, earliestStart, latestStart, s0 == null ? null : notAfter(s0.earliestEnd(), latestEnd), latestEnd);
        }
        if (end.isOpen()) {
            return span(text, earliestStart, latestStart, null, null);
        }
        Part e0 = part(end.in() != null ? end.in() : end.earliest());
        Part e1 = end.in() != null ? e0 : part(end.latest());
        ordered(end, e0, e1);
        Instant latestEnd = e1 == null ? null : e1.endsBy();
        if (earliestStart != null && latestEnd != null && !latestEnd.isAfter(earliestStart)) {
            throw new TimeTextException(text, text.indexOf('/') + 1, TimeRemark.of("span.backwards"), TimeRemark.of("span.backwards.advice"));
        }
        if (latestEnd != null && (latestStart == null || latestStart.isAfter(latestEnd))) {
            latestStart = e1.latestStart();
        }
        Instant earliestEnd = e0 != null ? e0.endsFrom() : s0 != null ? s0.earliestEnd() : null;
        if (earliestEnd != null && latestEnd != null && latestEnd.isBefore(earliestEnd)) {
            earliestEnd = e0 != null ? e0.earliestStart() : latestEnd;
        }
        if (earliestEnd != null && earliestStart != null && earliestEnd.isBefore(earliestStart)) {
            earliestEnd = notAfter(s0.earliestEnd(), latestEnd);
        }
        return span(text, earliestStart, later(latestStart, earliestStart), earliestEnd, latestEnd);
    }

    private static Instant notAfter(Instant t, Instant limit) {
        return limit != null && t.isAfter(limit) ? limit : t;
    }

    private static Instant later(Instant t, Instant least) {
        return t != null && least != null && t.isBefore(least) ? least : t;
    }

    private Part part(String text) {
        if (text == null) {
            return null;
        }
        if (text.isEmpty() || text.indexOf('/') >= 0 || text.startsWith("[") || text.startsWith("{")) {
            throw new TimeTextException(text, 0, TimeRemark.of("side.one", text), TimeRemark.of("side.one.advice"));
        }
        Part p = DateReader.read(new Scan(text, 0, text.length(), warnings), clock);
        precision = p.precision().compareTo(precision) < 0 ? p.precision() : precision;
        qualified |= p.qualified();
        return p;
    }

    private static void ordered(Bound bound, Part earliest, Part latest) {
        if (earliest != null && latest != null && !latest.latestEnd().isAfter(earliest.earliestStart())) {
            throw new TimeTextException(bound.latest(), 0, TimeRemark.of("side.order", bound.earliest()), TimeRemark.of("side.order.advice"));
        }
    }

    private TimeSpan span(String text, Instant es, Instant ls, Instant ee, Instant le) {
        return new TimeSpan(text, es, ls, ee, le, precision, qualified);
    }

    private static String text(Bound start, Bound end) {
        return (start == null ? "" : start.words()) + (end == null ? "" : "/" + end.words());
    }
}
