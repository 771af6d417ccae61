package org.masar.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.masar.read.NoDataset;
import org.masar.read.Opened;
import org.masar.read.Texts;

/** Gives each rule a small dataset that breaks it, and one that does not. */
class ChecksTest {

    /** Wraps the parts into a dataset of which line 2 is the first of the parts. */
    private static String problems(String parts) {
        return Texts.lines(open(parts).problems());
    }

    private static Opened open(String parts) {
        try {
            return Opener.standard().open(Texts.input("{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"timeZone\": \"UTC\",\n" + parts + "}"));
        } catch (NoDataset e) {
            throw new AssertionError(e);
        }
    }

    private static final String SOURCES = "\"sources\": [{\"id\": \"s\", \"published\": \"2018-05-20\"}], \"voices\": [{\"id\": \"v\"}],\n";

    private static String claim(String more) {
        return "{\"voice\": \"v\", \"source\": \"s\", \"stance\": \"reports\"" + more + "}";
    }

    @Test
    void anIdThatLeadsNowhereIsFoundWhereverItStandsAndTheEventStays() {
        Opened o = open(SOURCES + """
            "places": [{"id": "p", "within": "q"}],
            "events": [{"id": "a", "category": "c", "places": [{"place": "pp"}], "media": ["m"], "route": {"from": "p", "to": "x"},
              "claims": [{"id": "k", "voice": "w", "source": "t", "stance": "reports"}]}],
            "states": [{"place": "r", "group": "g"}],
            "questions": [{"id": "q", "events": ["b"], "answers": [{"voices": ["v", "u"], "claims": ["kk"]}]}]""");
        assertEquals("""
            t.json:2:20: warning: no claim names the source "s"; a claim names "t": is this the one?
            t.json:3:34: error: there is no place "q" under "places"; did you mean "p"?
            t.json:4:36: error: there is no category "c" under "categories"; add it to "categories", or correct the id
            t.json:4:62: error: there is no place "pp" under "places"; did you mean "p"?
            t.json:4:80: error: there is no medium "m" under "media"; add it to "media", or correct the id
            t.json:4:115: error: there is no place "x" under "places"; did you mean "p"?
            t.json:5:35: error: there is no voice "w" under "voices"; did you mean "v"?
            t.json:5:50: error: there is no source "t" under "sources"; did you mean "s"?
            t.json:6:22: error: there is no place "r" under "places"; did you mean "p"?
            t.json:6:36: error: there is no group "g" under "groups"; add it to "groups", or correct the id
            t.json:7:38: error: there is no event "b" under "events"; did you mean "a"?
            t.json:7:73: error: there is no voice "u" under "voices"; did you mean "v"?
            t.json:7:90: error: there is no claim "kk" under "claims"; did you mean "k"?""", Texts.lines(o.problems()));
        assertEquals(1, o.dataset().events().size());
    }

    @Test
    void spotsAreRightBehindARecordThatWasLeftOut() {
        String found = problems(SOURCES + "\"events\": [{\"id\": \"a\", \"claims\": [" + claim("") + "]},\n7,\n{\"id\": \"b\", \"claims\": [\n8,\n"
            + "{\"voice\": \"vv\", \"source\": \"s\", \"stance\": \"reports\"}]}]");
        assertTrue(found.contains("t.json:7:11: error: there is no voice \"vv\""), found);
    }

    @Test
    void theTextOfAStepMayNotRestOnAClaimThatIsNotThere() {
        String found = problems("\"walkthroughs\": [{\"id\": \"w\", \"steps\": [{\"text\": {\"en\": \"It was so.\"}, \"claims\": [\"no-claim\"]}]}]");
        assertTrue(found.contains("no-claim"), found);
    }

