package org.masar.read.basemap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.geo.Caption;
import org.masar.model.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the packed layers from the sources of {@code data/basemap}: run it after a change to them. One packed file has one
 * source's licence, but for the disputed line among the borders.
 */
public final class BasemapBaker {
    private static final int WEST = 335000, SOUTH = 310000, EAST = 440000, NORTH = 385000;
    /** Zoom from which the neighbours' names stand where this basemap shows them, and no longer where the world's map does. */
    private static final double CLOSE = 5.5;
    private static final List<String> RANKS = List.of("PPLC", "PPLA", "PPLA2", "PPLA3");

    private final Path folder;
    private final JsonMapper json = new JsonMapper();

    BasemapBaker(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args.length > 0 ? args[0] : "data/basemap");
        Files.createDirectories(folder.resolve("packed"));
        for (Map.Entry<String, byte[]> layer : new BasemapBaker(folder).bake().entrySet()) {
            Files.write(folder.resolve("packed/" + layer.getKey() + ".bin"), layer.getValue());
            System.out.println(layer.getKey() + " " + layer.getValue().length);
        }
    }

    /** Gives each packed layer by its name. */
    Map<String, byte[]> bake() throws IOException {
        Map<String, byte[]> layers = new LinkedHashMap<>();
        layers.put("extent", new PackedWriter().step(WEST).step(SOUTH).step(EAST).step(NORTH).bytes());
        Outlines outlines = new Outlines(WEST, SOUTH, EAST, NORTH);
        List<PackedWriter.Part> countries = new ArrayList<>();
        for (JsonNode f : features("countries.geojson")) {
            String code = f.get("properties").get("A3").asString();
            for (int[] ring : lines(f.get("geometry").get("coordinates"))) {
                countries.add(new PackedWriter.Part(code.equals("SYR") ? 1 : 0, Words.of("code", code), ring));
                outlines.add(code, ring);
            }
        }
        layers.put("countries", shapes(countries));
        layers.put("shore", shapes(outlines.shore().stream().map(p -> p.pinned((x, y) -> x == WEST || x == EAST || y == SOUTH || y == NORTH)).toList()));
        List<PackedWriter.Part> borders = new ArrayList<>(outlines.borders());
        WorldBaker world = new WorldBaker(folder, WEST, SOUTH, EAST, NORTH, outlines.shore(), borders);
        borders.addAll(parts("disputed.geojson", p -> Outlines.DISPUTED));
        borders.addAll(world.missingInside());
        layers.put("borders", shapes(borders));
        layers.put("governorates", shapes(parts("admin1-lines.geojson", p -> 0)));
        layers.put("rivers", shapes(parts("rivers.geojson", p -> p.get("level").asInt())));
        layers.put("lakes", shapes(parts("lakes.geojson", p -> text(p, "en").startsWith("Sabkhat") ? 1 : 0)));
        layers.put("urban", shapes(parts("urban.geojson", p -> 0)));
        layers.put("provinces", shapes(parts("admin1-syria.geojson", p -> 0)));
        layers.put("roads", shapes(parts("roads.geojson", p -> p.get("branch").asInt())));
        layers.put("towns", towns());
        layers.put("captions", captions());
        layers.putAll(world.bake());
        layers.put("relief", ReliefBaker.bake(folder.resolve("relief.jpg")));
        return layers;
    }

    private static byte[] shapes(List<PackedWriter.Part> parts) {
        return new PackedWriter().shapes(parts).bytes();
    }

    private List<PackedWriter.Part> parts(String file, java.util.function.ToIntFunction<JsonNode> kind) throws IOException {
        List<PackedWriter.Part> parts = new ArrayList<>();
        for (JsonNode f : features(file)) {
            JsonNode properties = f.path("properties");
            Words name = text(properties, "en").isEmpty() ? Words.NONE : named(text(properties, "en"), text(properties, "ar"));
            for (int[] line : lines(f.path("geometry").isMissingNode() ? f.get("coordinates") : f.get("geometry").get("coordinates"))) {
                parts.add(new PackedWriter.Part(kind.applyAsInt(properties), headwater(name, line) ? Words.NONE : name, line));
            }
        }
        return parts;
    }

    /** The source calls a stream north of the Hula valley the Jordan already; nobody there does. */
    private static boolean headwater(Words name, int[] line) {
        return name.in("en").equals("Jordan") && java.util.stream.IntStream.range(0, line.length / 2).allMatch(i -> line[2 * i + 1] > 330500);
    }

    private byte[] towns() throws IOException {
        Map<String, String[]> called = new LinkedHashMap<>();
        for (String[] row : rows(folder.resolve("town-names.tsv"))) {
            called.put(row[0] + " " + row[1], row);
        }
        PackedWriter out = new PackedWriter();
        int n = 0;
        for (JsonNode p : json.readTree(Files.readAllBytes(folder.resolve("places.json")))) {
            boolean home = p.get("c").asString().equals("SY");
            String[] row = called.remove(p.get("c").asString() + " " + p.get("ascii").asString());
            if (row != null && row[2].equals("-") || !town(p.get("kind").asString(), home)) {
                continue;
            }
            String en = row == null || row[2].equals("=") ? plain(p.get("ascii").asString()) : row[2];
            String ar = row == null || row[3].equals("=") ? text(p, "ar") : row[3];
            int rank = RANKS.indexOf(p.get("kind").asString());
            out.words(named(en, ar)).step((int) Math.round(p.get("lon").asDouble() * PackedReader.UNITS))
                .step((int) Math.round(p.get("lat").asDouble() * PackedReader.UNITS))
                .count(rank < 0 ? 4 : rank).count(p.get("pop").asInt()).count(home ? 1 : 0);
            n++;
        }
        if (!called.isEmpty()) {
            throw new IllegalStateException("town-names.tsv names towns that are not there: " + called.keySet());
        }
        return new PackedWriter().count(n).raw(out.bytes()).bytes();
    }

    /** Quarters of towns, ruins and camps of the neighbours are left out. */
    private static boolean town(String kind, boolean home) {
        return RANKS.contains(kind) || kind.equals("PPL") || kind.equals("PPLA4") || home && kind.equals("PPLX");
    }

    private static String plain(String ascii) {
        return ascii.replaceAll("(^|(?<= ))[`']|[`']$", "").replaceAll("[`']", "\u2019");
    }

    private byte[] captions() throws IOException {
        List<String[]> rows = rows(folder.resolve("captions.tsv"));
        PackedWriter out = new PackedWriter().count(rows.size());
        for (String[] r : rows) {
            Caption.Kind kind = Caption.Kind.valueOf(r[0].toUpperCase(java.util.Locale.ROOT));
            double from = kind == Caption.Kind.HOME ? 0 : kind == Caption.Kind.SEA ? CLOSE + 1 : CLOSE;
            caption(out, kind, r[1], named(r[4], r[5]), r[2], r[3], new double[] {0, from, 10.5});
        }
        return out.bytes();
    }

    /** Writes a caption; its last numbers are the free span in degrees, and the zooms from which and up to which it shows. */
    static void caption(PackedWriter out, Caption.Kind kind, String code, Words name, String lon, String lat, double[] shown) {
        out.count(kind.ordinal()).text(code).words(name).at(Double.parseDouble(lon), Double.parseDouble(lat))
            .count((int) Math.round(shown[0] * PackedReader.UNITS)).count((int) Math.round(4 * shown[1])).count((int) Math.round(4 * shown[2]));
    }

    static List<String[]> rows(Path file) throws IOException {
        return Files.readAllLines(file).stream().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
    }

    static Words named(String en, String ar) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("en", en);
        if (!ar.isEmpty()) {
            texts.put("ar", ar);
        }
        return new Words(texts);
    }

    private static String text(JsonNode properties, String key) {
        return properties.path(key).isString() ? properties.get(key).asString() : "";
    }

    private Iterable<JsonNode> features(String file) throws IOException {
        JsonNode root = json.readTree(Files.readAllBytes(folder.resolve(file)));
        return root.has("features") ? root.get("features") : root.get("geometries");
    }

    /** Finds the lists of points at whatever depth the geometry holds them. */
    private static List<int[]> lines(JsonNode coordinates) {
        List<int[]> found = new ArrayList<>();
        if (coordinates.get(0).get(0).isNumber()) {
            int[] points = new int[coordinates.size() * 2];
            for (int i = 0; i < coordinates.size(); i++) {
                points[2 * i] = (int) Math.round(coordinates.get(i).get(0).asDouble() * PackedReader.UNITS);
                points[2 * i + 1] = (int) Math.round(coordinates.get(i).get(1).asDouble() * PackedReader.UNITS);
            }
            found.add(points);
        } else {
            coordinates.forEach(c -> found.addAll(lines(c)));
        }
        return found;
    }
}
