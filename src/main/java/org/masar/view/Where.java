package org.masar.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.masar.geo.gt.Attribute;
import org.masar.geo.gt.Ecql;
import org.masar.geo.gt.EcqlFault;
import org.masar.model.Category;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.Place;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.state.Facet;
import org.masar.time.Edtf;

/**
 * Asks events by an expression in ECQL. Lists what may be asked of them: the same names in the window, in {@code --where} and in a view's
 * file. Parsing loads GeoTools: not for the window's thread.
 */
public final class Where {
    private final Ecql ecql;
    private final Map<String, String> measures;

    private Where(Dataset d, String text) {
        measures = measures(d);
        ecql = Ecql.parse(text, attributes(d, measures), t -> start(t, d.zone()));
    }

    private static Instant start(String text, ZoneId zone) {
        Instant start = Edtf.parse(text, zone).earliestStart();
        if (start == null) {
            throw new IllegalArgumentException("'" + text + "' has no start");
        }
        return start;
    }

    /** Lists what may be asked of the events of a dataset, the figures that it tells last. */
    public static List<Attribute> attributes(Dataset d) {
        return attributes(d, measures(d));
    }

    private static List<Attribute> attributes(Dataset d, Map<String, String> measures) {
        Map<String, Attribute> all = new LinkedHashMap<>();
        Set<String> events = new LinkedHashSet<>(), tags = new LinkedHashSet<>(), sides = new LinkedHashSet<>();
        d.events().forEach(e -> {
            events.add(e.id());
            tags.addAll(e.tags());
        });
        d.voices().stream().map(Voice::side).filter(s -> s != null).forEach(sides::add);
        choices(all, "event", events);
        List.of("title", "summary", "says").forEach(n -> put(all, Attribute.of(n, Attribute.Type.TEXT)));
        choices(all, "category", d.categories().stream().map(Category::id).toList());
        choices(all, "place", d.places().stream().map(Place::id).toList());
        put(all, Attribute.of("place_name", Attribute.Type.TEXT));
        choices(all, "voice", d.voices().stream().map(Voice::id).toList());
        choices(all, "side", sides);
        choices(all, "source", d.sources().stream().map(Source::id).toList());
        choices(all, "stance", List.of(Stance.values()).stream().map(Stance::word).toList());
        choices(all, "tag", tags);
        List.of("importance", "claim_count", "voice_count", "source_count").forEach(n -> put(all, Attribute.of(n, Attribute.Type.NUMBER)));
        List.of("start", "latest_start", "earliest_end", "end").forEach(n -> put(all, Attribute.of(n, Attribute.Type.TIME)));
        List.of("disputed", "single_voice", "undated", "unplaced").forEach(n -> put(all, Attribute.of(n, Attribute.Type.FLAG)));
        put(all, Attribute.of("shape", Attribute.Type.SHAPE));
        measures.keySet().forEach(n -> put(all, Attribute.of(n, Attribute.Type.NUMBER)));
        return List.copyOf(all.values());
    }

    private static void choices(Map<String, Attribute> all, String name, Collection<String> choices) {
        put(all, Attribute.of(name, new LinkedHashSet<>(choices)));
    }

    private static void put(Map<String, Attribute> all, Attribute a) {
        all.putIfAbsent(a.name(), a);
    }

    /** Gives the measures by the names under which they are asked: {@code buses-waiting} as {@code buses_waiting}. */
    private static Map<String, String> measures(Dataset d) {
        Map<String, String> names = new TreeMap<>();
        d.events().forEach(e -> e.claims().forEach(c -> c.figures().forEach(f -> {
            String name = f.measure().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
            if (name.matches("[a-z][a-z0-9_]*")) {
                names.putIfAbsent(name, f.measure());
            }
        })));
        return names;
    }

    /** Says why an expression cannot be understood; empty where it can. */
    public static Optional<EcqlFault> fault(Dataset d, String text) {
        try {
            new Where(d, text);
            return Optional.empty();
        } catch (EcqlFault e) {
            return Optional.of(e);
        }
    }

    /** Gives the events that are as asked; all where it cannot be understood, as nothing would pass for an answer (see {@link #fault}). */
    static BitSet matching(Told told, String text) {
        BitSet found = new BitSet(told.dataset().events().size());
        try {
            Where where = new Where(told.dataset(), text);
            for (int e = 0; e < told.dataset().events().size(); e++) {
                int event = e;
                if (where.ecql.test(name -> where.value(told, event, name))) {
                    found.set(e);
                }
            }
        } catch (EcqlFault notUnderstood) {
            found.set(0, told.dataset().events().size());
        }
        return found;
    }

    private Object value(Told told, int e, String name) {
        Dataset d = told.dataset();
        Event event = d.events().get(e);
        return switch (name) {
            case "event" -> event.id();
            case "title" -> texts(event.title().byLanguage().values());
            case "summary" -> texts(event.summary().byLanguage().values());
            case "says" -> told.known(e).stream().flatMap(c -> c.says().byLanguage().values().stream()).toList();
            case "category" -> event.category();
            case "place" -> told.facets().words(Facet.PLACE, e);
            case "place_name" -> told.places(e).stream().flatMap(p -> d.place(p.place()).stream())
                .flatMap(p -> Stream.concat(p.label().byLanguage().values().stream(), p.variants().stream())).toList();
            case "voice" -> told.known(e).stream().map(c -> c.voice()).distinct().toList();
            case "side" -> told.known(e).stream().flatMap(c -> d.voice(c.voice()).stream()).map(Voice::side).filter(s -> s != null).distinct().toList();
            case "source" -> told.known(e).stream().map(c -> c.source()).distinct().toList();
            case "stance" -> told.known(e).stream().map(c -> c.stance().word()).distinct().toList();
            case "tag" -> event.tags();
            case "importance" -> (double) event.importance();
            case "claim_count" -> (double) told.known(e).size();
            case "voice_count" -> (double) told.known(e).stream().map(c -> c.voice()).distinct().count();
            case "source_count" -> (double) told.known(e).stream().map(c -> c.source()).distinct().count();
            case "start" -> date(told.when(e).earliestStart());
            case "latest_start" -> date(told.when(e).latestStart());
            case "earliest_end" -> date(told.when(e).earliestEnd());
            case "end" -> date(told.when(e).latestEnd());
            case "disputed" -> told.disputed(e);
            case "single_voice" -> told.singleVoice(e);
            case "undated" -> told.when(e).undated();
            case "unplaced" -> told.places(e).isEmpty();
            case "shape" -> told.places(e).stream().flatMap(p -> d.place(p.place()).stream()).map(Place::shape).filter(s -> s != null).toList();
            default -> told.figures(e).stream().filter(f -> f.measure().equals(measures.get(name))).flatMap(Where::numbers).toList();
        };
    }

    private static List<String> texts(Collection<String> all) {
        return List.copyOf(all);
    }

    private static Stream<Double> numbers(Figure f) {
        return Stream.of(f.low(), f.value(), f.high()).filter(n -> n != null);
    }

    private static Date date(Instant t) {
        return t == null ? null : new Date(t.toEpochMilli());
    }
}
