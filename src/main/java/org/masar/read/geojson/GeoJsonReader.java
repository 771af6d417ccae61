package org.masar.read.geojson;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.model.Shape;
import org.masar.read.Encoding;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Reader;
import org.masar.read.Spot;
import org.masar.read.gather.Entry;
import org.masar.read.gather.Fields;
import org.masar.read.gather.Gathering;
import org.masar.read.gather.PlainText;
import org.masar.read.json.Context;
import org.masar.read.json.FeatureReader;
import org.masar.read.json.Node;
import org.masar.read.json.Part;
import org.masar.read.json.ShapeForm;

/** Reads the features of GeoJSON (RFC 7946) as events: each happens where its geometry lies, at the time that its properties tell. */
public final class GeoJsonReader implements Reader {
    /** Names the format, which may be read in another way too: as something to lay over the map. */
    public static final String FORMAT = "GeoJSON";
    private static final Message ADVICE = Message.of("geojson.advice");

    @Override
    public String format() {
        return FORMAT;
    }

    @Override
    public List<String> suffixes() {
        return List.of(".geojson");
    }

    @Override
    public boolean recognises(Input input) {
        return FeatureReader.recognises(input);
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        ProblemLog log = new ProblemLog(input.name());
        Context context = Context.foreign(Encoding.decode(input, log), log, ZoneOffset.UTC);
        Gathering gathering = new Gathering(input, log);
        FeatureTimes times = new FeatureTimes(context, log);
        List<Entry> entries = new ArrayList<>();
        FeatureReader.Around around = FeatureReader.each(context, p -> entries.add(entry(p, context, gathering, times)));
        if (entries.isEmpty() && log.toProblems().errors() > 0) {
            throw new NoDataset(log.toProblems());
        }
        if (entries.isEmpty()) {
            log.warning(Spot.START, "", "", Message.of("geojson.bare"), ADVICE);
        }
        times.finish();
        entries.forEach(gathering::add);
        head(around.head(), gathering);
        return gathering.opened(format(), around.reach());
    }

    private static void head(Node.Obj head, Gathering g) {
        for (Node.Obj from : head.get("metadata") instanceof Node.Obj m ? List.of(m, head) : List.of(head)) {
            g.title(first(from, "title", "name")).summary(PlainText.of(first(from, "description")))
                .author(first(from, "author", "creator", "publisher", "attribution", "source"))
                .licence(first(from, "licence", "license")).link(first(from, "url", "link"));
        }
    }

    private static String first(Node.Obj from, String... keys) {
        for (String key : keys) {
            if (from.plain(key) != null) {
                return from.plain(key);
            }
        }
        return null;
    }

    private static Entry entry(Part p, Context context, Gathering g, FeatureTimes times) {
        Entry e = new Entry(p.path(), context.spot(p.node()));
        Shape shape = ShapeForm.read(p, "geometry");
        Fields fields = new Fields();
        times.take(e, p, fields);
        e.id(p.node().plain("id") != null ? p.node().plain("id") : fields.look("id", "uuid"));
        e.title(PlainText.of(fields.take("title", "name", "headline", "label", "heading", "event", "titel", "titre", "titulo", "nom", "nombre", "العنوان", "الاسم")));
        e.text(PlainText.of(fields.take("description", "summary", "text", "desc", "notes", "abstract", "beschreibung", "descripcion", "الوصف")));
        String place = fields.take("place", "place_name", "placename", "location", "address", "where", "city", "town", "village", "locality", "site", "ort", "lieu", "lugar", "المكان");
        if (e.title().isEmpty() && place != null) {
            e.title(place);
        }
        e.category(g.category(fields.take("category", "event_type", "type", "kind", "class", "categorie", "kategorie", "categoria", "الفئة"), fields.take("marker-color", "color", "colour", "fill", "stroke")));
        e.at(g.place(place != null ? place : shape == null ? null : e.title(), shape, e));
        return e.rest(fields);
    }

    /** Tells whether a feature of the file names a time by a key that is usual: then it is events rather than something to lay over the map. */
    public static boolean timed(Input input) {
        ProblemLog log = new ProblemLog(input.name());
        Context context = Context.foreign(Encoding.decode(input, log), log, ZoneOffset.UTC);
        boolean[] found = {false};
        FeatureReader.each(context, p -> found[0] |= FeatureTimes.any(p));
        return found[0];
    }

    /** Puts what a feature's properties say, but for nested values, into the fields. */
    static Map<String, Node> nested(Part feature, Fields fields) {
        Map<String, Node> nested = new LinkedHashMap<>();
        if (feature.get("properties") instanceof Node.Obj o) {
            o.entries().forEach(e -> {
                if (e.value().plain() != null) {
                    fields.put(e.key(), e.value().plain());
                } else if (!(e.value() instanceof Node.Nil)) {
                    nested.put(e.key(), e.value());
                }
            });
        } else if (feature.get("properties") != null) {
            feature.wrong("properties");
        }
        return nested;
    }
}
