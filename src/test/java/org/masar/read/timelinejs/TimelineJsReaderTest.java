package org.masar.read.timelinejs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.masar.read.Opened;
import org.masar.read.Texts;
import org.masar.read.Told;

class TimelineJsReaderTest {
    @Test
    void slidesAreEventsWithTheDatesOfTheirPartsAndErasStepsOfAWalkthrough() {
        Opened o = Told.of("t.json", """
            {"title": {"text": {"headline": "A <b>life</b>", "text": "In dates"}},
             "events": [
              {"unique_id": "born", "start_date": {"year": "1835", "month": "11", "day": "30", "display_date": "St Andrew's day"}, "text": {"headline": "Born"},
               "location": {"lat": 39.4, "lon": -91.7, "name": "Florida"}, "group": "Life", "media": {"url": "https://example.org/x.jpg", "credit": "X"}},
              {"start_date": {"year": 2000, "month": "1", "day": "5", "hour": "6", "minute": "45", "second": "", "millisecond": ""}, "end_date": {"year": "2000", "month": "1", "day": "6", "hour": "1"},
               "text": {"headline": "Night"}},
              {"start_date": {"year": "-315000"}, "text": {"headline": "First"}},
              {"start_date": {"year": "-13800000000"}, "text": {"headline": "Bang"}},
              {"start_date": {"year": "1850"}, "end_date": {"year": "1861"}, "text": {"text": "No headline. More."}}],
             "eras": [{"start_date": {"year": "1835"}, "end_date": {"year": "1910"}, "text": {"headline": "Lifetime"}}]}""");
        assertEquals("""
            born | Born | 1835-11-30 | life | Florida Point(-91.7 39.4)
            night | Night | 2000-01-05T06:45/2000-01-06T01:00 | - | unplaced
            first | First | Y-315000 | - | unplaced
            bang | Bang | undated | - | unplaced
            no-headline-more | No headline. More. | 1850/1861 | - | unplaced""", Told.events(o));
        assertEquals("the file t.json in A life: date: St Andrew's day; credit: X; media: https://example.org/x.jpg", Told.claims(o, 0));
        assertEquals("Lifetime 1835-01-01T00:00:00Z", o.notebook().walkthroughs().get(0).steps().get(0).title().in("en") + " "
            + o.notebook().walkthroughs().get(0).steps().get(0).view().window().from());
        assertTrue(Texts.lines(o.problems()).contains("-13800000000"), "a date beyond 100 million years is named");
    }

    @Test
    void theOlderFormWithDatesBetweenCommasIsReadToo() {
        Opened o = Told.of("t.json", "{\"timeline\": {\"headline\": \"Old\", \"type\": \"default\", \"date\": [{\"startDate\": \"2011,12,10\", \"endDate\": \"2011,12,11\", \"headline\": \"X\", "
            + "\"asset\": {\"media\": \"https://example.org\"}}]}}");
        assertEquals("x | X | 2011-12-10/2011-12-11 | - | unplaced", Told.events(o));
        assertEquals("Old", o.dataset().title().in("en"));
    }
}
