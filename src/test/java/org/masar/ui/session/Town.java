package org.masar.ui.session;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.model.Words;

/** Makes datasets of plain days for tests: event {@code d1} is on 1 May 2018, and so on, UTC. */
final class Town {
    private Town() {
    }

    static Dataset ofDays(int n) {
        List<Event> events = new ArrayList<>();
        for (int i = 1; i <= n; i++) {
            Interval day = day(i);
            events.add(new Event("d" + i, Words.of("en", "Day " + i), Words.NONE, null,
                new TimeSpan("day", day.from(), day.from(), day.to(), day.to(), TimeSpan.Precision.DAY, false), List.of(), List.of(),
                null, List.of(), 3, List.of()));
        }
        return new Dataset(new Dataset.Head(1, "town", Words.of("en", "Town"), Words.NONE, ZoneId.of("UTC"), null, null),
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), events, List.of(), List.of());
    }

    static Interval day(int i) {
        Instant from = Instant.parse("2018-05-01T00:00:00Z").plusSeconds(86_400L * (i - 1));
        return Interval.of(from, from.plusSeconds(86_400));
    }
}
