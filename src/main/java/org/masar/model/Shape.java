package org.masar.model;

import java.util.ArrayList;
import java.util.List;

/** Describes where something lies, after GeoJSON's geometries (RFC 7946, section 3.1); degrees, longitude first. */
public sealed interface Shape {

    /** Lists every point of the shape, in order. */
    List<LonLat> points();

    /** Bounds the shape in degrees. */
    default Extent extent() {
        return Extent.of(points()).orElseThrow();
    }

    /** Gives a point that stands for the whole: the point itself, a point of the line, else the middle of the extent. */
    default LonLat anchor() {
        return extent().centre();
    }

    /** Marks a single point. */
    record Point(LonLat at) implements Shape {
        @Override
        public List<LonLat> points() {
            return List.of(at);
        }

        @Override
        public LonLat anchor() {
            return at;
        }
    }

    /** Follows two points or more. */
    record Line(List<LonLat> points) implements Shape {
        public Line {
            points = List.copyOf(points);
            if (points.size() < 2) {
                throw new IllegalArgumentException("a line needs two points, not " + points.size());
            }
        }

        /** Gives a point of the line itself, half way through its points. */
        @Override
        public LonLat anchor() {
            return points.get(points.size() / 2);
        }
    }

    /** Encloses an area: the first ring is the outside, the others are holes; each ring is closed. */
    record Area(List<List<LonLat>> rings) implements Shape {
        public Area {
            rings = rings.stream().map(List::copyOf).toList();
            if (rings.isEmpty() || rings.get(0).size() < 4) {
                throw new IllegalArgumentException("an area needs an outer ring of four points or more");
            }
        }

        @Override
        public List<LonLat> points() {
            List<LonLat> all = new ArrayList<>();
            rings.forEach(all::addAll);
            return all;
        }
    }

    /** Joins several shapes to one. */
    record Many(List<Shape> parts) implements Shape {
        public Many {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a shape of several parts needs at least one");
            }
        }

        @Override
        public List<LonLat> points() {
            List<LonLat> all = new ArrayList<>();
            parts.forEach(p -> all.addAll(p.points()));
            return all;
        }
    }
}
