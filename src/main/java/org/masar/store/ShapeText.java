package org.masar.store;

import java.util.List;
import java.util.Map;
import org.masar.model.LonLat;
import org.masar.model.Shape;

/** Gives shapes the form of GeoJSON geometries (RFC 7946, section 3.1). */
final class ShapeText {
    private ShapeText() {
    }

    static Map<String, Object> of(Shape s) {
        if (s == null) {
            return null;
        }
        if (s instanceof Shape.Point p) {
            return geometry("Point", position(p.at()));
        }
        if (s instanceof Shape.Line l) {
            return geometry("LineString", positions(l.points()));
        }
        if (s instanceof Shape.Area a) {
            return geometry("Polygon", rings(a));
        }
        List<Shape> parts = ((Shape.Many) s).parts();
        if (parts.stream().allMatch(p -> p instanceof Shape.Point)) {
            return geometry("MultiPoint", parts.stream().map(p -> position(((Shape.Point) p).at())).toList());
        }
        if (parts.stream().allMatch(p -> p instanceof Shape.Line)) {
            return geometry("MultiLineString", parts.stream().map(p -> positions(p.points())).toList());
        }
        if (parts.stream().allMatch(p -> p instanceof Shape.Area)) {
            return geometry("MultiPolygon", parts.stream().map(p -> rings((Shape.Area) p)).toList());
        }
        return new Keys().put("type", "GeometryCollection").each("geometries", parts, ShapeText::of).map();
    }

    private static Map<String, Object> geometry(String type, Object coordinates) {
        return new Keys().put("type", type).put("coordinates", coordinates).map();
    }

    private static List<Object> position(LonLat p) {
        return List.of(p.lon(), p.lat());
    }

    private static List<List<Object>> positions(List<LonLat> points) {
        return points.stream().map(ShapeText::position).toList();
    }

    private static List<List<List<Object>>> rings(Shape.Area a) {
        return a.rings().stream().map(ShapeText::positions).toList();
    }
}
