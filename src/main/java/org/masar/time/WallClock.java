package org.masar.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/**
 * Turns what a clock on the wall shows into instants and back, in one zone.
 *
 * <p>Differs from {@link ZoneId} in one thing: before the zone's first rule it uses the zone's first standard offset,
 * not the local mean time of the zone's city, so that old dates have no odd minutes and seconds (dataset format,
 * section "Time"). A local time in a gap becomes the later one, in an overlap the earlier one. Immutable.
 */
public final class WallClock {
    private final ZoneId zone;
    private final ZoneRules rules;
    private final Instant firstRule;
    private final ZoneOffset before;

    private WallClock(ZoneId zone) {
        this.zone = zone;
        rules = zone.getRules();
        ZoneOffsetTransition first = rules.nextTransition(Instant.MIN);
        firstRule = first == null ? null : first.getInstant();
        before = firstRule == null ? null : rules.getStandardOffset(firstRule);
    }

    /** Makes the clock of the zone. */
    public static WallClock of(ZoneId zone) {
        return new WallClock(zone);
    }

    /** Gives the zone. */
    public ZoneId zone() {
        return zone;
    }

    /** Gives the offset from UTC in force at the instant. */
    public ZoneOffset offset(Instant t) {
        return isEarly(t) ? before : rules.getOffset(t);
    }

    /** Gives an instant, at or before t, since which the offset has not changed; cut at 290 million years ago. */
    Instant steadyFrom(Instant t) {
        ZoneOffsetTransition last = isEarly(t) ? null : rules.previousTransition(t.plusNanos(1));
        return last == null ? Instant.ofEpochMilli(Long.MIN_VALUE) : last.getInstant();
    }

    /** Gives an instant after t until which the offset does not change; cut at 290 million years from now. */
    Instant steadyTo(Instant t) {
        ZoneOffsetTransition next = rules.nextTransition(t);
        return next == null ? Instant.ofEpochMilli(Long.MAX_VALUE) : next.getInstant();
    }

    private boolean isEarly(Instant t) {
        return firstRule != null && t.isBefore(firstRule);
    }

    /** Gives what the clock shows at the instant. */
    public LocalDateTime local(Instant t) {
        return LocalDateTime.ofEpochSecond(t.getEpochSecond(), t.getNano(), offset(t));
    }

    /** Gives the instant at which the clock shows the local time. */
    public Instant instant(LocalDateTime local) {
        return isBeforeFirstRule(local) ? local.toInstant(before) : ruled(local, local.atZone(zone).toInstant());
    }

    /** Gives the first instant of the day, which is not midnight where a gap lies there. */
    public Instant startOfDay(LocalDate day) {
        LocalDateTime midnight = day.atStartOfDay();
        return isBeforeFirstRule(midnight) ? midnight.toInstant(before) : isSkippedByFirstRule(midnight) ? firstRule
            : ruled(midnight, day.atStartOfDay(zone).toInstant());
    }

    /** Gives t unless it comes from local mean time, which this clock never shows. */
    private Instant ruled(LocalDateTime local, Instant t) {
        return !isEarly(t) ? t : local.toInstant(isSkippedByFirstRule(local) ? before : rules.getOffset(firstRule));
    }

    private boolean isSkippedByFirstRule(LocalDateTime local) {
        return firstRule != null && !isBeforeFirstRule(local) && local.toInstant(rules.getOffset(firstRule)).isBefore(firstRule);
    }

    /** Tells whether the clock never shows the local time: it was put forward over it. */
    public boolean isInGap(LocalDateTime local) {
        return !isBeforeFirstRule(local) && rules.getValidOffsets(local).isEmpty() || isSkippedByFirstRule(local);
    }

    /** Tells whether the clock shows the local time twice: it was put back over it. */
    public boolean isInOverlap(LocalDateTime local) {
        return !isBeforeFirstRule(local) && rules.getValidOffsets(local).size() > 1 && !isEarly(local.atZone(zone).toInstant());
    }

    private boolean isBeforeFirstRule(LocalDateTime local) {
        return firstRule != null && local.toInstant(before).isBefore(firstRule);
    }
}
