package org.masar.read.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.read.Message;
import org.masar.read.Nearest;

/** Reads a GeoJSON geometry (RFC 7946, section 3.1); what cannot be read is reported and gives no shape. */
public final class ShapeForm {
    private static final Set<String> TYPES = new java.util.LinkedHashSet<>(List.of("Point", "MultiPoint", "LineString",
        "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"));
    private static final Message POINT = Message.of("shape.point.advice");

    private final Context context;

    private ShapeForm(Context context) {
        this.context = context;
    }

    /** Gives the shape below the key, or null. */
    public static Shape read(Part owner, String key) {
        Part geometry = owner.part(key, "geometry");
        if (geometry == null) {
            return null;
        }
        try {
            return new ShapeForm(owner.context).shape(geometry);
        } catch (Unfit e) {
            return null;
        }
    }

    private Shape shape(Part g) {
        String type = g.text("type");
        if (type == null || !TYPES.contains(type)) {
            throw wrong(g.node, g.path, type == null ? Message.of("shape.type.missing") : Message.of("shape.type", type),
                type == null ? POINT : Nearest.advice(type, TYPES, POINT));
        }
        if (type.equals("GeometryCollection")) {
            List<Shape> parts = g.list("geometries", "geometry", this::shape);
            g.finish();
            return made(g, () -> new Shape.Many(parts));
        }
        Node c = g.get("coordinates");
        g.get("bbox");
        g.finish();
        String path = g.pathOf("coordinates");
        if (c == null) {
            throw wrong(g.node, g.path, Message.of("shape.empty"), POINT);
        }
        return made(g, () -> switch (type) {
            case "Point" -> new Shape.Point(point(c, path));
            case "LineString" -> new Shape.Line(list(c, path, this::point));
            case "Polygon" -> area(c, path);
            case "MultiPoint" -> new Shape.Many(list(c, path, (n, p) -> new Shape.Point(point(n, p))));
            case "MultiLineString" -> new Shape.Many(list(c, path, (n, p) -> new Shape.Line(list(n, p, this::point))));
            default -> new Shape.Many(list(c, path, this::area));
        });
    }

    private Shape made(Part g, java.util.function.Supplier<Shape> maker) {
        try {
            return maker.get();
        } catch (IllegalArgumentException e) {
            throw wrong(g.node, g.path, Message.of("shape.unfit", e.getMessage()), Message.of("shape.unfit.advice"));
        }
    }

    private Shape area(Node n, String path) {
        List<List<LonLat>> rings = list(n, path, (r, p) -> {
            List<LonLat> ring = new ArrayList<>(list(r, p, this::point));
            if (ring.size() > 2 && !ring.get(0).equals(ring.get(ring.size() - 1))) {
                context.warning(r.at(), p, "", Message.of("shape.open"), Message.of("shape.open.advice"));
                ring.add(ring.get(0));
            }
            return ring;
        });
        return new Shape.Area(rings);
    }

    private <T> List<T> list(Node n, String path, java.util.function.BiFunction<Node, String, T> each) {
        if (!(n instanceof Node.Arr a)) {
            throw wrong(n, path, Message.of("shape.list", n.sort()), Message.of("shape.list.advice"));
        }
        List<T> out = new ArrayList<>();
        for (int i = 0; i < a.items().size(); i++) {
            out.add(each.apply(a.items().get(i), path + "[" + i + "]"));
        }
        return out;
    }

    private LonLat point(Node n, String path) {
        if (!(n instanceof Node.Arr a) || a.items().size() < 2 || a.items().size() > 4
            || !a.items().stream().allMatch(i -> i instanceof Node.Num)) {
            throw wrong(n, path, Message.of("position.wrong", n.told()), Message.of("position.wrong.advice"));
        }
        if (a.items().size() == 4) {
            throw wrong(n, path, Message.of("position.four", n.shown()), Message.of("position.four.advice"));
        }
        double lon = ((Node.Num) a.items().get(0)).value();
        double lat = ((Node.Num) a.items().get(1)).value();
        if (Math.abs(lat) > 90 && Math.abs(lat) <= 180 && Math.abs(lon) <= 90) {
            throw wrong(n, path, Message.of("position.swapped", lat), Message.of("position.swapped.advice", lat, lon));
        }
        if (!(Math.abs(lon) <= 180) || !(Math.abs(lat) <= 90)) {
            throw wrong(n, path, Message.of("position.off-earth", n.shown()), Message.of("position.off-earth.advice"));
        }
        return new LonLat(lon, lat);
    }

    private Unfit wrong(Node n, String path, Message what, Message advice) {
        context.error(n.at(), path, n.shown(), what, advice);
        return new Unfit(what.english());
    }
}
