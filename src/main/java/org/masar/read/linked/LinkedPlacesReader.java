package org.masar.read.linked;

import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Shape;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Words;
import org.masar.read.Encoding;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Reader;
import org.masar.read.Spot;
import org.masar.read.gather.Entry;
import org.masar.read.gather.Gathering;
import org.masar.read.gather.PlainText;
import org.masar.read.gather.Times;
import org.masar.read.json.Context;
import org.masar.read.json.FeatureReader;
import org.masar.read.json.Node;
import org.masar.read.json.Part;
import org.masar.read.json.ShapeForm;
import org.masar.time.Hull;

/**
 * Reads Linked Places as events: a place through the time that is told of it. What a record tells of one of its names, kinds, positions or
 * relations with a time or a citation of its own is a claim of its own.
 */
public final class LinkedPlacesReader implements Reader {

    @Override
    public String format() {
        return "Linked Places (JSON-LD)";
    }

    @Override
    public List<String> suffixes() {
        return List.of(".jsonld");
    }

    @Override
    public boolean recognises(Input input) {
        byte[] b = input.bytes();
        String head = new String(b, 0, Math.min(b.length, 4096), StandardCharsets.ISO_8859_1).replace("\0", "");
        return FeatureReader.recognises(input) && (head.contains("linkedplaces") || head.contains("\"toponym\"") || head.contains("\"@context\"") && head.contains("\"@id\""));
    }

    @Override
    public Opened read(Input input) throws NoDataset {
        ProblemLog log = new ProblemLog(input.name());
        Context context = Context.foreign(Encoding.decode(input, log), log, ZoneOffset.UTC);
        Gathering gathering = new Gathering(input, log);
        FeatureReader.Around around = FeatureReader.each(context, p -> gathering.add(new Record(context, gathering, new Times(log), p).entry()));
        if (gathering.size() == 0 && log.toProblems().errors() > 0) {
            throw new NoDataset(log.toProblems());
        }
        if (gathering.size() == 0) {
            log.warning(Spot.START, "", "", Message.of("geojson.bare"), Message.of("geojson.advice"));
        }
        Node.Obj head = around.head();
        Node.Obj indexing = head.get("indexing") instanceof Node.Obj o ? o : head;
        gathering.title(indexing.plain("name")).title(head.plain("title")).summary(PlainText.of(indexing.plain("description"))).link(head.plain("@id"))
            .licence(indexing.plain("license"));
        return gathering.opened(format(), around.reach());
    }

    /** Reads one feature. */
    private static final class Record {
        private final Context context;
        private final Gathering gathering;
        private final Times times;
        private final Part part;
        private final Node.Obj feature;
        private final Entry entry;
        private final List<TimeSpan> spans = new ArrayList<>();

        Record(Context context, Gathering gathering, Times times, Part part) {
            this.context = context;
            this.gathering = gathering;
            this.times = times;
            this.part = part;
            feature = part.node();
            entry = new Entry(part.path(), context.spot(feature));
        }

        Entry entry() {
            Node.Obj properties = feature.get("properties") instanceof Node.Obj o ? o : new Node.Obj(0, List.of());
            String title = properties.plain("title");
            List<Node.Obj> names = objects(feature, "names"), types = objects(feature, "types");
            entry.title(title != null ? title : names.isEmpty() ? null : names.get(0).plain("toponym"));
            String id = feature.plain("@id");
            entry.id(id != null ? id.replaceFirst("^[a-z]+://[^/]+/", "") : properties.plain("pid"));
            properties.entries().stream().filter(e -> !Set.of("title", "place", "when").contains(e.key()) && e.value().plain() != null).forEach(e -> entry.line(e.key(), e.value().plain()));
            TimeSpan whole = times.of(properties.plain("when"), part.pathOf("properties.when"), entry.at());
            if (!whole.undated()) {
                spans.add(whole);
            } else if (feature.get("when") instanceof Node.Obj when) {
                spans.add(Whens.of(context, part.pathOf("when"), when, entry));
            }
            objects(feature, "descriptions").forEach(d -> entry.text(PlainText.of(d.plain("value"))));
            each("names", "name", "toponym");
            each("types", "kind", "label");
            each("relations", "relation", "label");
            objects(feature, "links").forEach(l -> entry.line(l.plain("type"), l.plain("identifier")));
            objects(feature, "depictions").forEach(d -> entry.line("picture", join(d.plain("title"), d.plain("@id"))));
            entry.line("address", id);
            String kind = types.isEmpty() ? null : types.get(0).plain("label");
            entry.category(gathering.category(kind, null));
            Shape shape = ShapeForm.read(part, "geometry");
            positions(part.get("geometry"), part.pathOf("geometry"));
            String place = properties.plain("place");
            entry.at(gathering.place(place != null ? place : entry.title(), names.stream().map(n -> n.plain("toponym")).filter(n -> n != null && !n.isBlank()).toList(), kind, shape, entry));
            spans.removeIf(TimeSpan::undated);
            return entry.when(spans.isEmpty() ? TimeSpan.UNDATED : Hull.of(spans));
        }

        /** Makes a claim of each thing told with a time or citation of its own, and a line of each other. */
        private void each(String key, String noun, String label) {
            List<Node.Obj> all = objects(feature, key);
            for (int i = 0; i < all.size(); i++) {
                Node.Obj one = all.get(i);
                String told = one.plain(label) != null ? one.plain(label) : one.plain("identifier");
                if (!claim(one, part.pathOf(key) + "[" + i + "]", told == null ? noun : noun + ": " + told) && !key.equals("names")) {
                    entry.line(noun, told);
                }
            }
        }

        private void positions(Node geometry, String path) {
            if (geometry instanceof Node.Obj o) {
                claim(o, path, "position" + (o.plain("certainty") == null ? "" : ": " + o.plain("certainty")));
                List<Node.Obj> parts = objects(o, "geometries");
                for (int i = 0; i < parts.size(); i++) {
                    positions(parts.get(i), path + ".geometries[" + i + "]");
                }
            }
        }

        private boolean claim(Node.Obj one, String path, String says) {
            TimeSpan when = one.get("when") instanceof Node.Obj w ? Whens.of(context, path + ".when", w, entry) : TimeSpan.UNDATED;
            if (!when.undated()) {
                spans.add(when);
            }
            List<Node.Obj> citations = objects(one, "citations").stream().filter(c -> c.plain("label") != null && !c.plain("label").isBlank()).toList();
            for (Node.Obj c : citations) {
                TimeSpan year = times.of(c.plain("year"), path + ".citations", context.spot(c));
                String link = c.plain("@id");
                add(gathering.source(c.plain("label"), null, null, link == null || link.isBlank() ? null : link, year), says, when);
            }
            if (citations.isEmpty() && !when.undated()) {
                add(gathering.source(), says, when);
            }
            return !citations.isEmpty() || !when.undated();
        }

        private void add(String source, String says, TimeSpan when) {
            entry.claim(new Claim(null, gathering.voice(), source, Stance.REPORTS, Gathering.words(says), Words.NONE, when.undated() ? null : when,
                List.of(), List.of(), TimeSpan.UNDATED));
        }

        private static List<Node.Obj> objects(Node.Obj of, String key) {
            return of.get(key) instanceof Node.Arr a ? a.items().stream().filter(n -> n instanceof Node.Obj).map(n -> (Node.Obj) n).toList() : List.of();
        }

        private static String join(String a, String b) {
            return a == null ? b : b == null ? a : a + " (" + b + ")";
        }
    }
}
