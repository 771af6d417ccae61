package org.masar.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.read.Input;
import org.masar.read.Opened;
import org.masar.state.Selection;

class SubjectTest {
    private static String subjects(String parts) throws Exception {
        Opened o = Opener.standard().open(new Input("t.json", ("{\"masar\": 1, \"id\": \"t\", \"title\": {\"en\": \"T\"}, \"timeZone\": \"UTC\",\n" + parts + "}")
            .getBytes(StandardCharsets.UTF_8)));
        return o.problems().list().stream().filter(p -> !p.path().isEmpty())
            .map(p -> p.path() + " -> " + Subject.of(o, p).map(SubjectTest::said).orElse("nothing")).distinct().collect(Collectors.joining("\n"));
    }

    private static String said(Selection s) {
        return s.event() != null ? "event " + s.event() : s.place() != null ? "place " + s.place() : "voice " + s.voice();
    }

    @Test
    void aProblemLeadsToTheEventInWhosePartItStands() throws Exception {
        assertEquals("""
            events -> nothing
            events[1] -> nothing
            events[2].category -> event b
            events[2].places[0].place -> event b""", subjects("\"events\": [{\"id\": \"a\"}, 7, {\"id\": \"b\", \"category\": \"c\", \"places\": [{\"place\": \"p\"}]}]"));
    }

    @Test
    void placesVoicesStatesAndQuestionsLeadToTheirOwn() throws Exception {
        String found = subjects("""
            "places": [{"id": "p", "within": "q", "geometry": {"type": "Point", "coordinates": [36, 33]}}], "voices": [{"id": "V v", "label": {"en": "V"}}],
            "sources": [{"id": "s", "title": {"en": "S"}}],
            "events": [{"id": "e", "claims": [{"voice": "V v", "source": "s", "stance": "reports"}]}],
            "states": [{"place": "p", "group": "g", "when": "2018"}],
            "questions": [{"id": "q", "events": ["e", "z"], "answers": []}]""");
        assertEquals("""
            places[0].within -> place p
            states[0].group -> place p
            questions[0].events[1] -> event e
            voices[0].id -> voice V v""", found.lines().filter(l -> !l.contains("label") && !l.contains("title")).sorted(
                java.util.Comparator.comparing(l -> "pls".indexOf(l.charAt(0)) < 0 ? l.startsWith("q") ? 3 : 4 : l.startsWith("p") ? 1 : 2))
            .collect(Collectors.joining("\n")));
    }
}
