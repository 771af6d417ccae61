package org.masar.read.geojson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.masar.read.Opened;
import org.masar.read.Texts;
import org.masar.read.Told;

class GeoJsonReaderTest {
    private static final String POINT = "\"geometry\": {\"type\": \"Point\", \"coordinates\": [36.3, 33.5, 700]}";

    private static Opened features(String... each) {
        return Told.of("tour.geojson", "{\"type\": \"FeatureCollection\", \"features\": [\n" + String.join(",\n", each) + "]}");
    }

    private static String feature(String properties) {
        return "{\"type\": \"Feature\", " + POINT + ", \"properties\": {" + properties + "}}";
    }

    @Test
    void timesComeFromTheUsualNamesWithThePrecisionInWhichTheyAreTold() {
        Opened o = features(feature("\"title\": \"A\", \"start\": \"2018-05\", \"end\": \"2018-06-02\""), feature("\"name\": \"B\", \"time\": \"2018-05-20T05:30:00+03:00\""),
            feature("\"name\": \"C\", \"timestamp\": \"2018\""), feature("\"name\": \"D\", \"date\": \"20 May 2018\""), feature("\"name\": \"E\""));
        assertEquals("""
            a | A | 2018-05/2018-06-02 | - | A Point(36.3 33.5)
            b | B | 2018-05-20T05:30:00+03:00 | - | B Point(36.3 33.5)
            c | C | 2018 | - | C Point(36.3 33.5)
            d | D | 2018-05-20 | - | D Point(36.3 33.5)
            e | E | undated | - | E Point(36.3 33.5)""", Told.events(o));
        assertEquals("", Texts.lines(o.problems()));
    }

    @Test
    void numbersAreMillisecondsAlsoBefore1970WhereTheLargestOfTheirNameCanBeNothingElse() {
        Opened o = features(feature("\"name\": \"old\", \"start\": -3122236800000"), feature("\"name\": \"new\", \"start\": 5"));
        assertEquals("1871-01-23T00:00:00Z", o.dataset().events().get(0).when().text());
        assertEquals("1970-01-01T00:00:00.005Z", o.dataset().events().get(1).when().text());
    }

    @Test
    void secondsAreSaidToBeTakenAsSuchAndYearsAreYears() {
        assertEquals("tour.geojson:1:1: warning: the numbers under \"time\" are read as seconds since 1970; write dates such as 2018-05-20 if that is not meant",
            Texts.lines(features(feature("\"name\": \"s\", \"time\": 1526774400")).problems()));
        assertEquals("1066", features(feature("\"name\": \"y\", \"year\": 1066")).dataset().events().get(0).when().text());
    }

    @Test
    void datesOfOneNameAreReadInOneOrderAndBothDaysAreShownWhereNothingTells() {
        Opened told = features(feature("\"name\": \"a\", \"date\": \"4/5/2018\""), feature("\"name\": \"b\", \"date\": \"25/5/2018\""));
        assertEquals("2018-05-04", told.dataset().events().get(0).when().text());
        Opened unsure = features(feature("\"name\": \"a\", \"date\": \"4/5/2018\""));
        assertEquals("[2018-04-05,2018-05-04]", unsure.dataset().events().get(0).when().text());
        assertTrue(Texts.lines(unsure.problems()).contains("dates under \"date\" may be day before month"));
    }

    @Test
    void aWhenOfLinkedPlacesTheTimesOfPointsAndASpanOfATrackAreRead() {
        Opened o = features("{\"type\": \"Feature\", " + POINT + ", \"properties\": {\"name\": \"w\"}, \"when\": {\"timespans\": [{\"start\": {\"in\": \"1701\"}, \"end\": {\"in\": \"1808\"}}]}}",
            "{\"type\": \"Feature\", \"geometry\": {\"type\": \"LineString\", \"coordinates\": [[1, 2], [3, 4], [5, 6]]}, \"properties\": {\"name\": \"t\", "
                + "\"coordTimes\": [\"2018-05-20T05:00:00Z\", \"2018-05-20T05:10:00Z\", \"2018-05-20T06:00:00Z\"]}}");
        assertEquals("1701/1808", o.dataset().events().get(0).when().text());
        assertEquals("t | t | 2018-05-20T05:00:00Z/2018-05-20T06:00:00Z | - | t Line(1.0 2.0 +2)", Told.events(o).lines().skip(1).findFirst().orElseThrow());
        assertTrue(Texts.lines(o.problems()).contains("the points of a line have times of their own"));
    }

