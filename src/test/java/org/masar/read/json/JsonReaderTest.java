package org.masar.read.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.masar.model.Event;
import org.masar.model.LonLat;
import org.masar.model.PlaceRef;
import org.masar.model.Stance;
import org.masar.read.Opened;
import org.masar.read.Texts;

class JsonReaderTest {
    private final String first = Texts.firstDataset();

    @Test
    void theFirstDatasetOfTheReadmeIsReadWholeAndWithoutAProblem() {
        Opened o = Texts.read(first);
        assertEquals("", Texts.lines(o.problems()));
        assertEquals("first-dataset", o.dataset().id());
        assertEquals(ZoneId.of("Asia/Damascus"), o.dataset().zone());
        assertEquals("اليرموك", o.dataset().place("yarmouk").orElseThrow().label().in("ar"));
        assertEquals(LonLat.of(36.302, 33.474), o.dataset().place("yarmouk").orElseThrow().anchor().orElseThrow());
        Event e = o.dataset().event("first-batch").orElseThrow();
        assertEquals("2018-05-19T21:00:00Z", e.when().earliestStart().toString());
        assertEquals(PlaceRef.Role.FROM, e.places().get(0).role());
        assertEquals(Stance.DENIES, e.claim("first-batch-sana").orElseThrow().stance());
        assertEquals(6.0, e.claims().get(0).figures().get(0).value());
        assertEquals("2018-05-19T21:00:00Z", o.start().playhead().from().toString());
    }

    @Test
    void aProblemIsFoundAtItsLineAndColumnEvenAfterArabicAndWithWindowsLineEnds() {
        String json = "{\"masar\": 1, \"id\": \"x\", \"timeZone\": \"UTC\",\r\n\"title\": {\"ar\": \"دمشق\"}, \"colour\": 1}";
        assertEquals("t.json:2:26: warning: \"colour\" is no key of a dataset and is not read; "
            + "known here: masar, id, title, timeZone, summary, licence, attribution, start",
            Texts.lines(Texts.read(json).problems()).replaceAll("known here: .*masar", "known here: masar"));
    }

    @Test
    void aDatasetThatBreaksOffKeepsTheEventsBeforeTheCut() {
        String two = first.replace("\n  ]\n}\n", ",\n    {\"id\": \"second\", \"title\": {\"en\": \"Cut");
        Opened o = Texts.read(two);
        assertEquals(1, o.dataset().events().size());
        assertEquals(1, o.rejected().size());
        assertTrue(Texts.lines(o.problems()).contains("the file breaks off here"), Texts.lines(o.problems()));
    }
}
