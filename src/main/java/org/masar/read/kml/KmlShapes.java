package org.masar.read.kml;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.masar.model.LonLat;
import org.masar.model.Shape;
import org.masar.read.Message;
import org.masar.read.ProblemLog;
import org.masar.read.gather.Positions;
import org.masar.read.xml.Element;

/** Reads the geometries of a placemark: points, lines, rings, areas, tracks, and several of them. Heights are left out. */
final class KmlShapes {
    private final ProblemLog log;
    private final Positions positions;

    KmlShapes(ProblemLog log) {
        this.log = log;
        positions = new Positions(log);
    }

    /**
     * Joins what a placemark says of where, and of when it was at the points of its tracks.
     *
     * @param shape or null
     * @param first time of the first point of a track that has one, or null
     * @param last  time of the last one, or null
     */
    record Found(Shape shape, String first, String last) {
    }

    Found of(Element placemark, String path) {
        List<Shape> shapes = new ArrayList<>();
        List<String> times = new ArrayList<>();
        placemark.children().forEach(c -> collect(c, path, shapes, times));
        times.sort(null);
        return new Found(shapes.isEmpty() ? null : shapes.size() == 1 ? shapes.get(0) : new Shape.Many(shapes), times.isEmpty() ? null : times.get(0),
            times.isEmpty() ? null : times.get(times.size() - 1));
    }

    private void collect(Element e, String path, List<Shape> shapes, List<String> times) {
        String here = path + "." + e.name();
        switch (e.name()) {
            case "MultiGeometry", "MultiTrack", "MultiPoint", "MultiLineString", "MultiPolygon" -> e.children().forEach(c -> collect(c, here, shapes, times));
            case "Point" -> points(e, here).stream().findFirst().ifPresent(p -> shapes.add(new Shape.Point(p)));
            case "LineString", "LinearRing" -> line(points(e, here), e, here, shapes);
            case "Polygon" -> area(e, here, shapes);
            case "Track" -> {
                e.all("when").map(Element::text).filter(t -> !t.isEmpty()).forEach(times::add);
                List<LonLat> along = new ArrayList<>();
                e.all("coord").forEach(c -> positions.of(c.text().split("\\s+"), here + ".coord", c.at()).ifPresent(along::add));
                line(along, e, here, shapes);
            }
            case "Model" -> e.child("Location").ifPresent(l -> positions.of(new String[] {text(l, "longitude"), text(l, "latitude")}, here + ".Location", l.at())
                .ifPresent(p -> shapes.add(new Shape.Point(p))));
            default -> {
            }
        }
    }

    private static String text(Element e, String child) {
        return e.text(child) == null ? "" : e.text(child);
    }

    private void line(List<LonLat> points, Element e, String path, List<Shape> shapes) {
        if (points.size() == 1) {
            shapes.add(new Shape.Point(points.get(0)));
        } else if (!points.isEmpty()) {
            shapes.add(new Shape.Line(points));
        }
    }

    private void area(Element e, String path, List<Shape> shapes) {
        List<List<LonLat>> rings = new ArrayList<>();
        for (String side : List.of("outerBoundaryIs", "innerBoundaryIs")) {
            e.all(side).flatMap(b -> b.all("LinearRing")).forEach(r -> {
                List<LonLat> ring = new ArrayList<>(points(r, path + "." + side));
                if (ring.size() > 2 && !ring.get(0).equals(ring.get(ring.size() - 1))) {
                    log.warning(r.at(), path, "", Message.of("shape.open"), Message.of("shape.open.advice"));
                    ring.add(ring.get(0));
                }
                if (ring.size() >= 4 && (side.startsWith("outer") || !rings.isEmpty())) {
                    rings.add(ring);
                } else if (!ring.isEmpty()) {
                    log.error(r.at(), path, "", Message.of("shape.ring", ring.size()), Message.of("shape.unfit.advice"));
                }
            });
        }
        if (!rings.isEmpty()) {
            shapes.add(new Shape.Area(rings));
        }
    }

    /** Splits at blanks; those around commas, which KML does not allow, keep a tuple together. */
    private static List<String> tuples(String coordinates) {
        List<String> tuples = new ArrayList<>();
        for (StringTokenizer words = new StringTokenizer(coordinates); words.hasMoreTokens();) {
            String word = words.nextToken();
            int last = tuples.size() - 1;
            if (last >= 0 && (word.startsWith(",") || tuples.get(last).endsWith(",")) && tuples.get(last).length() < 200) {
                tuples.set(last, tuples.get(last) + word);
            } else {
                tuples.add(word);
            }
        }
        return tuples;
    }

    private List<LonLat> points(Element e, String path) {
        List<LonLat> points = new ArrayList<>();
        e.child("coordinates").ifPresent(c -> {
            for (String tuple : tuples(c.text())) {
                positions.of(tuple.split(",", -1), path + ".coordinates", c.at()).ifPresent(points::add);
            }
        });
        return points;
    }
}
