package org.masar.time;

import java.time.Instant;
import org.masar.model.TimeSpan;
import org.masar.model.TimeSpan.Precision;

/** Reads a set of dates, one of them {@code [..]} or all of them <code>{..}</code>, as its hull. */
final class SetReader {
    private final WallClock clock;
    private Instant earliestStart = Instant.MAX;
    private Instant latestStart = Instant.MIN;
    private Instant earliestEnd = Instant.MAX;
    private Instant latestEnd = Instant.MIN;
    private boolean openBefore;
    private boolean openAfter;
    private boolean qualified;
    private Precision precision = Precision.MILLI;

    private SetReader(WallClock clock) {
        this.clock = clock;
    }

    static TimeSpan read(Scan s, WallClock clock) {
        char close = s.peek() == '[' ? ']' : '}';
        int last = s.end - 1;
        if (last == s.start || s.text.charAt(last) != close) {
            throw s.wrong(s.end, TimeRemark.of("set.open"), TimeRemark.of("set.open.advice", close));
        }
        SetReader reader = new SetReader(clock);
        int from = s.start + 1;
        while (from <= last) {
            int comma = s.text.indexOf(',', from);
            int to = comma < 0 || comma > last ? last : comma;
            reader.member(s.part(from, to), from == s.start + 1, to == last);
            from = to + 1;
        }
        return reader.span(s);
    }

    private void member(Scan s, boolean first, boolean last) {
        int dots = s.all().indexOf("..");
        if (dots < 0) {
            add(s, date(s));
            return;
        }
        int at = s.start + dots;
        boolean before = at == s.start;
        boolean after = at + 2 == s.end;
        if (before && after) {
            throw s.wrong(at, TimeRemark.of("set.dots"), TimeRemark.of("set.dots.advice"));
        }
        if (before && !first || after && !last) {
            throw s.wrong(at, TimeRemark.of("set.ends"), TimeRemark.of("set.ends.advice"));
        }
        Part low = before ? null : date(s.part(s.start, at));
        Part high = after ? null : date(s.part(at + 2, s.end));
        if (low != null && high != null && !high.latestEnd().isAfter(low.earliestStart())) {
            throw s.wrong(at, TimeRemark.of("set.backwards"), TimeRemark.of("set.backwards.advice"));
        }
        openBefore |= before;
        openAfter |= after;
        add(s, low == null ? high : low);
        add(s, high == null ? low : high);
    }

    private Part date(Scan s) {
        Part part = DateReader.read(s, clock);
        if (part.isTime()) {
            throw s.wrong(s.start, TimeRemark.of("set.clock"), TimeRemark.of("set.clock.advice"));
        }
        return part;
    }

    private void add(Scan s, Part p) {
        earliestStart = p.earliestStart().isBefore(earliestStart) ? p.earliestStart() : earliestStart;
        latestStart = p.latestStart().isAfter(latestStart) ? p.latestStart() : latestStart;
        earliestEnd = p.earliestEnd().isBefore(earliestEnd) ? p.earliestEnd() : earliestEnd;
        latestEnd = p.latestEnd().isAfter(latestEnd) ? p.latestEnd() : latestEnd;
        precision = p.precision().compareTo(precision) < 0 ? p.precision() : precision;
        qualified |= p.qualified();
    }

    private TimeSpan span(Scan s) {
        return new TimeSpan(s.text, openBefore ? null : earliestStart, openAfter ? null : latestStart,
            openBefore ? null : earliestEnd, openAfter ? null : latestEnd, precision, qualified);
    }
}
