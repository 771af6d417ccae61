package org.masar.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Shape;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.read.Input;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Readers;
import org.masar.state.Notebook;
import org.masar.time.Edtf;

/** Writes datasets made at random in every format, reads them again, and finds all that the format does not say it loses. */
class RoundTripTest {
    private static final String[] TIMES = {"2018-05-20", "2018-05", "2018", "-0044-03-15", "1850~", "2018-05-19/2018-05-21", "2018-05-20T05:30+03:00", "2018-05-20T05:30:15Z/2018-05-20T06:00:00Z",
        "2012/..", "../1900", "2018-05/", "Y-315000", "[2018-05-01,2018-05-20]", "201X", "2018-21", "0725/0733", "2018-05-20T05:30:15.250Z"};
    private static final String[] WORDS = {"Yarmouk", "اليرموك", "a \"quoted\" word", "commas, semicolons; and\ttabs", "<b>marks</b> & more", "line one\nline two", "naïve 東京 🌍", "'; DROP", "100 %", "=SUM(A1)"};

    private final Random random = new Random(20180520);

    @Test
    void eventsTimesTitlesAndPlacesComeBackFromEveryFormat() throws Exception {
        for (int round = 0; round < 60; round++) {
            Dataset made = dataset(ZoneOffset.UTC);
            for (DatasetWriter writer : Writers.all().list()) {
                Dataset read = read(writer, made).dataset();
                List<String> wanted = lines(made), found = lines(read);
                assertEquals(wanted.size(), found.size(), writer.word() + " " + round);
                for (int i = 0; i < wanted.size(); i++) {
                    assertEquals(wanted.get(i), found.get(i), writer.word() + " " + round);
                }
            }
        }
    }

    @Test
    void ourOwnFormatBringsBackTheWholeDataset() throws Exception {
        for (int round = 0; round < 30; round++) {
            Dataset made = dataset(ZoneId.of("Asia/Damascus"));
            Dataset read = read(new JsonWriter(), made).dataset();
            assertEquals(made.events(), read.events());
            assertEquals(made.places(), read.places());
            assertEquals(made.voices(), read.voices());
            assertEquals(made.sources(), read.sources());
            assertEquals(List.of(), new JsonWriter().losses(made, Notebook.EMPTY));
        }
    }

    @Test
    void timesOfDayKeepTheirInstantWhereTheFormatKnowsNoZoneAndDaysAreNamedAsWhatChanges() throws Exception {
        ZoneId zone = ZoneId.of("Asia/Damascus");
        Dataset made = new Dataset(new Dataset.Head(1, "d", words("D"), Words.NONE, zone, null, null), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of(event("a", "A", Edtf.parse("2018-05-20T05:30", zone), List.of()), event("b", "B", Edtf.parse("2018-05-20", zone), List.of())), List.of(), List.of());
        for (DatasetWriter writer : Writers.all().list().stream().filter(w -> !w.word().equals("json")).toList()) {
            Dataset read = read(writer, made).dataset();
            assertEquals("2018-05-20T02:30:00Z", read.events().get(0).when().earliestStart().toString(), writer.word());
            assertEquals("2018-05-20", read.events().get(1).when().text(), writer.word());
            assertTrue(writer.losses(made, Notebook.EMPTY).contains(Loss.of("loss.zone", "Asia/Damascus")), writer.word());
        }
    }

    private static Opened read(DatasetWriter writer, Dataset made) throws IOException, NoDataset {
        StringBuilder text = new StringBuilder();
        writer.write(made, Notebook.EMPTY, null, text);
        return Readers.all().open(new Input("d" + writer.suffix(), text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** Gives what every format carries; folders of KML bring events of a category together, so the order does not count. */
    private static List<String> lines(Dataset d) {
        return d.events().stream().map(e -> e.id() + " | " + e.title().in("en").replaceAll("\\s+", " ").replaceAll("</?b>", "") + " | " + e.summary().in("en").replaceAll("\\s+", " ").replaceAll("</?b>", "") + " | " + span(e.when())
            + " | " + e.places().stream().map(p -> d.place(p.place()).orElseThrow()).filter(p -> p.shape() != null).map(p -> p.label().in("en").replaceAll("\\s+", " ").replaceAll("</?b>", "") + " " + p.shape()).collect(Collectors.joining(", ")))
            .sorted().toList();
    }

    private static String span(TimeSpan s) {
        return s.earliestStart() + " " + s.latestStart() + " " + s.earliestEnd() + " " + s.latestEnd() + (s.qualified() ? "~" : "");
    }

    private Dataset dataset(ZoneId zone) {
        List<Place> places = new ArrayList<>();
        List<Event> events = new ArrayList<>();
        int n = 1 + random.nextInt(12);
        for (int i = 0; i < n; i++) {
            places.add(new Place("place-" + i, words(WORDS[random.nextInt(WORDS.length)].replace("\n", " ") + " " + i), List.of(), null, null, random.nextInt(6) == 0 ? null : shape(2), 0, 0, null));
            TimeSpan when = random.nextInt(8) == 0 ? TimeSpan.UNDATED : Edtf.parse(TIMES[random.nextInt(TIMES.length)], zone);
            events.add(event("event-" + i, WORDS[random.nextInt(WORDS.length)] + " " + i, when, List.of(new PlaceRef("place-" + i, PlaceRef.Role.AT))));
        }
        return new Dataset(new Dataset.Head(1, "made", words("Made"), Words.NONE, zone, null, null), List.of(new Category("c", words("Kind"), "#b93a0a", null)), List.of(),
            List.of(new Source("s", words("Paper"), words("Report"), Words.NONE, "en", TimeSpan.UNDATED, null, "https://example.org")),
            List.of(new Voice("v", words("A voice"), "press", List.of())), places, List.of(), events, List.of(), List.of());
    }

    private Event event(String id, String title, TimeSpan when, List<PlaceRef> places) {
        Claim claim = new Claim("c1", "v", "s", Stance.REPORTS, words("It says, \"so\""), Words.NONE, null, List.of(), List.of(), TimeSpan.UNDATED);
        return new Event(id, words(title), random.nextBoolean() ? Words.NONE : words("Told: " + WORDS[random.nextInt(WORDS.length)] + "."), random.nextBoolean() ? "c" : null, when, places,
            List.of(claim), null, List.of(), 3, List.of());
    }

    private static Words words(String text) {
        return Words.of("en", text);
    }

    private Shape shape(int depth) {
        return switch (random.nextInt(depth > 0 ? 4 : 3)) {
            case 0 -> new Shape.Point(point());
            case 1 -> new Shape.Line(List.of(point(), point(), point()));
            case 2 -> {
                LonLat first = point();
                yield new Shape.Area(List.of(List.of(first, point(), point(), first)));
            }
            default -> new Shape.Many(List.of(shape(0), shape(0)));
        };
    }

    private LonLat point() {
        return new LonLat(random.nextInt(-180_000, 180_000) / 1000.0, random.nextBoolean() ? random.nextDouble(-85, 85) : 0);
    }
}
