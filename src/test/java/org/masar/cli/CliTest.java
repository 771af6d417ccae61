package org.masar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.masar.read.Texts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the command line to its promise: status, standard output, standard error. */
class CliTest {
    private static final String BUILT_IN = "builtin:south-damascus-2018";
    private static final String FIRST = "src/docs/first-dataset.json";

    @TempDir
    private Path dir;

    private String file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text).toString();
    }

    private String broken() throws IOException {
        return file("broken.json", Texts.firstDataset().replace("\"voice\": \"sana\"", "\"voice\": \"sanna\""));
    }

    @Test
    void visibleKeepsWhatAnExpressionAsks() {
        assertEquals("0\nfirst-batch\nsecond-batch\n", Ran.with("visible", BUILT_IN, "--where", "event LIKE '%-batch'").all());
        assertEquals("0\nfirst-batch\nevacuee-count\n", Ran.with("visible", BUILT_IN, "--where", "evacuees >= 1500").all());
        Ran none = Ran.with("visible", BUILT_IN, "--where", "killed > 1000000");
        assertEquals("0\n", none.all());
        Ran both = Ran.with("visible", BUILT_IN, "--voice", "sana", "--where", "disputed = true AND voice = 'sana'", "--mode", "all");
        assertTrue(both.out().contains("first-batch denied") || both.out().contains("evacuation-deal denied"), both.all());
    }

    @Test
    void anExpressionThatCannotBeUnderstoodIsWrongUseAndPointsAtTheCharacter() {
        for (String verb : List.of("visible", "export")) {
            String[] args = verb.equals("export") ? new String[] {verb, BUILT_IN, "--out", dir.resolve("x.png").toString(), "--where", "vioce = 'sana'"}
                : new String[] {verb, BUILT_IN, "--where", "killed > 1 AND vioce = 'sana'"};
            Ran ran = Ran.with(args);
            assertEquals(2, ran.status());
            assertEquals("", ran.out());
            List<String> lines = ran.err().lines().toList();
            assertEquals(3, lines.size(), ran.err());
            assertEquals(lines.get(0).indexOf("vioce"), lines.get(1).indexOf('^'));
            assertTrue(lines.get(2).startsWith("--where, character " + (lines.get(1).indexOf('^') + 1) + ": there is no attribute vioce; there are: "), ran.err());
        }
        Ran ran = Ran.with("visible", BUILT_IN, "--where", "voice = 'snaa'");
        assertTrue(ran.err().contains("no voice is called 'snaa'; there are: "), ran.err());
    }

    @Test
    void theHelpNamesEverythingThatAnExpressionMayAsk() throws Exception {
        String help = Ran.with("visible", "--help").out().replaceAll("\\s+", " ");
        org.masar.model.Dataset d = org.masar.check.Opener.standard().open(BUILT_IN).dataset();
        List<String> figures = d.events().stream().flatMap(e -> e.claims().stream()).flatMap(c -> c.figures().stream()).map(f -> f.measure().replace('-', '_')).toList();
        List<String> missing = org.masar.view.Where.attributes(d).stream().map(org.masar.geo.gt.Attribute::name).filter(n -> !figures.contains(n))
            .filter(n -> !help.matches(".*\\b" + n + "\\b.*")).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void validateOfASoundFileSaysSoAndEndsWithZero() {
        assertEquals("0\n0 errors, 0 warnings\n", Ran.with("validate", FIRST).all());
    }

    @Test
    void validateListsEachProblemOneALineAndEndsWithOne() throws IOException {
        String f = broken();
        assertEquals("1\n" + f + ":26:43: error: there is no voice \"sanna\" under \"voices\"; did you mean \"sana\"?\n1 errors, 0 warnings\n",
            Ran.with("validate", f).all());
    }

    @Test
    void warningsAloneEndWithZero() throws IOException {
        String f = file("w.json", Texts.firstDataset().replace("\"importance\"", "\"importence\""));
        Ran ran = Ran.with("validate", f);
        assertEquals(0, ran.status());
        assertTrue(ran.out().endsWith("0 errors, 1 warnings\n"), ran.out());
    }

    @Test
    void whatIsNoDatasetEndsWithOneAndWhatCannotBeReadWithThree() throws IOException {
        String empty = file("empty.json", "");
        assertEquals("1\n" + empty + ":1:1: error: the file is empty; choose a Masar dataset: a JSON file that begins with {\"masar\": 1, ...}\n"
            + "1 errors, 0 warnings\n", Ran.with("validate", empty).all());
        for (String verb : List.of("info", "visible")) {
            Ran ran = Ran.with(verb, empty);
            assertEquals(1, ran.status());
            assertEquals("", ran.out());
            assertTrue(ran.err().contains("the file is empty"), ran.err());
        }
        for (String verb : List.of("validate", "info", "visible")) {
            String missing = dir.resolve("no.json").toString();
            assertEquals("3\n--\n" + missing + " does not exist; check the name and the folder\n", Ran.with(verb, missing).all());
            assertEquals("3\n--\n" + dir + " is a folder; name a file in it, for example a .json file\n", Ran.with(verb, dir.toString()).all());
        }
        assertEquals("3\n--\nbuiltin:nothing is not built in; there is builtin:south-damascus-2018\n", Ran.with("info", "builtin:nothing").all());
    }

    @Test
    void infoGivesWhatItCanNamesErrorsAndOnlyStrictMakesItOne() throws IOException {
        String f = broken();
        Ran ran = Ran.with("info", f);
        assertEquals(0, ran.status());
        assertTrue(ran.out().contains("events: 1\n"), ran.out());
        assertTrue(ran.err().contains("there is no voice \"sanna\""), ran.err());
        assertEquals(1, Ran.with("info", f, "--strict").status());
        assertEquals(1, Ran.with("visible", f, "--strict").status());
        assertEquals(0, Ran.with("visible", f).status());
    }

    @Test
    void infoAsJsonHasTheKeysThatArePromised() {
        assertEquals("""
            0
            {
              "format": "Masar dataset (JSON)",
              "events": 1,
              "places": 1,
              "sources": 1,
              "voices": 2,
              "claims": 2,
              "timeRange": {"start": "2018-05-19T21:00:00Z", "end": "2018-05-20T21:00:00Z"},
              "extent": [36.304, 33.472, 36.304, 33.472],
              "undated": 0,
              "unplaced": 0,
              "rejected": 0,
              "errors": 0,
              "warnings": 0
            }
            """, Ran.with("info", FIRST, "--json").all());
    }

    @Test
    void theBuiltInDatasetIsSoundAndAsRichAsPromised() {
        assertEquals("0\n0 errors, 0 warnings\n", Ran.with("validate", BUILT_IN).all());
        JsonNode info = new JsonMapper().readTree(Ran.with("info", BUILT_IN, "--json").out());
        assertTrue(info.get("events").asInt() >= 25 && info.get("claims").asInt() >= 60 && info.get("sources").asInt() >= 5
            && info.get("voices").asInt() >= 7 && info.get("places").asInt() >= 15, info.toString());
    }

    @Test
    void theCeasefireShowsAtHalfPastNineAndNoLongerAtHalfPastTwelve() {
        List<String> before = Ran.with("visible", BUILT_IN, "--mode", "moment", "--at", "2018-05-21T09:30+03:00").out().lines().toList();
        List<String> after = Ran.with("visible", BUILT_IN, "--mode", "moment", "--at", "2018-05-21T12:30+03:00").out().lines().toList();
        assertTrue(before.contains("sana-ceasefire"), before.toString());
        assertFalse(after.contains("sana-ceasefire"), after.toString());
    }

    @Test
    void asToldBySanaTheFirstBatchIsDeniedAndBaghuzUntold() {
        List<String> shown = Ran.with("visible", BUILT_IN, "--mode", "all", "--voice", "sana").out().lines().toList();
        assertTrue(shown.contains("first-batch denied"), shown.toString());
        assertFalse(shown.contains("first-batch"), shown.toString());
        assertFalse(shown.stream().anyMatch(s -> s.startsWith("baghuz")), shown.toString());
    }

    @Test
    void visibleAsJsonHasTheKeysThatArePromised() {
        assertEquals("""
            0
            [
              {
                "id": "first-batch",
                "earliestStart": "2018-05-19T21:00:00Z",
                "latestStart": "2018-05-19T21:00:00Z",
                "earliestEnd": "2018-05-20T21:00:00Z",
                "latestEnd": "2018-05-20T21:00:00Z",
                "phase": "now",
                "stance": "mixed",
                "disputed": true,
                "places": ["yarmouk"]
              }
            ]
            """, Ran.with("visible", FIRST, "--mode", "moment", "--at", "2018-05-20", "--json").all());
        assertEquals("0\n[]\n", Ran.with("visible", FIRST, "--mode", "moment", "--at", "2019", "--json").all());
    }

    @Test
    void everyVerbPrintsExactlyOneJsonDocumentEvenOfABrokenFile() throws IOException {
        String f = broken();
        for (String verb : List.of("validate", "info", "visible")) {
            try (var values = new JsonMapper().readerFor(JsonNode.class).<JsonNode>readValues(Ran.with(verb, f, "--json").out())) {
                assertEquals(1, values.readAll().size(), verb);
            }
        }
        JsonNode problem = new JsonMapper().readTree(Ran.with("validate", f, "--json").out()).get("problems").get(0);
        assertEquals("events[0].claims[1].voice", problem.get("path").asString());
    }

    @Test
    void theWindowAndTheBoxAndWhatWasKnownNarrowWhatShows() {
        assertEquals("first-batch\n", Ran.with("visible", FIRST, "--from", "2018-05-20", "--to", "2018-05-20").out());
        assertEquals("", Ran.with("visible", FIRST, "--from", "2018-05-21").out());
        assertEquals("", Ran.with("visible", FIRST, "--to", "2018-05-19").out());
        assertEquals("first-batch\n", Ran.with("visible", FIRST, "--mode", "since-start", "--at", "2018-05-20").out());
        assertEquals("", Ran.with("visible", FIRST, "--mode", "since-start", "--at", "2018-05-19").out());
        assertEquals("first-batch\n", Ran.with("visible", FIRST, "--bbox", "36,33,37,34").out());
        assertEquals("", Ran.with("visible", FIRST, "--bbox", "-37,33,-36,34").out());
        assertEquals("", Ran.with("visible", FIRST, "--known-by", "2018-05-19").out());
        assertEquals("first-batch\n", Ran.with("visible", FIRST, "--known-by", "2018-05-20").out());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "visible " + FIRST + " --mode momentt --at 2018 | 'momentt' is no mode: moment, window, since-start or all",
        "visible " + FIRST + " --at 20.5.2018 | Write 2018-05-20",
        "visible " + FIRST + " --mode moment | mode moment needs --at T",
        "visible " + FIRST + " --mode window | mode window needs --from T or --to T",
        "visible " + FIRST + " --mode since-start | mode since-start needs --at T",
        "visible " + FIRST + " --from 2018-05-21 --to 2018-05-19 | --from 2018-05-21 lies after --to 2018-05-19",
        "visible " + FIRST + " --at 2018/.. | has an open end",
        "visible " + FIRST + " --voice sanna | 'sanna' is no voice of this dataset; did you mean sana? There are: sohr, sana",
        "visible " + FIRST + " --bbox 1,2,3 | '1,2,3' is no box; write four numbers",
        "visible " + FIRST + " --bbox 1,2,3,north | '1,2,3,north' is no box",
        "visible " + FIRST + " --bbox 1,2,3,91 | latitude out of range: 91.0",
        "visible " + FIRST + " --colour red | Unknown options: '--colour', 'red'",
        "visible | Missing required parameter: 'FILE'",
        "validate a.json b.json | Unmatched argument at index 2: 'b.json'",
        "info " + FIRST + " --at | Unknown option: '--at'",
        "convert a b | convert"})
    void wrongUseEndsWithTwoAndOneSentence(String line) {
        String[] parts = line.split(" \\| ");
        Ran ran = Ran.with(parts[0].trim().split(" +"));
        assertEquals(2, ran.status(), ran.all());
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains(parts[1].trim()), ran.err());
    }

    @Test
    void helpAndVersionGoToStandardOutput() {
        for (String[] args : new String[][] {{"--help"}, {"validate", "--help"}, {"info", "--help"}, {"visible", "--help"}}) {
            Ran ran = Ran.with(args);
            assertEquals(0, ran.status());
            assertEquals("", ran.err());
            assertTrue(ran.out().startsWith("Usage: masar"), ran.out());
        }
        assertTrue(Ran.with("--version").out().startsWith("Masar "));
    }

    @Test
    void anArgumentThatBeginsWithAnAtSignIsAFileName() {
        assertEquals("3\n--\n@no.json does not exist; check the name and the folder\n", Ran.with("validate", "@no.json").all());
    }

    @ParameterizedTest
    @CsvSource({"Pacific/Fiji,1912-05-06,1912-05-05T12:00:00Z,1912-05-06T12:00:00Z",
        "Asia/Damascus,1900-01-01,1899-12-31T22:00:00Z,1900-01-01T22:00:00Z",
        "America/New_York,1850-07-04,1850-07-04T05:00:00Z,1850-07-05T05:00:00Z"})
    void aDayBeforeItsZonesFirstRuleStaysThatDay(String zone, String day, String from, String to) throws IOException {
        String f = file("old.json", """
            {"masar": 1, "id": "old", "title": {"en": "Old"}, "timeZone": "%s",
             "places": [{"id": "p", "label": {"en": "P"}, "geometry": {"type": "Point", "coordinates": [36.3, 33.5]}}],
             "events": [{"id": "e", "title": {"en": "E"}, "when": "%s", "places": [{"place": "p", "role": "at"}]}]}
            """.formatted(zone, day));
        String info = Ran.with("info", f).out();
        assertTrue(info.contains("timeRange: " + from + " to " + to + "\n"), info);
        assertTrue(Ran.with("visible", f, "--at", day, "--mode", "moment").out().startsWith("e"));
        for (int off : new int[] {-1, 1}) {
            String other = java.time.LocalDate.parse(day).plusDays(off).toString();
            assertEquals("", Ran.with("visible", f, "--at", other, "--mode", "moment").out(), other);
        }
    }
}
