package org.masar.read.json;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.masar.model.Shape;
import org.masar.read.Encoding;
import org.masar.read.Input;
import org.masar.read.Message;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.ProblemLog;
import org.masar.read.Problems;
import org.masar.read.Spot;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/**
 * Reads the features of a GeoJSON file (RFC 7946) one by one: what is wrong with one is reported with its place, and the others stay.
 * Without state; safe on any thread.
 */
public final class FeatureReader {
    private static final Message ADVICE = Message.of("geojson.advice");

    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"(FeatureCollection|Feature|(Multi)?(Point|LineString|Polygon)|GeometryCollection)\"");
    /** Keys of a dataset of ours, in whose places geometries stand too. */
    private static final Set<String> OURS = new Lists().keys();

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

    /** Tells from its beginning whether a text is GeoJSON: what its outermost object calls itself, or that it has features. */
    public static boolean recognises(Input input) {
        String head = JsonSource.head(input);
        if (!head.startsWith("{") || head.contains("\"masar\"") || !TYPE.matcher(head).find()) {
            return false;
        }
        try (Tokens t = new Tokens(head)) {
            t.next();
            while (t.next() == JsonToken.PROPERTY_NAME) {
                String key = t.name();
                t.next();
                if (key.equals("type") || key.equals("features")) {
                    return key.equals("features") ? t.isList() : t.value() instanceof Node.Text n && TYPE.matcher("\"type\":\"" + n.value() + "\"").matches();
                }
                if (OURS.contains(key)) {
                    return false;
                }
                t.skip();
            }
            return false;
        } catch (JacksonException e) {
            return head.contains("\"features\"");
        }
    }

    /**
     * Reads what can be read.
     *
     * @throws NoDataset where it is no GeoJSON at all, or not one feature could be read
     */
    public static Features read(Input input) throws NoDataset {
        ProblemLog log = new ProblemLog(input.name());
        Context context = new Context(Encoding.decode(input, log), log, ZoneOffset.UTC);
        List<Feature> found = new ArrayList<>();
        each(context, p -> feature(context, p, found));
        if (found.isEmpty()) {
            Problems problems = log.toProblems();
            throw problems.list().isEmpty() ? NoDataset.of(input, Spot.START, Message.of("geojson.empty"), ADVICE) : new NoDataset(problems);
        }
        return new Features(found, log.toProblems());
    }

    /**
     * Hands over each feature of a collection, the one feature that a file is, or its bare geometry as a feature.
     *
     * @return what else the outermost object says, and whether the file was read to its end
     */
    public static Around each(Context context, Consumer<Part> taker) {
        List<Node.Entry> head = new ArrayList<>();
        int[] begun = {0};
        Opened.Reach reach = JsonWalk.read(context, List.of("features[]"), (path, n) -> {
            if (path.startsWith("features[")) {
                begun[0]++;
                one(context, n, path, taker);
            } else if (!path.isEmpty() && path.charAt(0) != '[') {
                head.add(new Node.Entry(n.at(), path, n));
            }
        });
        Node.Obj around = new Node.Obj(0, head);
        if (around.get("crs") != null) {
            context.warning(around.get("crs").at(), "crs", "", Message.of("geojson.crs"), Message.of("geojson.crs.advice"));
        }
        String type = around.plain("type");
        if ("Feature".equals(type)) {
            one(context, around, "", taker);
        } else if (type != null && begun[0] == 0 && (around.get("coordinates") != null || around.get("geometries") != null)) {
            one(context, new Node.Obj(0, List.of(new Node.Entry(0, "geometry", around))), "", taker);
        } else if (begun[0] == 0 && !"FeatureCollection".equals(type)) {
            context.error(0, "", "", Message.of("geojson.none"), ADVICE);
        }
        return new Around(around, reach);
    }

    /** Holds what a file says around its features. */
    public record Around(Node.Obj head, Opened.Reach reach) {
    }

    private static void one(Context context, Node n, String path, Consumer<Part> taker) {
        if (n instanceof Node.Obj o) {
            taker.accept(new Part(context, "feature", path, o));
        } else {
            context.error(n.at(), path, n.shown(), Message.of("geojson.feature", n.kind()), Message.of("geojson.feature.advice"));
        }
    }

    private static void feature(Context context, Part p, List<Feature> found) {
        Shape shape = ShapeForm.read(p, "geometry");
        if (shape != null) {
            found.add(new Feature(shape, properties(p), p.path, context.spot(p.node)));
        }
    }

    private static Map<String, String> properties(Part p) {
        Map<String, String> all = new LinkedHashMap<>();
        if (p.get("properties") instanceof Node.Obj o) {
            for (Node.Entry e : o.entries()) {
                String v = e.value().plain();
                if (v != null) {
                    all.put(e.key(), v);
                }
            }
        }
        return all;
    }
}
