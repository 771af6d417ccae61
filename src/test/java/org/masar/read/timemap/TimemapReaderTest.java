package org.masar.read.timemap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.masar.read.Opened;
import org.masar.read.Texts;
import org.masar.read.Told;

class TimemapReaderTest {
    private static final String EVENTS = """
        [{"id": "E_1", "description": "A crowd gathers.", "date": "06/01/2024", "time": "14:30", "location": "Main Square", "latitude": "41.0", "longitude": "28.9",
          "sources": ["s1"], "associations": ["a1"], "impact": "15 detained"},
         {"id": "E_2", "description": "A verdict.", "date": "05/15/2024", "location": "Court", "latitude": "41.1", "longitude": "28.8", "sources": ["s1", "s2"], "associations": []}]""";

    @Test
    void anEventStandsInTheSourcesThatItNamesAndMonthsComeFirst() {
        Opened o = Told.of("api.json", "{\"events\": " + EVENTS + ", \"sources\": {\"s1\": {\"id\": \"s1\", \"title\": \"Video\", \"paths\": [\"https://example.org/v\"]}, "
            + "\"s2\": {\"id\": \"s2\", \"title\": \"-\", \"description\": \"hidden\"}}, \"associations\": {\"a1\": {\"id\": \"a1\", \"title\": \"Protest\"}}}");
        assertEquals("""
            e-1 | A crowd gathers. | 2024-06-01T14:30 | protest | Main Square Point(28.9 41.0)
            e-2 | A verdict. | 2024-05-15 | - | Court Point(28.8 41.1)""", Told.events(o));
        assertEquals("the file api.json in Video (s1): impact: 15 detained", Told.claims(o, 0));
        assertEquals("the file api.json in Video (s1): \nthe file api.json in s2: ", Told.claims(o, 1));
        assertEquals("api.json:1:1: warning: times are told without an offset; they are taken as UTC; write the offset too, such as +03:00, if another moment is meant", Texts.lines(o.problems()));
    }

    @Test
    void aListOfEventsAloneNamesItsSourcesByTheirIdsAndSaysSo() {
        Opened o = Told.of("events.json", EVENTS);
        assertEquals(2, o.dataset().events().size());
        assertEquals("the file events.json in s1: impact: 15 detained", Told.claims(o, 0));
        assertEquals(true, Texts.lines(o.problems()).contains("2 sources are named but not in the file"));
    }
}