    @Test
    void everyGeometryIsKept() {
        String each = "{\"type\": \"Feature\", \"properties\": {}, \"geometry\": %s}";
        Opened o = features(each.formatted("{\"type\": \"MultiPoint\", \"coordinates\": [[1, 2], [3, 4]]}"), each.formatted("{\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}"),
            each.formatted("{\"type\": \"GeometryCollection\", \"geometries\": [{\"type\": \"Point\", \"coordinates\": [1, 2]}, {\"type\": \"LineString\", \"coordinates\": [[1, 2], [3, 4]]}]}"),
            each.formatted("null"));
        assertEquals("""
            event-1 | record 1 | undated | - |  [Point(1.0 2.0) Point(3.0 4.0)]
            event-2 | record 2 | undated | - |  Area(0.0 0.0 +3)
            event-3 | record 3 | undated | - |  [Point(1.0 2.0) Line(1.0 2.0 +1)]
            event-4 | record 4 | undated | - | unplaced""", Told.events(o));
    }

    @Test
    void whatNobodyAskedForBecomesFiguresAndWordsOfWhatTheFileSays() {
        Opened o = features(feature("\"title\": \"Quake\", \"type\": \"earthquake\", \"place\": \"Off Latakia\", \"mag\": 4.5, \"code\": 77, \"alert\": \"green\", \"felt\": null, \"list\": [1, 2]"));
        assertEquals("quake | Quake | undated | earthquake | Off Latakia Point(36.3 33.5)", Told.events(o));
        assertEquals("the file tour.geojson in tour.geojson: list: 1, 2; code: 77; alert: green [mag 4.5]", Told.claims(o, 0));
    }

    @Test
    void aTimeThatIsNoneIsReportedAtItsFeatureAndTheFeatureIsKeptUndated() {
        Opened o = features(feature("\"name\": \"A\", \"date\": \"soon\""));
        assertTrue(o.dataset().events().get(0).when().undated());
        assertTrue(Texts.lines(o.problems()).startsWith("tour.geojson:2:1: error: \"soon\" is no time that is understood"), Texts.lines(o.problems()));
    }

    @Test
    void aFileIsTimedIfAnyFeatureNamesATime() {
        assertTrue(GeoJsonReader.timed(Texts.input("{\"type\": \"FeatureCollection\", \"features\": [" + feature("\"a\": 1") + ", " + feature("\"Start Date\": \"2018\"") + "]}")));
        assertFalse(GeoJsonReader.timed(Texts.input("{\"type\": \"FeatureCollection\", \"features\": [" + feature("\"name\": \"quarter\"") + "]}")));
    }

    @Test
    void aFileThatBreaksOffKeepsWhatStandsBefore() {
        Opened o = Told.of("t.geojson", "{\"type\": \"FeatureCollection\", \"features\": [" + feature("\"name\": \"A\", \"date\": \"2018\"") + ", {\"type\": \"Fea");
        assertEquals(1, o.dataset().events().size());
        assertEquals(Opened.Reach.CUT, o.reach());
        assertEquals(1, o.problems().errors());
    }

    @Test
    void idsAreTheFeaturesOwnAndUnique() {
        Opened o = features("{\"type\": \"Feature\", \"id\": \"ci 37\", " + POINT + "}", "{\"type\": \"Feature\", \"id\": \"CI-37\", " + POINT + "}", feature("\"title\": \"الحدث\""));
        assertEquals("ci-37, ci-37-2, event-3", String.join(", ", o.dataset().events().stream().map(e -> e.id()).toList()));
        assertEquals(0, o.problems().errors());
    }
}
