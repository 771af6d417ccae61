package org.masar.data;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.data.BuiltIn.DATASET;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.masar.model.Claim;
import org.masar.model.Event;
import org.masar.model.Interval;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Question;
import org.masar.model.Route;
import org.masar.model.TimeSpan;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What users lose if the built-in dataset breaks. */
class BuiltInDatasetTest {
    private static final String EVENTS = "siege, is-presence, border-deal-2017, eastern-ghouta, offensive, qadam-deployment, "
        + "towns-cleared, sdf-final-phase, toll, truce, pullback, first-batch, burning, evacuee-count, convoy-to-tadmur, "
        + "sana-advance, surrender-not-deal, baghuz, hajin-clashes, towns-still-held, second-batch, sana-ceasefire, "
        + "capital-cleared, evacuation-deal, next-batch-prepared";

    private static Stream<Claim> eventClaims() {
        return DATASET.events().stream().flatMap(e -> e.claims().stream());
    }

    private static Stream<Claim> allClaims() {
        return Stream.concat(eventClaims(), DATASET.holdings().stream().flatMap(h -> h.claims().stream()));
    }

    private static String ids(Stream<String> ids) {
        return String.join(", ", ids.toList());
    }

    @Test
    void opensWithoutAProblem() {
        assertEquals(List.of(), BuiltIn.OPENED.problems().list());
    }

    @Test
    void holdsEveryEventVoiceAndSourceUnderItsLastingId() {
        assertEquals(EVENTS, ids(DATASET.events().stream().map(Event::id)));
        assertEquals("sohr, sana, abdul-majid, abdel-hadi, sdf, afp, report-s000, report-s004",
            ids(DATASET.voices().stream().map(v -> v.id())));
        assertEquals("s000, s001, s002, s003, s004", ids(DATASET.sources().stream().map(s -> s.id())));
        assertEquals("fighting, leaving, truce, holds, people", ids(DATASET.categories().stream().map(c -> c.id())));
        assertTrue(eventClaims().count() >= 60, "claims: " + eventClaims().count());
        assertTrue(DATASET.places().size() >= 15, "places: " + DATASET.places().size());
        assertEquals(23, DATASET.questions().size());
    }

    @Test
    void everyIdLeadsSomewhereAndEveryClaimHasItsOwn() {
        Set<String> claims = new HashSet<>();
        allClaims().forEach(c -> assertAll(c.id(),
            () -> assertTrue(claims.add(c.id()), "twice"),
            () -> assertTrue(DATASET.voice(c.voice()).isPresent(), c.voice()),
            () -> assertTrue(DATASET.source(c.source()).isPresent(), c.source()),
            () -> assertTrue(!c.says().isEmpty(), "says nothing"),
            () -> placed(c.places())));
        DATASET.events().forEach(e -> assertAll(e.id(),
            () -> assertTrue(DATASET.category(e.category()).isPresent(), e.category()),
            () -> assertTrue(!e.claims().isEmpty(), "nobody says it"),
            () -> placed(e.places())));
        DATASET.holdings().forEach(h -> assertAll(h.place(),
            () -> assertTrue(DATASET.place(h.place()).isPresent()),
            () -> h.groups().forEach(g -> assertTrue(DATASET.group(g).isPresent(), g)),
            () -> assertTrue(!h.claims().isEmpty(), "nobody says it")));
        DATASET.places().stream().filter(p -> p.within() != null)
            .forEach(p -> assertTrue(DATASET.place(p.within()).isPresent(), p.id() + " within " + p.within()));
    }

    private static void placed(List<PlaceRef> places) {
        places.forEach(p -> assertTrue(DATASET.place(p.place()).isPresent(), p.place()));
    }

    @Test
    void aVoiceHeardThroughAnotherSaysThroughWhom() {
        Map<String, String> speaksItself = Map.of("afp", "s001 s002", "sohr", "s003", "report-s000", "s000", "report-s004", "s004");
        allClaims().filter(c -> !speaksItself.getOrDefault(c.voice(), "").contains(c.source()))
            .forEach(c -> assertTrue(c.to() != null && !c.to().isEmpty(), c.id()));
    }

    @Test
    void everyAnswerIsGivenByItsVoicesInItsSources() {
        Map<String, Claim> byId = new HashMap<>();
        eventClaims().forEach(c -> byId.put(c.id(), c));
        for (Question q : DATASET.questions()) {
            assertTrue(q.answers().size() >= 2, q.id());
            Set<String> concerned = new HashSet<>();
            q.events().forEach(e -> DATASET.event(e).orElseThrow().claims().forEach(c -> concerned.add(c.id())));
            for (Question.Answer a : q.answers()) {
                String what = q.id() + ": " + a.label().in("en");
                Set<String> voices = new TreeSet<>();
                Set<String> sources = new TreeSet<>();
                a.claims().forEach(id -> {
                    assertTrue(concerned.contains(id), what + " rests on " + id + ", of an event that is not concerned");
                    voices.add(byId.get(id).voice());
                    sources.add(byId.get(id).source());
                });
                assertEquals(new TreeSet<>(a.voices()), voices, what);
                assertEquals(new TreeSet<>(a.sources()), sources, what);
            }
        }
    }