    @Test
    void viewsMayNotNameWhatIsNotThere() {
        String found = problems("""
            "start": {"voices": ["vv"], "filter": {"tags": ["t"], "places": ["p"]}, "selection": {"event": "e"}},
            "walkthroughs": [{"id": "w", "steps": [{"view": {"selection": {"place": "p"}}}, {"view": {"selection": {"voice": "z"}}}]}]""");
        assertEquals("""
            t.json:2:21: error: this view names "vv", which is not among the voices; correct the id, or delete it
            t.json:2:48: error: this view names "t", which is not among the tags; correct the id, or delete it
            t.json:2:65: error: this view names "p", which is not among the places; correct the id, or delete it
            t.json:2:96: error: this view names "e", which is not among the events; correct the id, or delete it
            t.json:3:73: error: this view names "p", which is not among the places; correct the id, or delete it
            t.json:3:114: error: this view names "z", which is not among the voices; correct the id, or delete it""", found);
    }

    @Test
    void anIdGivenTwiceNamesTheFirst() {
        assertEquals("t.json:2:32: error: the id \"p\" is taken already by places[0]; give one of the two another id, such as \"p-2\"",
            problems("\"places\": [{\"id\": \"p\"}, {\"id\": \"p\"}]"));
        String claims = problems(SOURCES + "\"events\": [{\"id\": \"a\", \"claims\": [" + claim(", \"id\": \"k\"") + ",\n" + claim(", \"id\": \"k\"") + "]}]");
        assertTrue(claims.startsWith("t.json:4:58: error: the id \"k\" is taken already by events[0].claims[0]"), claims);
    }

    @Test
    void idsAreOfSmallLettersAndHyphens() {
        assertEquals("t.json:2:19: warning: the id \"Yarmouk Camp\" is not of small letters a-z, digits and hyphens; "
            + "write \"yarmouk-camp\", here and wherever it is named", problems("\"places\": [{\"id\": \"Yarmouk Camp\"}]"));
        assertEquals("t.json:2:19: warning: the id \"اليرموك\" is not of small letters a-z, digits and hyphens; "
            + "write an id such as \"first-batch\"", problems("\"places\": [{\"id\": \"اليرموك\"}]"));
    }

    @Test
    void placesMayNotLieWithinThemselves() {
        assertEquals("t.json:3:23: error: these places lie within each other in a circle: b > c > d > b; delete \"within\" of the largest of them", problems("""
            "places": [{"id": "a", "within": "b"},
             {"id": "b", "within": "c"}, {"id": "c", "within": "d"}, {"id": "d", "within": "b"}]""".replace("\n ", "\n")));
    }

    @Test
    void aPlaceOutsideItsParentIsFoundButNotOneWithinTheDoubt() {
        String parent = "{\"id\": \"city\", \"radiusMetres\": 1000, \"geometry\": {\"type\": \"Point\", \"coordinates\": [36.3, 33.5]}}";
        String child = ",\n{\"id\": \"camp\", \"within\": \"city\", \"uncertaintyMetres\": %d, \"geometry\": {\"type\": \"Point\", \"coordinates\": [36.3, 33.6]}}]";
        assertEquals("t.json:3:26: warning: \"camp\" lies 10 km outside \"city\", which is said to contain it; "
            + "correct the position, the radius of \"city\", or \"within\"", problems("\"places\": [" + parent + child.formatted(0)));
        assertEquals("", problems("\"places\": [" + parent + child.formatted(10_200)));
    }

    @Test
    void anAreaContainsWhatLiesInsideItsOutline() {
        String area = "{\"id\": \"land\", \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[36, 33], [37, 33], [37, 34], [36, 34], [36, 33]]]}}";
        String child = ",\n{\"id\": \"town\", \"within\": \"land\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [%s, 33.5]}}]";
        assertEquals("", problems("\"places\": [" + area + child.formatted("36.5")));
        assertTrue(problems("\"places\": [" + area + child.formatted("37.5")).contains("\"town\" lies"));
    }

