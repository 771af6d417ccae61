package org.masar.ui.panel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.Place;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.store.CsvText;
import org.masar.ui.control.Texts;
import org.masar.view.Told;
import org.masar.view.Visible;

/**
 * Writes events as records for spreadsheets: times as they are written and as instants in UTC, every claim with its voice, stance and
 * source. Heads and names are in the window's language. Holds its words, so that it works on any thread.
 */
final class EventRecords {
    private static final List<String> COLUMNS = List.of("id", "title", "when", "from", "to", "places", "category", "accounts", "differ", "one-voice", "figures",
        "tags");

    private final String language;
    private final List<String> heads;
    private final Map<Stance, String> stances;
    private final String yes;

    private EventRecords(Texts texts) {
        language = texts.language();
        heads = COLUMNS.stream().map(c -> texts.get("column." + c)).toList();
        stances = Stream.of(Stance.values()).collect(Collectors.toMap(s -> s, s -> texts.get("stance." + s.word())));
        yes = texts.get("column.yes");
    }

    /** Takes the window's words as they are now. */
    static EventRecords in(Texts texts) {
        return new EventRecords(texts);
    }

    String csv(Visible v, int[] events) {
        List<List<String>> records = new ArrayList<>(events.length + 1);
        records.add(heads);
        for (int e : events) {
            records.add(record(v, e));
        }
        return CsvText.of(records);
    }

    private List<String> record(Visible v, int e) {
        Dataset d = v.dataset();
        Told t = v.told();
        Event event = d.events().get(e);
        return List.of(event.id(), event.title().in(language), t.when(e).text(), instant(t.when(e).earliestStart()), instant(t.when(e).latestEnd()),
            joined(t.places(e), p -> d.place(p.place()).map(Place::label).map(w -> w.in(language)).orElse(p.place())),
            event.category() == null ? "" : d.category(event.category()).map(Category::label).map(w -> w.in(language)).orElse(event.category()),
            joined(t.claims(e), c -> account(d, c)), t.disputed(e) ? yes : "", t.singleVoice(e) ? yes : "",
            joined(t.figures(e), EventRecords::figure), joined(event.tags(), g -> g));
    }

    private String account(Dataset d, Claim c) {
        return d.voice(c.voice()).map(Voice::label).map(w -> w.in(language)).orElse(c.voice()) + " " + stances.get(c.stance()) + " (" + c.source() + ")";
    }

    private static String figure(Figure f) {
        String qualifier = f.qualifier() == null ? "" : f.qualifier().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + " ";
        String value = f.value() != null ? number(f.value()) : Stream.of(f.low(), f.high()).map(x -> x == null ? "?" : number(x)).collect(Collectors.joining("–"));
        return f.measure() + ": " + qualifier + value;
    }

    private static String number(double x) {
        return x == Math.rint(x) && Math.abs(x) < 1e15 ? Long.toString((long) x) : Double.toString(x);
    }

    private static String instant(Instant t) {
        return t == null ? "" : t.toString();
    }

    private static <T> String joined(List<T> all, Function<T, String> text) {
        return all.stream().map(text).distinct().collect(Collectors.joining("; "));
    }
}
