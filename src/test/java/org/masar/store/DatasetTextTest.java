package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.check.Opener;
import org.masar.read.Opened;
import org.masar.read.Texts;

/** Writes what was read and reads it again: nothing may change, in value or in bytes. */
class DatasetTextTest {

    private static String written(Opened o) {
        return DatasetText.of(o.dataset(), o.notebook(), o.start());
    }

    private static void same(Opened a, Opened b) {
        assertEquals(a.dataset().head(), b.dataset().head());
        assertEquals(a.dataset().categories(), b.dataset().categories());
        assertEquals(a.dataset().groups(), b.dataset().groups());
        assertEquals(a.dataset().sources(), b.dataset().sources());
        assertEquals(a.dataset().voices(), b.dataset().voices());
        assertEquals(a.dataset().places(), b.dataset().places());
        assertEquals(a.dataset().media(), b.dataset().media());
        assertEquals(a.dataset().events(), b.dataset().events());
        assertEquals(a.dataset().holdings(), b.dataset().holdings());
        assertEquals(a.dataset().questions(), b.dataset().questions());
        assertEquals(a.notebook(), b.notebook());
        assertEquals(a.start(), b.start());
    }

    @Test
    void theBuiltInDatasetComesBackAsItWas() throws Exception {
        Opened o = Opener.standard().open("builtin:south-damascus-2018");
        Opened again = Texts.read(written(o));
        same(o, again);
        assertEquals("", Texts.lines(again.problems()));
        assertEquals(written(o), written(again));
    }

