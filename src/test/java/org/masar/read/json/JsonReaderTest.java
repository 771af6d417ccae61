package org.masar.read.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.masar.model.Event;
import org.masar.model.Interval;
import org.masar.model.LonLat;
import org.masar.model.PlaceRef;
import org.masar.model.Shape;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.read.Opened;
import org.masar.read.Rejected;
import org.masar.read.Texts;
import org.masar.state.Mode;
import org.masar.state.Playing;
import org.masar.state.Selection;
import org.masar.state.Theme;
import org.masar.state.ViewState;
import org.masar.state.Way;
import org.masar.time.Speed;

class JsonReaderTest {
    private static final String HEAD = "{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"timeZone\": \"UTC\",\n";

    @Test
    void theFirstDatasetOfTheReadmeIsReadWholeAndWithoutAProblem() {
        Opened o = Texts.read(Texts.firstDataset());
        assertEquals("", Texts.lines(o.problems()));
        assertEquals("first-dataset", o.dataset().id());
        assertEquals(ZoneId.of("Asia/Damascus"), o.dataset().zone());
        assertEquals("اليرموك", o.dataset().place("yarmouk").orElseThrow().label().in("ar"));
        assertEquals(LonLat.of(36.304, 33.472), o.dataset().place("yarmouk").orElseThrow().anchor().orElseThrow());
        Event e = o.dataset().event("first-batch").orElseThrow();
        assertEquals("2018-05-19T21:00:00Z", e.when().earliestStart().toString());
        assertEquals(PlaceRef.Role.FROM, e.places().get(0).role());
        assertEquals(Stance.DENIES, e.claim("first-batch-sana").orElseThrow().stance());
        assertEquals(6.0, e.claims().get(0).figures().get(0).value());
    }

    @Test
    void withoutAStartTheFirstEventOfTheDensestStretchComesFirst() {
        Opened o = Texts.read(HEAD + """
            "events": [{"id": "a", "when": "2012"}, {"id": "b", "when": "2018-05-19"}, {"id": "c", "when": "2018-05-20"},
                       {"id": "d", "when": "2018-05-20"}, {"id": "e", "when": "2030"}, {"id": "f"}]}""");
        assertEquals("2018-05-19T00:00:00Z", o.start().playhead().from().toString());
        assertEquals(Mode.ALL, o.start().mode());
    }

    @Test
    void aProblemIsFoundAtItsLineAndColumnEvenAfterArabicAndWithWindowsLineEnds() {
        String json = "{\"masar\": 1, \"id\": \"x\", \"timeZone\": \"UTC\",\r\n\"title\": {\"ar\": \"دمشق\"}, \"summery\": {}}";
        assertEquals("t.json:2:26: warning: \"summery\" is no key of a dataset and is not read; did you mean \"summary\"?",
            Texts.lines(Texts.read(json).problems()));
    }

    @Test
    void columnsCountCharactersAlsoOutsideTheBasicPlane() {
        String json = HEAD + "\"licence\": \"\uD83D\uDE00\", \"summery\": {}}";
        assertEquals(17, Texts.read(json).problems().list().get(0).column());
    }

    @Test
    void everyProblemNamesThePathDownToTheValue() {
        Opened o = Texts.read(HEAD + """
            "events": [{"id": "a"}, {"id": "b", "claims": [{"voice": "v", "source": "s", "stance": "reports",
              "figures": [{"measure": "dead", "value": "six"}]}]}]}""");
        assertEquals("events[1].claims[0].figures[0].value", o.problems().list().get(0).path());
        assertEquals("\"six\"", o.problems().list().get(0).value());
    }

    @Test
    void oneBadRecordDoesNotLoseTheOthersAndIsListed() {
        Opened o = Texts.read(HEAD + """
            "events": [
              {"id": "a", "when": "2018-05-20"},
              "b",
              {"id": "c", "claims": [{"id": "c1", "voice": "v", "stance": "reports"},
                                     {"id": "c2", "voice": "v", "source": "s", "stance": "doubts"}]},
              {"id": "d", "when": "yesterday"}]}""");
        assertEquals("[a, c, d]", o.dataset().events().stream().map(Event::id).toList().toString());
        assertEquals("c2", o.dataset().events().get(1).claims().get(0).id());
        assertEquals(TimeSpan.UNDATED, o.dataset().events().get(2).when());
        assertEquals("[event events[1] , claim events[2].claims[0] c1]",
            o.rejected().stream().map(r -> r.kind() + " " + r.path() + " " + r.id()).toList().toString());
        assertEquals("events[3]", o.locator().path("events", 2));
        assertEquals("events[2].claims[1]", o.locator().path("events[2].claims", 0));
    }

