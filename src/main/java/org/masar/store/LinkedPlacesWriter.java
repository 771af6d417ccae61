package org.masar.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Place;
import org.masar.model.TimeSpan;
import org.masar.state.Notebook;
import org.masar.state.ViewState;

/** Writes Linked Places (JSON-LD 1.1 context of the Linked Pasts): a feature an event, with all names of its places and the doubt in its time. */
final class LinkedPlacesWriter implements DatasetWriter {
    private static final String CONTEXT = "https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld";

    @Override
    public String word() {
        return "linked-places";
    }

    @Override
    public String suffix() {
        return ".jsonld";
    }

    @Override
    public List<Loss> losses(Dataset dataset, Notebook notebook) {
        return Losses.flat(dataset, notebook).stream().filter(l -> !List.of("loss.names", "loss.times").contains(l.key())).toList();
    }

    @Override
    public void write(Dataset d, Notebook notebook, ViewState start, Appendable out) {
        WhenWords when = new WhenWords(d.zone());
        JsonText.write(new Keys().put("type", "FeatureCollection").put("@context", CONTEXT).put("title", d.title().in("en"))
            .put("description", GeoJsonWriter.blankless(d.head().summary().in("en"))).put("license", d.head().licence())
            .always("features", d.events().stream().map(e -> feature(d, e, when)).toList()).map(), out);
    }

    private static Map<String, Object> feature(Dataset d, Event e, WhenWords when) {
        Flat f = new Flat(d, e, when);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("@id", e.id());
        all.put("type", "Feature");
        Map<String, Object> properties = GeoJsonWriter.properties(f).map();
        properties.remove("description");
        properties.remove("category");
        all.put("properties", properties);
        if (!e.when().undated()) {
            all.put("when", when(e.when(), when));
        }
        List<Object> names = new ArrayList<>();
        f.places().forEach(p -> names(p, names));
        all.put("names", names);
        if (f.category() != null) {
            all.put("types", List.of(new Keys().put("identifier", e.category()).put("label", f.category()).map()));
        }
        all.put("geometry", ShapeText.of(f.shape()));
        if (!f.text().isBlank()) {
            all.put("descriptions", List.of(new Keys().put("value", f.text()).map()));
        }
        return all;
    }

    private static void names(Place p, List<Object> into) {
        p.label().byLanguage().forEach((language, name) -> into.add(new Keys().put("toponym", name).put("lang", language.equals("und") ? null : language).map()));
        p.variants().forEach(v -> into.add(new Keys().put("toponym", v).map()));
    }

    /** Gives the time in the form of Linked Places. */
    static Map<String, Object> when(TimeSpan s, WhenWords when) {
        return Map.of("timespans", List.of(span(s, when)));
    }

    /** Takes the text of the time where the form says the same by it, else its four instants. */
    private static Object span(TimeSpan s, WhenWords when) {
        String[] ends = when.exact(s) && !when.of(s).matches("[\\[{].*|.*/|/.*") ? when.of(s).split("/") : new String[0];
        return ends.length == 1 ? new Keys().put("start", in(ends[0])).map()
            : ends.length == 2 ? new Keys().put("start", ends[0].equals("..") ? null : in(ends[0])).put("end", ends[1].equals("..") ? ".." : in(ends[1])).map()
            : new Keys().put("start", side(s.earliestStart(), s.latestStart()))
                .put("end", s.earliestEnd() == null && s.latestEnd() == null ? ".." : side(s.earliestEnd(), s.latestEnd())).map();
    }

    private static Map<String, Object> in(Object text) {
        return new Keys().put("in", text).map();
    }

    private static Map<String, Object> side(Instant earliest, Instant latest) {
        return earliest == null && latest == null ? null : Objects.equals(earliest, latest) ? in(earliest) : new Keys().put("earliest", earliest).put("latest", latest).map();
    }
}
