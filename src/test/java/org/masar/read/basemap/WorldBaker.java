package org.masar.read.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.masar.geo.Caption;
import org.masar.model.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes the packed layers of the world around the finer basemap, which is cut out of them. */
final class WorldBaker {
    /** Lines that one side or both do not accept as a border: ceasefire lines, and those of states that few others know. */
    private static final Set<String> UNSETTLED = Set.of("XKX", "SOL", "XNC", "XSI", "ESH");
    private static final Set<Set<String>> CEASEFIRE = Set.of(Set.of("ISR", "PSE"), Set.of("ISR", "SYR"), Set.of("PRK", "KOR"));
    private static final int LEAST_RING = 4;

    private final Path folder;
    private final WorldOutlines world;
    private final Joint joint;

    WorldBaker(Path folder, int west, int south, int east, int north, List<PackedWriter.Part> shore, List<PackedWriter.Part> borders)
        throws IOException {
        this.folder = folder;
        world = new WorldOutlines(folder.resolve("world-outlines.json"));
        joint = new Joint(west / 10, south / 10, east / 10, north / 10);
        for (int i = 0; i < world.arcs(); i++) {
            List<PackedWriter.Part> fine = world.of(i).size() == 1 ? shore : borders;
            joint.crossings(world.arc(i)).forEach(at -> nearest(fine, at).ifPresent(to -> joint.pull(at, to)));
        }
        world.move(joint::bent);
    }

    /** Finds where a fine line comes to the box's edge on the same side. */
    private java.util.Optional<int[]> nearest(List<PackedWriter.Part> fine, int[] at) {
        return fine.stream().flatMap(p -> java.util.stream.Stream.iterate(0, i -> i < p.points().length, i -> i + 2)
                .map(i -> new int[] {Math.round(p.points()[i] / 10f), Math.round(p.points()[i + 1] / 10f)}))
            .filter(p -> joint.on(p[0], p[1]) && (p[0] == at[0] || p[1] == at[1]))
            .min(java.util.Comparator.comparingDouble(p -> Math.hypot(p[0] - at[0], p[1] - at[1])));
    }

    Map<String, byte[]> bake() throws IOException {
        Map<String, byte[]> layers = new LinkedHashMap<>();
        layers.put("world-shore", new PackedWriter().shapes(shore(), WorldOutlines.UNITS).bytes());
        layers.put("world-borders", new PackedWriter().shapes(borders(), WorldOutlines.UNITS).bytes());
        layers.put("world-areas", new PackedWriter().shapes(areas(), WorldOutlines.UNITS).bytes());
        layers.put("world-towns", towns());
        layers.put("world-captions", captions());
        return layers;
    }

    /** Lists the lines of the world, inside the box, that the finer basemap lacks: Natural Earth's alone. */
    List<PackedWriter.Part> missingInside() {
        List<PackedWriter.Part> parts = new ArrayList<>();
        for (int i = 0; i < world.arcs(); i++) {
            if (world.of(i).equals(Set.of("CYP", "XNC"))) {
                joint.pieces(world.arc(i), true).forEach(p -> parts.add(new PackedWriter.Part(Outlines.DISPUTED, Words.NONE,
                    java.util.Arrays.stream(p).map(v -> v * 10).toArray())));
            }
        }
        return parts;
    }

    private List<PackedWriter.Part> borders() {
        List<PackedWriter.Part> parts = new ArrayList<>();
        for (int i = 0; i < world.arcs(); i++) {
            int kind = world.of(i).size() == 2 ? kind(world.of(i), world.arc(i)) : Outlines.COAST;
            if (kind != Outlines.COAST) {
                joint.pieces(world.arc(i), false).forEach(p -> parts.add(new PackedWriter.Part(kind, Words.NONE, p)));
            }
        }
        return parts;
    }

    private static int kind(Set<String> of, int[] arc) {
        double lon = arc[arc.length / 4 * 2] / 1e3, lat = arc[arc.length / 4 * 2 + 1] / 1e3;
        boolean kashmir = of.equals(Set.of("IND", "PAK")) && lat > 32.7 || of.equals(Set.of("CHN", "IND"));
        boolean crimea = of.equals(Set.of("RUS", "UKR")) && lat < 46.5;
        return CEASEFIRE.contains(of) || of.stream().anyMatch(UNSETTLED::contains) || kashmir || crimea ? Outlines.DISPUTED : Outlines.OTHER;
    }

