package org.masar.read.json;

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
import org.masar.read.ProblemLog;
import org.masar.read.Problems;
import org.masar.read.SourceText;
import org.masar.read.Spot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Reads the features of a GeoJSON file (RFC 7946) one by one: what is wrong with one is reported with its place, and the others stay.
 * Without state; safe on any thread.
 */
public final class FeatureReader {
    private static final Message ADVICE = Message.of("geojson.advice");

    private FeatureReader() {
    }

    /**
     * A thing with a shape.
     *
     * @param path       where it stands in the file: {@code features[3]}
     * @param properties texts, numbers and truths as they are written; nested ones are left out
     */
    public record Feature(Shape shape, Map<String, String> properties, String path, Spot at) {
        public Feature {
            properties = Map.copyOf(properties);
        }
    }

    /** Joins what could be read with what is wrong. */
    public record Features(List<Feature> list, Problems problems) {
        public Features {
            list = List.copyOf(list);
        }
    }

    /** Tells from its beginning whether a text may be GeoJSON and no dataset of ours. */
    public static boolean recognises(Input head) {
        String s = new String(head.bytes(), 0, Math.min(head.bytes().length, 4096), java.nio.charset.StandardCharsets.ISO_8859_1);
        return s.replace("\0", "").strip().replaceFirst("^\u00ef\u00bb\u00bf", "").startsWith("{") && !s.contains("\"masar\"")
            && s.matches("(?s).*\"type\"\\s*:\\s*\"(FeatureCollection|Feature|(Multi)?(Point|LineString|Polygon)|GeometryCollection)\".*");
    }

    /**
     * Reads what can be read.
     *
     * @throws NoDataset where it is no GeoJSON at all, or not one feature could be read
     */
    public static Features read(Input input) throws NoDataset {
        ProblemLog log = new ProblemLog(input.name());
        SourceText text = Encoding.decode(input, log);
        Context context = new Context(text, log, ZoneOffset.UTC);
        List<Feature> found = new ArrayList<>();
        List<Node.Entry> head = new ArrayList<>();
        int begun = 0;
        try (Tokens t = new Tokens(text.text())) {
            try {
                if (t.next() != JsonToken.START_OBJECT) {
                    throw NoDataset.of(input, Spot.START, Message.of("geojson.none"), ADVICE);
                }
                while (t.next() != JsonToken.END_OBJECT) {
                    long at = t.at();
                    String key = t.name();
                    t.next();
                    if (key.equals("features") && t.isList()) {
                        while (t.next() != JsonToken.END_ARRAY) {
                            feature(context, t.value(), "features[" + begun++ + "]", found);
                        }
                    } else {
                        head.add(new Node.Entry(at, key, t.value()));
                    }
                }
            } catch (JacksonException e) {
                Fault f = Fault.of(text.text(), e, t);
                context.error(f.at(), f.path(), "", Message.of("geojson.cut", f.why()), Message.of("geojson.cut.advice"));
            }
        }
        whole(context, new Node.Obj(0, head), found);
        if (found.isEmpty()) {
            Problems problems = log.toProblems();
            throw problems.list().isEmpty() ? NoDataset.of(input, Spot.START, Message.of("geojson.empty"), ADVICE) : new NoDataset(problems);
        }
        return new Features(found, log.toProblems());
    }

    /** Takes the outermost object where it is one feature or a bare geometry. */
    private static void whole(Context context, Node.Obj head, List<Feature> found) {
        Part p = new Part(context, "file", "", head);
        Node type = p.get("type");
        Node system = p.get("crs");
        if (system != null) {
            context.warning(system.at(), "crs", "", Message.of("geojson.crs"), Message.of("geojson.crs.advice"));
        }
        if (type instanceof Node.Text t && t.value().equals("Feature")) {
            feature(context, head, "", found);
        } else if (type != null && found.isEmpty() && (p.get("coordinates") != null || p.get("geometries") != null)) {
            Node.Obj wrapped = new Node.Obj(0, List.of(new Node.Entry(0, "geometry", head)));
            feature(context, wrapped, "", found);
        }
    }

    private static void feature(Context context, Node n, String path, List<Feature> found) {
        if (!(n instanceof Node.Obj o)) {
            context.error(n.at(), path, n.shown(), Message.of("geojson.feature", n.kind()), Message.of("geojson.feature.advice"));
            return;
        }
        Part p = new Part(context, "feature", path, o);
        Shape shape = ShapeForm.read(p, "geometry");
        if (shape != null) {
            found.add(new Feature(shape, properties(p), path, context.text.spot(n.at())));
        }
    }

    private static Map<String, String> properties(Part p) {
        Map<String, String> all = new LinkedHashMap<>();
        if (p.get("properties") instanceof Node.Obj o) {
            for (Node.Entry e : o.entries()) {
                String v = e.value() instanceof Node.Text t ? t.value() : e.value() instanceof Node.Num m ? m.raw()
                    : e.value() instanceof Node.Flag f ? String.valueOf(f.value()) : null;
                if (v != null) {
                    all.put(e.key(), v);
                }
            }
        }
        return all;
    }
}