    @Test
    void aDatasetThatBreaksOffKeepsWhatStandsBeforeTheCutAndNamesTheSpot() {
        String first = Texts.firstDataset();
        String two = first.replace("\n  ]\n}\n", ",\n    {\"id\": \"second\", \"title\": {\"en\": \"Cut");
        Opened o = Texts.read(two);
        assertEquals(1, o.dataset().events().size());
        assertEquals(Opened.Reach.CUT, o.reach());
        assertEquals("[Rejected[kind=event, path=events[1], id=, line=28, why=the text breaks off inside it]]", o.rejected().toString());
        assertEquals("t.json:28:42: error: the file breaks off here: events[1] and what follows it are lost; what stands before is kept; "
            + "get the whole file again, or close what is open with ] and }", Texts.lines(o.problems()));
    }

    @Test
    void aDatasetCutAnywhereIsReadOrRefusedButNeverFails() {
        String first = Texts.firstDataset();
        for (int end = 0; end < first.length(); end += 7) {
            byte[] cut = first.substring(0, end).getBytes(java.nio.charset.StandardCharsets.UTF_8);
            try {
                Opened o = org.masar.read.Readers.all().open(new org.masar.read.Input("t.json", cut));
                assertTrue(o.problems().errors() > 0 || end > first.stripTrailing().length() - 1, "cut at " + end + " not reported");
            } catch (org.masar.read.NoDataset e) {
                assertTrue(end < 20, "cut at " + end + " refused: " + e.getMessage());
            }
        }
    }

    @Test
    void aBrokenDateAWrongTypeAndABadColourLoseOnlyThemselves() {
        Opened o = Texts.read(HEAD + """
            "categories": [{"id": "c", "colour": "red"}],
            "places": [{"id": "p", "radiusMetres": -5, "geometry": {"type": "Piont", "coordinates": [1, 2]}}],
            "events": [{"id": "a", "tags": ["x", 7], "importance": 9, "places": ["p", {"role": "at"}], "route": {"known": "maybe"}}]}""");
        assertEquals("""
            t.json:2:38: error: "red" is no colour; write six digits after #, such as #b93a0a
            t.json:3:40: error: "radiusMetres" is -5, which is below zero; write zero or more, or leave it out
            t.json:3:56: error: "Piont" is no type of geometry; did you mean "Point"?
            t.json:4:38: error: an entry of "tags" should be text, but is a number; write it in quotes, or delete it
            t.json:4:56: error: "importance" is 9, not 1 to 5; it is taken as 3; write 1 (least) to 5 (most)
            t.json:4:70: warning: a place is named without its role; it is taken as "at"; write {"place": "p", "role": "at"}
            t.json:4:75: error: a place of an event that names none is left out; write {"place": "id of a place", "role": "at"}
            t.json:4:111: error: "maybe" is no choice for "known"; choose one of: yes, no, schematic""",
            Texts.lines(o.problems()));
        assertEquals("[x]", o.dataset().events().get(0).tags().toString());
    }

    @Test
    void aKeyGivenTwiceIsReported() {
        Opened o = Texts.read(HEAD + "\"licence\": \"A\",\n\"licence\": \"B\"}");
        assertEquals("t.json:3:1: error: \"licence\" stands twice in this dataset; only the last one counts; "
            + "keep one of them and delete the others", Texts.lines(o.problems()));
        assertEquals("B", o.dataset().head().licence());
    }

    @Test
    void withoutAZoneTimesAreOfUtcWithAWarning() {
        Opened o = Texts.read("{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"events\": [{\"id\": \"a\", \"when\": \"2018-05-20\"}]}");
        assertEquals("2018-05-20T00:00:00Z", o.dataset().events().get(0).when().earliestStart().toString());
        assertEquals(1, o.problems().warnings());
    }

    @Test
    void theZoneCountsForDatesThatStandBeforeIt() {
        Opened o = Texts.read("{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"events\": [{\"id\": \"a\", \"when\": \"2018-05-20\"}], "
            + "\"timeZone\": \"Asia/Damascus\"}");
        assertEquals("2018-05-19T21:00:00Z", o.dataset().events().get(0).when().earliestStart().toString());
    }

    @Test
    void aNewerFileIsRefused() {
        assertEquals("n.json:1:11: error: this file was made by a newer Masar (format 2; this one reads up to 1); "
            + "get the newest Masar and open it there", Texts.refusal("{\"masar\": 2}".getBytes(), "n.json"));
    }

