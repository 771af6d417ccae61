package org.masar.time;

import java.time.Instant;
import org.masar.model.TimeSpan;

/** Reads {@code A/B}, {@code A/..}, {@code A/}, {@code ../B}, {@code /B}: from a time to a time. */
final class IntervalReader {
    private static final String OPEN = "..";

    private IntervalReader() {
    }

    static TimeSpan read(Scan s, int slash, WallClock clock) {
        int second = s.text.indexOf('/', slash + 1);
        if (second >= 0) {
            throw s.wrong(second, TimeRemark.of("interval.slashes"), TimeRemark.of("interval.slashes.advice"));
        }
        Scan left = s.part(s.start, slash);
        Scan right = s.part(slash + 1, s.end);
        boolean fromNowhere = left.done() || left.all().equals(OPEN);
        boolean toNowhere = right.done() || right.all().equals(OPEN);
        if (fromNowhere && toNowhere) {
            return TimeSpan.UNDATED;
        }
        if (toNowhere) {
            return from(s, end(left, clock), right.all().equals(OPEN));
        }
        if (fromNowhere) {
            return until(s, end(right, clock), left.all().equals(OPEN));
        }
        return between(s, slash, end(left, clock), end(right, clock));
    }

    private static Part end(Scan s, WallClock clock) {
        if (s.peek() == '[' || s.peek() == '{') {
            throw s.wrong(s.start, TimeRemark.of("interval.set"), TimeRemark.of("interval.set.advice"));
        }
        Part part = DateReader.read(s, clock);
        if (part.kind() == Part.Kind.SEASON) {
            throw s.wrong(s.start, TimeRemark.of("interval.season"), TimeRemark.of("interval.season.advice"));
        }
        return part;
    }

    private static TimeSpan from(Scan s, Part a, boolean goesOn) {
        return new TimeSpan(s.text, a.earliestStart(), a.latestStart(), goesOn ? null : a.earliestEnd(), null,
            a.precision(), a.qualified());
    }

    private static TimeSpan until(Scan s, Part b, boolean sinceEver) {
        return new TimeSpan(s.text, null, sinceEver ? null : b.latestStart(), b.endsFrom(), b.endsBy(), b.precision(),
            b.qualified());
    }

    private static TimeSpan between(Scan s, int slash, Part a, Part b) {
        if (a.isTime() != b.isTime()) {
            throw s.wrong(slash, TimeRemark.of("interval.mixed"), TimeRemark.of("interval.mixed.advice"));
        }
        boolean vague = a.kind() == Part.Kind.UNSPECIFIED || b.kind() == Part.Kind.UNSPECIFIED;
        if (b.endsBy().isBefore(a.earliestStart()) || !vague && b.earliestStart().isBefore(a.earliestStart())) {
            throw s.wrong(slash + 1, TimeRemark.of("interval.backwards"), TimeRemark.of("interval.backwards.advice"));
        }
        if (a.isTime() && a.earliestStart().equals(b.earliestStart())) {
            s.warnings.add(TimeRemark.of("no-length", s.text));
            return new TimeSpan(s.text, a.earliestStart(), a.latestStart(), a.earliestEnd(), a.latestEnd(), a.precision(),
                a.qualified() || b.qualified());
        }
        return new TimeSpan(s.text, a.earliestStart(), sane(a.latestStart(), b, b.latestStart()),
            b.endsFrom().isAfter(a.earliestStart()) ? b.endsFrom() : a.earliestEnd(), b.endsBy(),
            coarser(a, b), a.qualified() || b.qualified());
    }

    /** Keeps a vague start from being told to lie after the end: what has ended by then has begun by then. */
    private static Instant sane(Instant latestStart, Part b, Instant instead) {
        return latestStart.isBefore(b.endsBy()) ? latestStart : instead;
    }

    private static TimeSpan.Precision coarser(Part a, Part b) {
        return a.precision().compareTo(b.precision()) < 0 ? a.precision() : b.precision();
    }
}
