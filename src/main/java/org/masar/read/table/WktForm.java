package org.masar.read.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;
import org.masar.model.LonLat;
import org.masar.model.Shape;

/** Reads well-known text (OGC 06-103r4), longitude first; a name of a reference system in front, as PostGIS writes it, is dropped. */
final class WktForm {
    private static final int LONGEST = 1_000_000;

    private WktForm() {
    }

    /** Gives the shape; empty where the text is none, or lies off the earth. */
    static Optional<Shape> read(String text) {
        if (text.length() > LONGEST || depth(text) > 20) {
            return Optional.empty();
        }
        try {
            Geometry g = new WKTReader().read(text.replaceFirst("^(?i)SRID=\\d+;", ""));
            return g.isEmpty() ? Optional.empty() : Optional.of(shape(g));
        } catch (ParseException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Counts how deep brackets stand in each other: the library's reader follows them by calling itself. */
    private static int depth(String text) {
        int depth = 0, deepest = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return deepest;
    }

    private static Shape shape(Geometry g) {
        if (g instanceof Point p) {
            return new Shape.Point(at(p.getCoordinate()));
        }
        if (g instanceof LineString l) {
            return new Shape.Line(points(l));
        }
        if (g instanceof Polygon p) {
            List<List<LonLat>> rings = new ArrayList<>();
            rings.add(points(p.getExteriorRing()));
            for (int i = 0; i < p.getNumInteriorRing(); i++) {
                rings.add(points(p.getInteriorRingN(i)));
            }
            return new Shape.Area(rings);
        }
        GeometryCollection all = (GeometryCollection) g;
        List<Shape> parts = new ArrayList<>();
        for (int i = 0; i < all.getNumGeometries(); i++) {
            parts.add(shape(all.getGeometryN(i)));
        }
        return new Shape.Many(parts);
    }

    private static List<LonLat> points(LineString line) {
        return Arrays.stream(line.getCoordinates()).map(WktForm::at).toList();
    }

    private static LonLat at(Coordinate c) {
        return LonLat.of(c.x, c.y);
    }
}
