package org.masar.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.state.Notebook;
import org.masar.state.ViewState;

/** Writes GeoJSON (RFC 7946): a feature an event, with its time as EDTF, or as a {@code when} of GeoJSON-T, and as first and last instant. */
final class GeoJsonWriter implements DatasetWriter {

    @Override
    public String word() {
        return "geojson";
    }

    @Override
    public String suffix() {
        return ".geojson";
    }

    @Override
    public List<Loss> losses(Dataset dataset, Notebook notebook) {
        return Losses.flat(dataset, notebook).stream().filter(l -> !l.key().equals("loss.times")).toList();
    }

    @Override
    public void write(Dataset d, Notebook notebook, ViewState start, Appendable out) {
        WhenWords when = new WhenWords(d.zone());
        JsonText.write(new Keys().put("type", "FeatureCollection").put("title", d.title().in("en")).put("description", blankless(d.head().summary().in("en")))
            .put("license", d.head().licence()).put("attribution", d.head().attribution()).always("features", d.events().stream().map(e -> feature(d, e, when)).toList()).map(), out);
    }

    private static Map<String, Object> feature(Dataset d, Event e, WhenWords when) {
        Flat f = new Flat(d, e, when);
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("type", "Feature");
        all.put("id", e.id());
        all.put("geometry", ShapeText.of(f.shape()));
        Map<String, Object> properties = properties(f).put("start", e.when().earliestStart()).put("end", e.when().latestEnd()).map();
        if (!when.exact(e.when())) {
            properties.remove("when");
            all.put("when", LinkedPlacesWriter.when(e.when(), when));
        }
        all.put("properties", properties);
        return all;
    }

    /** Gives what every format of features says of an event. */
    static Keys properties(Flat f) {
        Keys keys = new Keys().put("title", f.title()).put("description", blankless(f.text())).put("when", f.when()).put("category", f.category()).put("place", f.place())
            .put("voices", f.voices()).put("sources", f.sources()).put("links", f.links()).put("claims", blankless(String.join("\n", f.claims()))).put("tags", f.tags());
        f.translations().forEach(keys::put);
        return keys;
    }

    static String blankless(String text) {
        return text.isBlank() ? null : text;
    }
}
