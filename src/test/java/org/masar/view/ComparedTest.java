package org.masar.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.masar.model.Stance.DENIES;
import static org.masar.model.Stance.REPORTS;
import static org.masar.view.Sample.claim;
import static org.masar.view.Sample.sure;

import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.masar.model.Dataset;
import org.masar.model.Question;
import org.masar.model.Voice;
import org.masar.model.Words;

class ComparedTest {
    private static Dataset with(Question... questions) {
        Dataset d = new Sample().event("e", sure("2018-05-20", "2018-05-21"), claim("a", "s1", REPORTS), claim("a", "s2", REPORTS), claim("b", "s1", DENIES))
            .build();
        List<Voice> voices = List.of("a", "b", "c").stream().map(v -> new Voice(v, Words.of("en", v.toUpperCase(java.util.Locale.ROOT)), null, List.of())).toList();
        return new Dataset(new Dataset.Head(1, "d", Words.NONE, Words.NONE, ZoneOffset.UTC, null, null), List.of(), List.of(), List.of(), voices,
            List.of(), List.of(), d.events(), List.of(), List.of(questions));
    }

    private static Question question(Question.Answer... answers) {
        return new Question("q", Words.of("en", "Q?"), List.of("e"), List.of(answers));
    }

    private static Question.Answer answer(String text, List<String> voices, List<String> sources, String... claims) {
        return new Question.Answer(Words.of("en", text), voices, sources, List.of(claims));
    }

    private static String cells(Compared c) {
        return c.rows().get(0).cells().stream().map(cell -> cell.voice().id() + ": " + (cell.silent() ? "no word" : cell.answers().stream()
            .map(a -> a.label().in("en") + " " + a.sources()).collect(Collectors.joining("; ")))).collect(Collectors.joining(" | "));
    }

    @Test
    void eachVoiceGetsTheSourcesInWhichItSpeaksItself() {
        assertEquals("a: yes [s1, s2] | b: no [s1]", cells(Compared.of(with(question(
            answer("yes", List.of("a"), List.of("s1", "s2"), "a-s1", "a-s2"), answer("no", List.of("b"), List.of("s1", "s9"), "b-s1"))), null)));
    }

    @Test
    void twoAnswersOfOneVoiceStayTwo() {
        assertEquals("a: yes [s1]; no [s2]", cells(Compared.of(with(question(
            answer("yes", List.of("a"), List.of("s1"), "a-s1"), answer("no", List.of("a"), List.of("s2"), "a-s2"))), null)));
    }

    @Test
    void anAnswerWithoutClaimsKeepsTheSourcesOfTheFileAndLeadsToTheFirstEvent() {
        Compared c = Compared.of(with(question(answer("yes", List.of("c"), List.of("s7")))), null);
        assertEquals("c: yes [s7]", cells(c));
        assertEquals("e", c.rows().get(0).cell("c").answers().get(0).event());
        assertNull(c.rows().get(0).cell("c").answers().get(0).claim());
    }

    @Test
    void aVoiceThatAnswersNothingHasNoColumnAndOneThatIsSilentHereHasAnEmptyCell() {
        Dataset d = with(question(answer("yes", List.of("a"), List.of(), "a-s1")),
            new Question("r", Words.of("en", "R?"), List.of(), List.of(answer("maybe", List.of("b"), List.of("s1")), answer("how many", List.of(), List.of()))));
        Compared c = Compared.of(d, null);
        assertEquals(List.of("a", "b"), c.voices().stream().map(Voice::id).toList());
        assertEquals("a: yes [s1] | b: no word", cells(c));
        assertEquals("how many", c.rows().get(1).unanswered().get(0).in("en"));
        assertEquals("a: yes [s1]", cells(c.among(List.of("a"))));
    }
}
