package org.masar.view;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.masar.model.TimeSpan;

/** Joins several voices' times to the span that holds them all. */
final class Hull {
    private Hull() {
    }

    /** Joins the spans, none of them undated: surely within all, perhaps within any. */
    static TimeSpan of(List<TimeSpan> spans) {
        if (spans.size() == 1) {
            return spans.get(0);
        }
        Instant earliestStart = open(spans, TimeSpan::earliestStart) ? null : least(spans, TimeSpan::earliestStart);
        Instant latestEnd = open(spans, TimeSpan::latestEnd) ? null : most(spans, TimeSpan::latestEnd);
        Instant earliestEnd = least(spans, TimeSpan::earliestEnd);
        if (earliestEnd != null && latestEnd != null && earliestEnd.isAfter(latestEnd)) {
            earliestEnd = latestEnd;
        }
        return new TimeSpan(spans.stream().map(TimeSpan::text).distinct().collect(Collectors.joining(" | ")),
            earliestStart, most(spans, TimeSpan::latestStart), earliestEnd, latestEnd,
            spans.stream().map(TimeSpan::precision).min(java.util.Comparator.naturalOrder()).orElseThrow(),
            spans.stream().anyMatch(TimeSpan::qualified));
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