    @Test
    void geometriesOfAllKindsAreRead() {
        Opened o = Texts.read(HEAD + """
            "places": [
              {"id": "a", "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1],[0,0]]]}},
              {"id": "b", "geometry": {"type": "MultiPolygon", "coordinates": [[[[0,0],[1,0],[1,1],[0,0]]]]}},
              {"id": "c", "geometry": {"type": "LineString", "coordinates": [[0,0],[1,0,5]]}},
              {"id": "d", "geometry": {"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [1,2]}]}},
              {"id": "e", "geometry": {"type": "Polygon", "coordinates": [[[0,0],[1,0],[1,1]]]}}]}""");
        assertEquals("[Area, Many, Line, Many, Area]", o.dataset().places().stream().map(p -> p.shape().getClass().getSimpleName()).toList().toString());
        assertEquals(LonLat.of(1, 2), ((Shape.Many) o.dataset().places().get(3).shape()).anchor());
        assertEquals("t.json:7:63: warning: this ring of an area is not closed; repeat its first point at the end", Texts.lines(o.problems()));
    }

    @Test
    void timesAreReadAsTextAndInTheLinkedPlacesForm() {
        Opened o = Texts.read(HEAD + """
            "events": [
              {"id": "a", "when": {"start": {"earliest": "2018-05-01", "latest": "2018-05-10"}, "end": ".."}},
              {"id": "b", "when": {"start": {"in": "2018-04"}, "end": {"in": "2018-05-19T12:00Z"}}},
              {"id": "c", "when": 2018}]}""");
        TimeSpan a = o.dataset().events().get(0).when();
        assertEquals("2018-05-10T00:00:00Z", a.latestStart().toString());
        assertEquals(null, a.latestEnd());
        assertEquals("2018-05-19T12:00:00Z", o.dataset().events().get(1).when().latestEnd().toString());
        assertEquals("t.json:5:23: error: \"when\" should be a time in quotes, but is a number: 2018; write \"2018\", with quotes",
            Texts.lines(o.problems()));
    }

    @Test
    void theStartIsReadAsAWholeView() {
        ViewState v = Texts.read(HEAD + """
            "start": {"camera": {"center": [36.3, 33.5], "zoom": 11.5}, "mode": "window", "playhead": "2018-05-20",
              "window": "2018-05-19/2018-05-21", "knownBy": "2018-05-20T12:00Z", "voices": ["v"],
              "filter": {"tags": ["t"], "bbox": [1, 2, 3, 4]}, "selection": {"place": "p"}, "look": "dark", "language": "ar"}}""").start();
        assertEquals(11.5, v.camera().zoom());
        assertEquals(Mode.WINDOW, v.mode());
        assertEquals("2018-05-22T00:00:00Z", v.window().to().toString());
        assertEquals("2018-05-20T12:01:00Z", v.knownBy().toString());
        assertEquals(4.0, v.filter().extent().north());
        assertEquals(Selection.ofPlace("p"), v.selection());
        assertEquals(Theme.DARK, v.theme());
        assertEquals("ar", v.language());
    }

    @Test
    void aViewWithWrongWordsKeepsTheRestAndSaysWhatThereIs() {
        Opened o = Texts.read(HEAD + "\"start\": {\"mode\": \"momentt\", \"look\": \"blue\", \"language\": \"ar\"}}");
        assertEquals("ar", o.start().language());
        assertTrue(Texts.lines(o.problems()).contains("'momentt' is no mode: moment, window, since-start or all"), Texts.lines(o.problems()));
        assertTrue(Texts.lines(o.problems()).contains("'blue' is no look: light, dark or print"), Texts.lines(o.problems()));
    }

    @Test
    void whatIsSoundOfHowTimeIsPlayedIsKeptBesideWhatIsNot() {
        Opened o = Texts.read(HEAD + """
            "start": {"playing": {"way": "clock", "pace": 99, "speed": 60, "range": "2018-05-20/2018-05-21"}}}""");
        assertEquals(Playing.PLAIN.with(Way.CLOCK).with(new Speed(60_000)).within(Interval.of(Instant.parse("2018-05-20T00:00:00Z"),
            Instant.parse("2018-05-22T00:00:00Z"))), o.start().timeline().playing());
        assertTrue(Texts.lines(o.problems()).contains("a pace of 99"), Texts.lines(o.problems()));
    }

    @Test
    void rejectedRecordsAreNamedWithTheirIds() {
        Opened o = Texts.read(HEAD + "\"states\": [{\"place\": \"p\"}]}");
        assertEquals("state", o.rejected().stream().map(Rejected::kind).findFirst().orElseThrow());
        assertEquals("t.json:2:12: error: this state is left out: the state of 'p' names no group; mend the value named", Texts.lines(o.problems()));
    }
}
