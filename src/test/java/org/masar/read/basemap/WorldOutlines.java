package org.masar.read.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the outlines of the world's countries as arcs that neighbours share, in thousandths of a degree: an arc of one country is
 * coast, an arc of two is their border.
 */
final class WorldOutlines {
    /** Parts of a degree. */
    static final int UNITS = 1000;

    private final List<int[]> arcs = new ArrayList<>();
    private final List<Set<String>> of = new ArrayList<>();
    private final List<Ring> rings = new ArrayList<>();

    WorldOutlines(Path file) throws IOException {
        JsonNode root = new JsonMapper().readTree(Files.readAllBytes(file));
        for (JsonNode steps : root.get("arcs")) {
            int[] points = new int[steps.size()];
            for (int i = 0; i < points.length; i++) {
                points[i] = steps.get(i).asInt() + (i < 2 ? 0 : points[i - 2]);
            }
            arcs.add(points);
            of.add(new TreeSet<>());
        }
        for (JsonNode r : root.get("rings")) {
            List<Integer> along = new ArrayList<>();
            r.get(1).forEach(i -> along.add(i.asInt()));
            rings.add(new Ring(r.get(0).asString(), along));
            along.forEach(i -> of.get(i < 0 ? ~i : i).add(r.get(0).asString()));
        }
    }

    int arcs() {
        return arcs.size();
    }

    int[] arc(int i) {
        return arcs.get(i);
    }

    /** Gives the countries on either side of an arc; one where the other side is sea. */
    Set<String> of(int arc) {
        return of.get(arc);
    }

    List<Ring> rings() {
        return rings;
    }

    /** Moves every point, the same everywhere it is used. */
    void move(java.util.function.UnaryOperator<int[]> mover) {
        for (int[] a : arcs) {
            for (int i = 0; i < a.length; i += 2) {
                int[] p = mover.apply(new int[] {a[i], a[i + 1]});
                a[i] = p[0];
                a[i + 1] = p[1];
            }
        }
    }

    /** Gives the points of a ring, arc after arc. */
    int[] points(Ring ring) {
        List<Integer> out = new ArrayList<>();
        for (int i : ring.along()) {
            int[] a = arcs.get(i < 0 ? ~i : i);
            int n = a.length / 2;
            for (int k = out.isEmpty() ? 0 : 1; k < n; k++) {
                int at = i < 0 ? n - 1 - k : k;
                out.add(a[2 * at]);
                out.add(a[2 * at + 1]);
            }
        }
        return out.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Holds one ring of a country: numbers of arcs, {@code ~number} for one run backwards. */
    record Ring(String country, List<Integer> along) {
    }
}
