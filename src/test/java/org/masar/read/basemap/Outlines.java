package org.masar.read.basemap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.masar.model.Words;

/**
 * Finds shore and borders from rings of countries: an edge of one country alone is shore, an edge of two is their border, and
 * what runs along the frame of the basemap is neither.
 */
final class Outlines {
    static final int COAST = 0, HOME = 1, OTHER = 2, DISPUTED = 3;
    /** Rings smaller than this, in degrees, well away from the sea are seams between countries, not islands. */
    private static final double SEAM = 0.03, INLAND = 36.4;

    private final int west, south, east, north;
    private final Map<Edge, Set<String>> edges = new LinkedHashMap<>();

    Outlines(int west, int south, int east, int north) {
        this.west = west;
        this.south = south;
        this.east = east;
        this.north = north;
    }

    void add(String country, int[] ring) {
        for (int i = 0; i + 3 < ring.length; i += 2) {
            Edge e = Edge.of(new Node(ring[i], ring[i + 1]), new Node(ring[i + 2], ring[i + 3]));
            edges.computeIfAbsent(e, k -> new TreeSet<>()).add(country);
        }
    }

    List<PackedWriter.Part> shore() {
        List<Edge> single = new ArrayList<>();
        edges.forEach((e, of) -> {
            if (of.size() == 1) {
                single.add(e);
            }
        });
        return chains(single).stream().filter(c -> !seam(c)).map(c -> part(COAST, c)).toList();
    }

    List<PackedWriter.Part> borders() {
        Map<Integer, List<Edge>> byKind = new HashMap<>();
        edges.forEach((e, of) -> {
            if (!framed(e)) {
                byKind.computeIfAbsent(kind(of), k -> new ArrayList<>()).add(e);
            }
        });
        List<PackedWriter.Part> parts = new ArrayList<>();
        byKind.forEach((kind, list) -> chains(list).stream().filter(c -> kind != COAST || !seam(c))
            .forEach(c -> parts.add(part(kind, c))));
        return parts;
    }

    /** The line between Syria and Israel is that of 1974, not a border agreed upon. */
    private static int kind(Set<String> of) {
        return of.size() == 1 ? COAST : of.equals(Set.of("ISR", "SYR")) ? DISPUTED : of.contains("SYR") ? HOME : OTHER;
    }

    private boolean framed(Edge e) {
        return e.a.x == e.b.x && (e.a.x == west || e.a.x == east) || e.a.y == e.b.y && (e.a.y == south || e.a.y == north);
    }

    private static boolean seam(List<Node> c) {
        double left = 1e9, right = -1e9, top = -1e9, bottom = 1e9;
        for (Node n : c) {
            left = Math.min(left, n.x / 1e4);
            right = Math.max(right, n.x / 1e4);
            top = Math.max(top, n.y / 1e4);
            bottom = Math.min(bottom, n.y / 1e4);
        }
        return left > INLAND && right - left < SEAM && top - bottom < SEAM;
    }

    /** Joins edges end to end; a chain ends where none or more than one other goes on. */
    private static List<List<Node>> chains(List<Edge> edges) {
        Map<Node, List<Edge>> at = new HashMap<>();
        for (Edge e : edges) {
            at.computeIfAbsent(e.a, k -> new ArrayList<>()).add(e);
            at.computeIfAbsent(e.b, k -> new ArrayList<>()).add(e);
        }
        Set<Edge> left = new java.util.LinkedHashSet<>(edges);
        List<List<Node>> chains = new ArrayList<>();
        while (!left.isEmpty()) {
            Edge first = left.iterator().next();
            left.remove(first);
            Deque<Node> chain = new ArrayDeque<>(List.of(first.a, first.b));
            for (Edge e; (e = next(at, left, chain.getLast())) != null;) {
                left.remove(e);
                chain.addLast(e.other(chain.getLast()));
            }
            for (Edge e; (e = next(at, left, chain.getFirst())) != null;) {
                left.remove(e);
                chain.addFirst(e.other(chain.getFirst()));
            }
            chains.add(new ArrayList<>(chain));
        }
        return chains;
    }

    private static Edge next(Map<Node, List<Edge>> at, Set<Edge> left, Node end) {
        List<Edge> here = at.get(end);
        return here.size() != 2 ? null : here.stream().filter(left::contains).findFirst().orElse(null);
    }

    private static PackedWriter.Part part(int kind, List<Node> chain) {
        return new PackedWriter.Part(kind, Words.NONE,
            chain.stream().flatMapToInt(n -> java.util.stream.IntStream.of(n.x, n.y)).toArray());
    }

    private record Node(int x, int y) {
    }

    private record Edge(Node a, Node b) {
        static Edge of(Node a, Node b) {
            return a.x < b.x || a.x == b.x && a.y < b.y ? new Edge(a, b) : new Edge(b, a);
        }

        Node other(Node n) {
            return n.equals(a) ? b : a;
        }
    }
}
