package org.masar.time;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.masar.model.TimeSpan;

/** Joins several times, such as those of several voices, to the span that holds them all. */
public final class Hull {
    private Hull() {
    }

    /**
     * Joins the spans, none of them undated: surely within all, perhaps within any. A latest start or earliest end that one span leaves
     * open is open for all; where the pair of it is open too, which would read as "since ever" or "for ever", the whole is in doubt.
     */
    public static TimeSpan of(List<TimeSpan> spans) {
        if (spans.size() == 1) {
            return spans.get(0);
        }
        boolean startUnbounded = spans.stream().anyMatch(w -> w.latestStart() == null && w.earliestStart() != null);
        boolean endUnbounded = spans.stream().anyMatch(w -> w.earliestEnd() == null && w.latestEnd() != null);
        Instant earliestStart = open(spans, TimeSpan::earliestStart) ? null : least(spans, TimeSpan::earliestStart);
        Instant latestStart = startUnbounded ? null : most(spans, TimeSpan::latestStart);
        Instant latestEnd = open(spans, TimeSpan::latestEnd) ? null : most(spans, TimeSpan::latestEnd);
        Instant earliestEnd = endUnbounded ? null : least(spans, TimeSpan::earliestEnd);
        if (earliestEnd != null && latestEnd != null && earliestEnd.isAfter(latestEnd)) {
            earliestEnd = latestEnd;
        }
        boolean unsure = startUnbounded && earliestStart == null || endUnbounded && latestEnd == null;
        return new TimeSpan(spans.stream().map(TimeSpan::text).distinct().collect(Collectors.joining(" | ")),
            earliestStart, latestStart, earliestEnd, latestEnd,
            spans.stream().map(TimeSpan::precision).min(java.util.Comparator.naturalOrder()).orElseThrow(),
            unsure || spans.stream().anyMatch(TimeSpan::qualified));
    }

    private static boolean open(List<TimeSpan> spans, Function<TimeSpan, Instant> end) {
        return spans.stream().map(end).anyMatch(Objects::isNull);
    }

    private static Instant least(List<TimeSpan> spans, Function<TimeSpan, Instant> part) {
        return spans.stream().map(part).filter(Objects::nonNull).min(Instant::compareTo).orElse(null);
    }

    private static Instant most(List<TimeSpan> spans, Function<TimeSpan, Instant> part) {
        return spans.stream().map(part).filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    }
}