    private List<PackedWriter.Part> shore() {
        List<int[]> open = new ArrayList<>();
        for (WorldOutlines.Ring r : world.rings()) {
            for (int i : r.along()) {
                if (world.of(i < 0 ? ~i : i).size() == 1) {
                    open.add(world.points(new WorldOutlines.Ring(r.country(), List.of(i))));
                }
            }
        }
        List<PackedWriter.Part> parts = new ArrayList<>();
        chains(open).forEach(ring -> joint.without(ring).stream().filter(p -> p.length >= 2 * LEAST_RING)
            .forEach(p -> parts.add(new PackedWriter.Part(Outlines.COAST, Words.NONE, p)
                .pinned((x, y) -> joint.on(x, y) || y < -85 * WorldOutlines.UNITS || y < -80 * WorldOutlines.UNITS && Math.abs(x) == 180 * WorldOutlines.UNITS))));
        return parts;
    }

    /** Joins directed arcs end to start until each is a ring. */
    private static List<int[]> chains(List<int[]> arcs) {
        Map<Long, List<int[]>> byStart = new HashMap<>();
        arcs.forEach(a -> byStart.computeIfAbsent(key(a, 0), k -> new ArrayList<>()).add(a));
        List<int[]> rings = new ArrayList<>();
        for (int[] first : arcs) {
            if (!byStart.get(key(first, 0)).remove(first)) {
                continue;
            }
            List<int[]> chain = new ArrayList<>(List.of(first));
            for (int[] last = first; key(last, last.length - 2) != key(first, 0);) {
                List<int[]> next = byStart.getOrDefault(key(last, last.length - 2), List.of());
                if (next.isEmpty()) {
                    throw new IllegalStateException("the coast ends at " + last[last.length - 2] + ", " + last[last.length - 1]);
                }
                last = next.remove(0);
                chain.add(last);
            }
            List<Integer> points = new ArrayList<>();
            for (int[] a : chain) {
                for (int i = points.isEmpty() ? 0 : 2; i < a.length; i++) {
                    points.add(a[i]);
                }
            }
            rings.add(points.stream().mapToInt(Integer::intValue).toArray());
        }
        return rings;
    }

    private static long key(int[] points, int at) {
        return (long) points[at] << 32 | points[at + 1] & 0xffffffffL;
    }

    private byte[] towns() throws IOException {
        JsonNode rows = new JsonMapper().readTree(Files.readAllBytes(folder.resolve("world-cities.json")));
        PackedWriter out = new PackedWriter().count(rows.size());
        for (JsonNode r : rows) {
            out.words(BasemapBaker.named(r.get(0).asString(), r.get(1).isString() ? r.get(1).asString() : "")).at(r.get(2).asDouble(), r.get(3).asDouble())
                .count(r.get(5).asInt() == 1 ? 0 : 1).count(r.get(6).asInt()).count(0);
        }
        return out.bytes();
    }

    private byte[] captions() throws IOException {
        List<String[]> countries = BasemapBaker.rows(folder.resolve("world-countries.tsv"));
        List<String[]> seas = BasemapBaker.rows(folder.resolve("world-seas.tsv"));
        PackedWriter out = new PackedWriter().count(countries.size() + seas.size());
        for (String[] r : countries) {
            BasemapBaker.caption(out, Caption.Kind.COUNTRY, r[0], BasemapBaker.named(r[4], r[5]), r[1], r[2], new double[] {Double.parseDouble(r[3]), 0, 25});
        }
        for (String[] r : seas) {
            BasemapBaker.caption(out, Caption.Kind.SEA, r[0], BasemapBaker.named(r[5], r[6]), r[1], r[2],
                new double[] {0, Double.parseDouble(r[3]), Double.parseDouble(r[4])});
        }
        return out.bytes();
    }

    /** Lists the greater rings of each country, coarse: they only tell whether a name stands in its country. */
    private List<PackedWriter.Part> areas() {
        List<PackedWriter.Part> parts = new ArrayList<>();
        for (WorldOutlines.Ring r : world.rings()) {
            int[] points = world.points(r);
            byte[] from = Importance.of(points, WorldOutlines.UNITS);
            int[] kept = java.util.stream.IntStream.range(0, points.length).filter(i -> from[i / 2] <= 4 * 1.75).map(i -> points[i]).toArray();
            if (kept.length >= 2 * LEAST_RING) {
                parts.add(new PackedWriter.Part(0, Words.of("code", r.country()), kept));
            }
        }
        return parts;
    }
}
