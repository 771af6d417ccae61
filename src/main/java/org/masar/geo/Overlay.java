package org.masar.geo;

import java.util.List;

/** Holds what a user lays over the map: shapes with their looks, in the order in which they are drawn. Immutable; equal only to itself. */
public final class Overlay {
    private final String id;
    private final String name;
    private final List<OverlayPart> parts;
    private final MapBox box;

    /** Holds at least one shape. */
    public Overlay(String id, String name, List<OverlayPart> parts) {
        this.id = id;
        this.name = name;
        this.parts = List.copyOf(parts);
        double left = Double.POSITIVE_INFINITY, top = left, right = -left, bottom = -left;
        for (OverlayPart p : parts) {
            left = Math.min(left, p.box().left());
            top = Math.min(top, p.box().top());
            right = Math.max(right, p.box().right());
            bottom = Math.max(bottom, p.box().bottom());
        }
        this.box = new MapBox(left, top, right, bottom);
    }

    /** Gives the name of its file, by which it is known. */
    public String id() {
        return id;
    }

    /** Gives its name for people. */
    public String name() {
        return name;
    }

    /** Lists its shapes. */
    public List<OverlayPart> parts() {
        return parts;
    }

    /** Bounds all of it. */
    public MapBox box() {
        return box;
    }

    /** Counts its points. */
    public int points() {
        return parts.stream().flatMap(p -> p.paths().stream()).mapToInt(p -> p.length / 2).sum();
    }
}