    @Test
    void theFirstDatasetIsWrittenInTheOrderOfTheFormat() {
        Opened o = Texts.read(Texts.firstDataset());
        assertEquals("""
            {
              "masar": 1,
              "id": "first-dataset",
              "title": {"en": "My first dataset", "ar": "مجموعتي الأولى"},
              "timeZone": "Asia/Damascus",
              "categories": [{"id": "leaving", "label": {"en": "Leaving", "ar": "مغادرة"}, "colour": "#0b5fb0", "symbol": "circle"}],
            """, DatasetText.of(o.dataset(), o.notebook(), null).lines().limit(6).reduce("", (a, b) -> a + b + "\n"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyDatasetComesBackAsItWasAndFitsTheSchema(long seed) throws IOException {
        String json = JsonText.of(new Any(new Random(seed)).dataset());
        Opened o = Texts.read(json);
        assertEquals("", Texts.lines(o.problems()), json);
        Opened again = Texts.read(written(o));
        same(o, again);
        assertEquals("", Texts.lines(again.problems()));
        assertEquals(written(o), written(again));
        assertEquals(List.of(), schema().validate(written(o), InputFormat.JSON), written(o));
    }

    private static Schema schema() throws IOException {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(Path.of("data/schema/masar-1.schema.json")), InputFormat.JSON);
    }

    @Test
    void theFirstDatasetFitsTheSchemaAndIsTheOneInTheReadme() throws IOException {
        assertEquals(List.of(), schema().validate(Texts.firstDataset(), InputFormat.JSON));
        assertTrue(Files.readString(Path.of("README.md")).contains("```json\n" + Texts.firstDataset().strip() + "\n```"));
    }

    /** Makes datasets of any shape that the format allows. */
    private record Any(Random r) {
        private static final List<String> TEXTS = List.of("Yarmouk", "اليرموك \"camp\"", "a\\b", "line\nbreak\ttab", "\u200fمخيم\u200e", "\uD83D\uDE8C", " ");
        private static final List<Object> TIMES = List.of("2018-05-20", "2018-05", "2018", "201X", "2018-21", "2018-05-2X", "2018-05-20T05:30+03:00",
            "2018-05-19/2018-05-21", "2012/..", "2012/", "../2018", "2018-05-20~", "2018?", "[2018-05-19, 2018-05-20]".replace(" ", ""),
            "2018-05-19T12:00/2018-05-20T06:00:30", "-0043-03-15", "Y-17000",
            Map.of("start", Map.of("earliest", "2018-05-01", "latest", "2018-05-10"), "end", ".."),
            Map.of("start", Map.of("in", "2018-21"), "end", Map.of("in", "2018-10")),
            Map.of("start", Map.of("in", "2018-04"), "end", Map.of("earliest", "2018-05-19T12:00", "latest", "2018-05-19T18:00")),
            Map.of("start", Map.of("earliest", "2018-05-01")), Map.of("end", Map.of("latest", "2018-05-20")),
            Map.of("start", Map.of("earliest", "2018-05-19", "latest", "2018-05-20")));

        Map<String, Object> dataset() {
            return new Keys().put("masar", 1).put("id", "any").put("title", words()).put("timeZone", "Asia/Damascus").put("licence", maybe(this::text))
                .put("start", maybe(this::view))
                .put("categories", list("c", () -> new Keys().put("label", words()).put("colour", "#0b5fb0").put("symbol", maybe(this::text))))
                .put("groups", list("g", () -> new Keys().put("variants", texts()).put("pattern", maybe(this::text))))
                .put("sources", list("s", () -> new Keys().put("authors", texts()).put("publisher", words()).put("published", maybe(this::time)).put("link", maybe(this::text))))
                .put("voices", list("v", () -> new Keys().put("label", words()).put("side", maybe(() -> "armed group")).put("variants", texts())))
                .put("places", list("p", () -> new Keys().put("label", words()).put("geometry", maybe(this::geometry)).put("within", maybe(this::id))
                    .put("radiusMetres", maybe(this::number)).put("uncertaintyMetres", maybe(this::number))))
                .put("media", list("m", () -> new Keys().put("file", text()).put("alt", words())))
                .put("events", list("e", () -> new Keys().put("title", words()).put("when", maybe(this::time)).put("places", places()).put("claims", claims())
                    .put("tags", ids()).put("importance", 1 + r.nextInt(5)).put("route", maybe(this::route))))
                .put("states", some(() -> new Keys().put("place", "p0").put("group", r.nextBoolean() ? "g0" : List.of("g0", "g1"))
                    .put("shared", r.nextBoolean()).put("when", time()).put("claims", claims()).map()))
                .put("questions", list("q", () -> new Keys().put("label", words()).put("answers", some(() -> new Keys().put("label", words())
                    .put("voices", ids()).put("claims", ids()).map()))))
                .put("walkthroughs", list("w", () -> new Keys().put("title", words()).put("steps", some(() -> new Keys().put("text", words())
                    .put("claims", ids()).put("seconds", r.nextInt(60)).put("hidden", r.nextBoolean()).put("view", view()).map())))).map();
        }

        private Map<String, Object> view() {
            return new Keys().put("mode", List.of("all", "moment", "window", "since-start").get(r.nextInt(4))).put("playhead", maybe(() -> "2018-05-20"))
                .put("window", maybe(() -> r.nextBoolean() ? "2018-05-19/.." : "2018-05-19T00:00:00.125Z/2018-05-21T00:00:00Z"))
                .put("knownBy", maybe(() -> "2018-05-20T12:00Z")).put("voices", ids()).put("look", "dark").put("language", "ar")
                .put("camera", maybe(() -> new Keys().put("center", List.of(coordinate(180), coordinate(90))).put("zoom", 7.25).map()))
                .put("filter", maybe(() -> new Keys().put("tags", ids()).put("bbox", List.of(1, 2, 3.5, 4)).map()))
                .put("selection", maybe(() -> Map.of("event", "e0"))).map();
        }

        private Map<String, Object> geometry() {
            List<Object> a = List.of(coordinate(180), coordinate(90));
            List<Object> b = List.of(coordinate(180), coordinate(90));
            List<Object> ring = List.of(a, b, List.of(0, 0.5), a);
            return switch (r.nextInt(6)) {
                case 0 -> Map.of("type", "LineString", "coordinates", List.of(a, b));
                case 1 -> Map.of("type", "Polygon", "coordinates", List.of(ring));
                case 2 -> Map.of("type", "MultiPolygon", "coordinates", List.of(List.of(ring), List.of(ring)));
                case 3 -> Map.of("type", "MultiPoint", "coordinates", List.of(a, b));
                case 4 -> Map.of("type", "GeometryCollection", "geometries", List.of(Map.of("type", "Point", "coordinates", a),
                    Map.of("type", "LineString", "coordinates", List.of(a, b))));
                default -> Map.of("type", "Point", "coordinates", a);
            };
        }

        private Map<String, Object> route() {
            return new Keys().put("from", maybe(this::id)).put("via", ids()).put("to", maybe(this::id)).put("geometry", maybe(this::geometry))
                .put("known", List.of("yes", "no", "schematic").get(r.nextInt(3))).map();
        }

        private List<Object> claims() {
            return some(() -> new Keys().put("id", maybe(this::id)).put("voice", "v0").put("source", "s0")
                .put("stance", List.of("reports", "confirms", "denies", "doubts").get(r.nextInt(4))).put("says", words()).put("when", maybe(this::time))
                .put("stated", maybe(this::time)).put("places", places()).put("figures", some(() -> new Keys().put("measure", "buses")
                    .put("value", maybe(this::number)).put("qualifier", maybe(() -> "more-than")).put("of", words()).map())).map());
        }

        private List<Object> places() {
            return some(() -> Map.of("place", "p0", "role", List.of("at", "from", "via", "to").get(r.nextInt(4))));
        }

        private List<Object> list(String id, Supplier<Keys> part) {
            List<Object> all = new ArrayList<>();
            for (int i = r.nextInt(4); i > 0; i--) {
                Map<String, Object> map = part.get().map();
                map.put("id", id + all.size());
                all.add(map);
            }
            return all;
        }

        private List<Object> some(Supplier<Object> part) {
            List<Object> all = new ArrayList<>();
            for (int i = r.nextInt(3); i > 0; i--) {
                all.add(part.get());
            }
            return all;
        }

        private Object maybe(Supplier<Object> part) {
            return r.nextBoolean() ? part.get() : null;
        }

        private Object time() {
            return TIMES.get(r.nextInt(TIMES.size()));
        }

        private Object number() {
            return r.nextBoolean() ? (Object) (double) r.nextInt(5000) : (Object) (r.nextDouble() * 1e-4);
        }

        private double coordinate(int most) {
            return Math.round((r.nextDouble() * 2 - 1) * most * 1e6) / 1e6;
        }

        private String text() {
            return TEXTS.get(r.nextInt(TEXTS.size() - 1));
        }

        private String id() {
            return "id-" + r.nextInt(1000);
        }

        private List<String> ids() {
            return some(this::id).stream().map(Object::toString).distinct().toList();
        }

        private List<String> texts() {
            return some(this::text).stream().map(Object::toString).toList();
        }

        private Map<String, Object> words() {
            return r.nextBoolean() ? Map.of("en", text(), "ar", text()) : Map.of("ar", text());
        }
    }
}
