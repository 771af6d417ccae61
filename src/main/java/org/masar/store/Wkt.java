package org.masar.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.masar.model.LonLat;
import org.masar.model.Shape;

/** Gives shapes the form of well-known text (OGC 06-103r4, section 7); degrees, longitude first. */
final class Wkt {
    private Wkt() {
    }

    static String of(Shape s) {
        if (s instanceof Shape.Point p) {
            return "POINT (" + point(p.at()) + ")";
        }
        if (s instanceof Shape.Line l) {
            return "LINESTRING " + line(l.points());
        }
        if (s instanceof Shape.Area a) {
            return "POLYGON " + area(a);
        }
        List<Shape> parts = ((Shape.Many) s).parts();
        if (parts.stream().allMatch(p -> p instanceof Shape.Area)) {
            return "MULTIPOLYGON " + list(parts.stream().map(p -> area((Shape.Area) p)).toList());
        }
        return "GEOMETRYCOLLECTION " + list(parts.stream().map(Wkt::of).toList());
    }

    /** Gives degrees without an exponent, which some programs cannot read. */
    static String number(double d) {
        String plain = new BigDecimal(Double.toString(d)).toPlainString();
        return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
    }

    private static String point(LonLat p) {
        return number(p.lon()) + " " + number(p.lat());
    }

    private static String line(List<LonLat> points) {
        return list(points.stream().map(Wkt::point).toList());
    }

    private static String area(Shape.Area a) {
        return list(a.rings().stream().map(Wkt::line).toList());
    }

    private static String list(List<String> parts) {
        return parts.stream().collect(Collectors.joining(", ", "(", ")"));
    }
}
