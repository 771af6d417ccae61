package org.masar.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.Points;
import org.masar.model.Sited;
import org.masar.model.TimeSpan;
import org.masar.read.Opened;
import org.masar.time.TimeIndex;

/** Counts what {@code info} prints, under the keys that are promised. */
final class Facts {
    private Facts() {
    }

    static Map<String, Object> of(Opened o) {
        Dataset d = o.dataset();
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("format", o.format());
        m.put("events", d.events().size());
        m.put("places", d.places().size());
        m.put("sources", d.sources().size());
        m.put("voices", d.voices().size());
        m.put("claims", d.claimCount());
        m.put("timeRange", timeRange(d));
        m.put("extent", extent(d));
        m.put("undated", TimeIndex.of(d.events()).undated());
        m.put("unplaced", unplaced(d));
        m.put("rejected", o.rejected().size());
        m.put("errors", o.problems().errors());
        m.put("warnings", o.problems().warnings());
        return m;
    }

    /** Gives the first and last instants that any event names; an event that goes on names no last one. */
    private static Map<String, Object> timeRange(Dataset d) {
        List<Instant> all = d.events().stream().map(Event::when).filter(w -> !w.undated()).flatMap(Facts::instants)
            .filter(Objects::nonNull).toList();
        Map<String, Object> m = new LinkedHashMap<>();
        m.put("start", all.stream().min(Comparator.naturalOrder()).orElse(null));
        m.put("end", all.stream().max(Comparator.naturalOrder()).orElse(null));
        return m;
    }

    private static Stream<Instant> instants(TimeSpan w) {
        return Stream.of(w.earliestStart(), w.latestStart(), w.earliestEnd(), w.latestEnd());
    }

    private static List<Object> extent(Dataset d) {
        List<LonLat> points = new ArrayList<>();
        if (d.places() instanceof Points at) {
            IntStream.range(0, d.places().size()).forEach(i -> points.add(LonLat.of(at.lon(i), at.lat(i))));
        }
        (d.places() instanceof Points ? List.<Place>of() : d.places()).stream().map(Place::shape).filter(Objects::nonNull).forEach(s -> points.addAll(s.points()));
        return org.masar.model.Extent.of(points)
            .<List<Object>>map(e -> List.of(e.west(), e.south(), e.east(), e.north())).orElse(null);
    }

    private static int unplaced(Dataset d) {
        return d.events() instanceof Sited sited ? (int) IntStream.range(0, d.events().size()).filter(e -> sited.place(e) < 0).count()
            : (int) d.events().stream().filter(e -> !placed(d, e)).count();
    }

    private static boolean placed(Dataset d, Event e) {
        return e.places().stream().anyMatch(p -> d.place(p.place()).map(x -> x.shape() != null).orElse(false));
    }
}
