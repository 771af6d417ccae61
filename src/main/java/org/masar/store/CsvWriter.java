package org.masar.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.state.Notebook;
import org.masar.state.ViewState;

/** Writes a table of a row an event (RFC 4180), which spreadsheets open; claims are flattened into a cell. */
final class CsvWriter implements DatasetWriter {
    private static final List<String> HEAD = List.of("id", "title", "description", "when", "category", "place", "latitude", "longitude", "wkt", "source", "voice", "link", "claims", "tags");

    @Override
    public String word() {
        return "csv";
    }

    @Override
    public String suffix() {
        return ".csv";
    }

    @Override
    public List<Loss> losses(Dataset dataset, Notebook notebook) {
        return Losses.flat(dataset, notebook);
    }

    @Override
    public void write(Dataset d, Notebook notebook, ViewState start, Appendable out) throws IOException {
        WhenWords when = new WhenWords(d.zone());
        Set<String> more = new LinkedHashSet<>();
        d.events().forEach(e -> more.addAll(new Flat(d, e, when).translations().keySet()));
        List<List<String>> rows = new ArrayList<>();
        List<String> head = new ArrayList<>(HEAD);
        head.addAll(more);
        rows.add(head);
        d.events().forEach(e -> rows.add(row(d, e, when, more)));
        out.append(CsvText.ofFile(rows));
    }

    private static List<String> row(Dataset d, Event e, WhenWords when, Set<String> more) {
        Flat f = new Flat(d, e, when);
        Shape shape = f.shape();
        LonLat at = shape instanceof Shape.Point p ? p.at() : null;
        List<String> row = new ArrayList<>();
        for (String cell : new String[] {e.id(), f.title(), f.text(), f.when(), f.category(), f.place(), at == null ? null : Wkt.number(at.lat()),
            at == null ? null : Wkt.number(at.lon()), shape == null || at != null ? null : Wkt.of(shape), f.sources(), f.voices(), f.links(), String.join("\n", f.claims()), f.tags()}) {
            row.add(cell == null ? "" : cell);
        }
        more.forEach(name -> row.add(f.translations().getOrDefault(name, "")));
        return row;
    }
}