    @Test
    void everyTextStandsInEnglishAndInArabic() {
        List<String> missing = new ArrayList<>();
        texts(JsonMapper.shared().readTree(BuiltIn.text("south-damascus-2018.json")), "", missing);
        assertEquals(List.of(), missing);
    }

    private static void texts(JsonNode n, String path, List<String> missing) {
        if (n.has("en") || n.has("ar")) {
            if (n.path("en").asString("").isBlank() || !n.path("ar").asString("").matches("(?s).*[\\u0621-\\u064A].*")) {
                missing.add(path);
            }
            return;
        }
        n.properties().forEach(e -> texts(e.getValue(), path + "/" + e.getKey(), missing));
        for (int i = 0; n.isArray() && i < n.size(); i++) {
            texts(n.get(i), path + "/" + i, missing);
        }
    }

    @Test
    void fitsItsSchemaAndTheSchemaCatchesAWrongWord() {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(BuiltIn.text("schema/masar-1.schema.json"), InputFormat.JSON);
        String file = BuiltIn.text("south-damascus-2018.json");
        assertEquals(List.of(), schema.validate(file, InputFormat.JSON));
        List<Error> wrong = schema.validate(file.replaceFirst("\"stance\": \"denies\"", "\"stance\": \"refuses\""), InputFormat.JSON);
        assertTrue(wrong.toString().contains("stance"), wrong.toString());
    }

    @ParameterizedTest
    @CsvSource({"Yarmouk, yarmouk", "Yarmuk, yarmouk", "Yarmouk camp, yarmouk", "Yamouk, yarmouk", "al-Tadamun, tadamun",
        "Tadamun, tadamun", "al-Tadamon, tadamun", "Hajar al-Aswad, hajar-al-aswad", "al-Hajar al-Aswad, hajar-al-aswad",
        "Al Hajar Al Aswad, hajar-al-aswad", "Tadmur, tadmur", "Palmyra, tadmur", "Badiya, badiya", "Syrian Desert, badiya",
        "Baghuz, baghuz", "Hajin, hajin", "Hajeen, hajin", "Hajjin, hajin", "Susa, susah", "Susah, susah", "Sha’afah, shafah",
        "Sha'fah, shafah", "Deir Ezzor, deir-ez-zor-gov", "Homs, homs-gov", "Eastern Ghouta, eastern-ghouta", "Qadam, qadam",
        "al-Qadam, qadam", "Raqa, raqqa", "Raqqa, raqqa", "اليرموك, yarmouk", "تدمر, tadmur", "الباغوز, baghuz"})
    void everySpellingIsOneOfThePlacesOwn(String spelling, String place) {
        assertEquals(place, ids(DATASET.places().stream().filter(p -> names(p).contains(spelling)).map(Place::id)));
    }

    private static Set<String> names(Place p) {
        Set<String> names = new HashSet<>(p.variants());
        names.addAll(p.label().byLanguage().values());
        return names;
    }

    @Test
    void aPlacedPlaceSaysHowLargeAndHowSureItIsAndWhereItsPointComesFrom() {
        for (Place p : DATASET.places()) {
            assertTrue(p.origin() != null, p.id());
            assertEquals(p.id().equals("lebanon-border"), p.shape() == null, p.id());
            assertTrue(p.shape() == null || p.radiusMetres() > 0 && p.uncertaintyMetres() > 0, p.id());
        }
    }

    @Test
    void theTimeOfAVoiceMeetsTheEventsAndItsPlacesAreAmongThem() {
        for (Event e : DATASET.events()) {
            Set<String> own = new HashSet<>();
            e.places().forEach(p -> own.add(p.place()));
            e.claims().stream().filter(c -> c.stance().affirms()).forEach(c -> {
                TimeSpan w = c.when();
                assertTrue(w == null || e.when().overlaps(new Interval(w.earliestStart(), w.latestEnd())), c.id());
                c.places().forEach(p -> assertTrue(own.contains(p.place()), c.id() + " at " + p.place()));
            });
        }
    }

    @Test
    void noMovementIsDrawnAsIfItsRoadWereKnown() {
        for (String id : List.of("first-batch", "convoy-to-tadmur", "second-batch")) {
            Route route = DATASET.event(id).orElseThrow().route();
            assertEquals(Route.Known.NO, route.known(), id);
            assertTrue(route.shape() == null, id);
        }
    }

    @Test
    void ourOwnWordsTakeNoSide() {
        JsonNode all = JsonMapper.shared().readTree(BuiltIn.text("south-damascus-2018.json"));
        for (String list : List.of("events", "states", "questions", "categories")) {
            for (JsonNode text : all.path(list).findValues("en")) {
                String own = text.asString().replaceAll("\"[^\"]*\"", "");
                assertTrue(!own.matches("(?is).*\\b(claim(s|ed)?|admit(s|ted)?|alleged(ly)?|regime)\\b.*"), own);
            }
        }
    }

    @Test
    void aTitleFitsItsLabelAndSaysNothingThatNoReportSays() {
        for (Event e : DATASET.events()) {
            String title = e.title().in("en");
            assertTrue(title.length() <= 34, title);
            assertTrue(!title.matches("(?i).*(capital|damascus) .*cleared.*|.*no deal.*"), title);
        }
    }
}
