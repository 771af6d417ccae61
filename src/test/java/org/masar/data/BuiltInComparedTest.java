package org.masar.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.masar.data.BuiltIn.DATASET;
import static org.masar.data.BuiltIn.unit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.masar.model.Stance;
import org.masar.view.Compared;

/** All that the five reports do not agree upon, question by question, beside what was read in them by hand. */
class BuiltInComparedTest {
    private static final Compared TABLE = Compared.of(DATASET, null);
    private static final Map<String, List<String>> READ = read();

    /** Reads the answers by question: {@code voice = words @ sources}. */
    private static Map<String, List<String>> read() {
        try (InputStream in = BuiltInComparedTest.class.getResourceAsStream("compared.txt")) {
            Map<String, List<String>> all = new LinkedHashMap<>();
            String question = "";
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
                if (line.contains(" = ")) {
                    all.get(question).add(line);
                } else {
                    question = line;
                    all.put(question, new java.util.ArrayList<>());
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> questions() {
        return READ.keySet().stream();
    }

    private static Compared.Row row(String question) {
        return TABLE.rows().stream().filter(r -> r.question().id().equals(question)).findFirst().orElseThrow();
    }

    @Test
    void allTwentyThreeQuestionsAreRowsInTheirOrder() {
        assertEquals(23, READ.size());
        assertEquals(List.copyOf(READ.keySet()), TABLE.rows().stream().map(r -> r.question().id()).toList());
        assertEquals(DATASET.voices(), TABLE.voices());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyVoiceAnswersWhatItSaysInTheReportsAndIsSilentOtherwise(String question) {
        Compared.Row row = row(question);
        for (Compared.Cell cell : row.cells()) {
            String voice = cell.voice().id();
            List<String> read = READ.get(question).stream().filter(l -> l.startsWith(voice + " = ")).toList();
            assertEquals(read.size(), cell.answers().size(), voice + ": " + read + " but " + cell.answers());
            assertEquals(read.isEmpty(), cell.silent());
            for (int i = 0; i < read.size(); i++) {
                String[] words = read.get(i).substring(read.get(i).indexOf('=') + 1).split("@");
                Compared.Answer answer = cell.answers().get(i);
                assertTrue(answer.label().in("en").contains(words[0].strip()), voice + ": " + answer.label().in("en"));
                assertEquals(List.of(words[1].strip().split(" ")), answer.sources(), voice);
                assertFalse(answer.label().in("ar").isBlank(), voice);
            }
        }
        List<String> nobody = READ.get(question).stream().filter(l -> l.startsWith("nobody")).toList();
        assertEquals(nobody.size(), row.unanswered().size());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyAnswerLeadsToAnEventOfItsQuestionOfWhichTheVoiceSpeaks(String question) {
        for (Compared.Cell cell : row(question).cells()) {
            for (Compared.Answer a : cell.answers()) {
                assertTrue(row(question).question().events().contains(a.event()), a + "");
                assertEquals(cell.voice().id(), a.claim().voice());
                assertTrue(DATASET.event(a.event()).orElseThrow().claims().contains(a.claim()), a + "");
            }
        }
    }

    @Test
    void whoDeniesIsMarkedAsDenying() {
        assertEquals(List.of(Stance.DENIES), row("was-there-a-deal").cell("sana").answers().get(0).stances());
        assertEquals(List.of(Stance.CONFIRMS), row("who-left").cell("abdul-majid").answers().get(0).stances());
    }

    @Test
    void onSundayNobodyHadAnsweredWhatMondayBroughtYet() {
        Compared sunday = Compared.of(DATASET, unit("2018-05-20T20:00+03:00").to());
        Compared.Row who = sunday.rows().stream().filter(r -> r.question().id().equals("who-left")).findFirst().orElseThrow();
        assertTrue(who.cell("sana").silent());
        assertTrue(who.cell("sohr").answers().stream().noneMatch(a -> a.label().in("en").startsWith("Second batch")), who.cell("sohr") + "");
        assertFalse(who.cell("abdul-majid").silent());
    }
}