    @Test
    void latitudeBeforeLongitudeIsFoundFromTheCompanyOfTheOthers() {
        String point = "{\"id\": \"%s\", \"geometry\": {\"type\": \"Point\", \"coordinates\": [%s]}}";
        String good = point.formatted("a", "36.3, 33.5") + ", " + point.formatted("b", "38.2, 34.5") + ", " + point.formatted("c", "40.9, 34.4");
        assertEquals("t.json:3:58: warning: \"d\" lies far from all other places: its longitude and latitude are probably swapped; "
            + "write [40.9, 34.4]: longitude first", problems("\"places\": [" + good + ",\n" + point.formatted("d", "34.4, 40.9") + "]"));
        assertEquals("", problems("\"places\": [" + good + ",\n" + point.formatted("d", "13.4, 52.5") + "]"));
        assertTrue(problems("\"places\": [" + point.formatted("z", "0, 0") + "]").contains("\"z\" lies at 0, 0, in the sea off Africa"));
    }

    @Test
    void aReportFromBeforeTheEventIsFound() {
        assertEquals("t.json:3:82: warning: this was said by 2018-05-20 (when its source was published), before what it reports began: 2018-05-22; "
            + "check both dates; if it was a forecast, say so in \"says\"",
            problems(SOURCES + "\"events\": [{\"id\": \"a\", \"when\": \"2018-05-22\", \"claims\": [" + claim("") + "]}]"));
        assertEquals("", problems(SOURCES + "\"events\": [{\"id\": \"a\", \"when\": \"2018-05-20\", \"claims\": [" + claim("") + "]}]"));
    }

    @Test
    void aClaimTimeThatMissesTheEventIsFound() {
        String found = problems(SOURCES + "\"events\": [{\"id\": \"a\", \"when\": \"2018-05-19\", \"claims\": [" + claim(", \"when\": \"2018-05-18\"") + "]}]");
        assertTrue(found.contains("this claim's time, 2018-05-18, does not touch the event's own, 2018-05-19"), found);
    }

    @Test
    void aReversedTimeIsNoTime() {
        assertTrue(problems("\"events\": [{\"id\": \"a\", \"when\": \"2018-05-21/2018-05-19\"}]")
            .contains("t.json:2:32: error: \"when\" is no time: The end lies before the start"));
    }

    @Test
    void anEventThatNobodyTellsIsFoundAndWhereNobodyTellsAnyItIsSaidOnce() {
        assertEquals("t.json:4:1: warning: the event \"b\" does not say who tells it; "
            + "add \"claims\": [{\"voice\": ..., \"source\": ..., \"stance\": \"reports\"}]",
            problems(SOURCES + "\"events\": [{\"id\": \"a\", \"claims\": [" + claim("") + "]},\n{\"id\": \"b\"}]"));
        assertTrue(problems("\"events\": [{\"id\": \"a\"}, {\"id\": \"b\"}]").contains("2:11: warning: none of the 2 events says who tells it"));
    }

    @Test
    void aSourceThatNoClaimNamesIsFound() {
        assertEquals("t.json:2:20: warning: no claim names the source \"s\"; delete it, or name it in the claims that stand in it",
            problems("\"sources\": [{\"id\": \"s\"}]"));
    }

    @Test
    void aTextWithoutTheSecondLanguageIsFoundOnlyWhereTheDatasetHasTwo() throws NoDataset {
        assertEquals("", problems("\"voices\": [{\"id\": \"v\", \"label\": {\"en\": \"V\"}}]"));
        String two = "{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\", \"ar\": \"س\"}, \"timeZone\": \"UTC\",\n"
            + "\"voices\": [{\"id\": \"v\", \"label\": {\"en\": \"V\"}}]}";
        assertEquals("t.json:2:33: warning: this text has no \"ar\": V; add \"ar\": \"...\"",
            Texts.lines(Opener.standard().open(Texts.input(two)).problems()));
    }

    @Test
    void nothingIsSaidOfWhatMayStandBehindACut() throws NoDataset {
        String cut = "{\"masar\": 1, \"id\": \"x\", \"title\": {\"en\": \"X\"}, \"timeZone\": \"UTC\", \"events\": [{\"id\": \"a\", \"claims\": ["
            + claim("") + "]}, {\"id\"";
        assertEquals(1, Opener.standard().open(Texts.input(cut)).problems().list().size());
    }
}
