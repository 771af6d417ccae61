package org.masar.ui.panel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.masar.check.Opener;
import org.masar.model.Dataset;
import org.masar.model.Question;
import org.masar.model.Voice;
import org.masar.state.ViewState;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Settings;
import org.masar.view.Visible;

/** Walks every place where the five reports differ: each must be told on the card of each event concerned, with who says it and where. */
class DifferingTest {
    private static final Dataset DATASET = open();
    private static final Map<String, Row> ROWS = rows();

    private record Row(List<String> events, List<String[]> answers) {
    }

    private static Dataset open() {
        try {
            return Opener.standard().open("builtin:south-damascus-2018").dataset();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Row> rows() {
        try (InputStream in = DifferingTest.class.getResourceAsStream("differing.txt")) {
            Map<String, Row> rows = new LinkedHashMap<>();
            Row row = null;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(l -> !l.startsWith("#")).toList()) {
                if (line.startsWith(" ")) {
                    row.answers().add(line.strip().split(" ", 3));
                } else {
                    row = new Row(List.of(line.substring(line.indexOf(':') + 2).split(" ")), new ArrayList<>());
                    rows.put(line.substring(0, line.indexOf(':')), row);
                }
            }
            return rows;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String card(String event, Settings s) {
        Texts texts = new Texts(new ReadOnlyObjectWrapper<>(s).getReadOnlyProperty());
        return new EventPage(Visible.of(DATASET, ViewState.START), DATASET.number(event).orElseThrow(), texts, null, link -> { }).text();
    }

    /** Takes what the card says of the question: its own line and those of its answers. */
    private static List<String> asked(String card, Question q, String language) {
        List<String> lines = card.lines().toList();
        int at = lines.indexOf(q.label().in(language));
        assertTrue(at >= 0, "'" + q.label().in(language) + "' is not asked in\n" + card);
        List<String> answers = new ArrayList<>();
        for (int i = at + 1; i < lines.size() && lines.get(i).startsWith("  "); i++) {
            answers.add(lines.get(i));
        }
        return answers;
    }

    @Test
    void thereAreTwentyThree() {
        assertEquals(23, ROWS.size());
        assertEquals(DATASET.questions().stream().map(Question::id).toList(), List.copyOf(ROWS.keySet()));
    }

    @TestFactory
    Stream<DynamicTest> everyRowIsToldOnTheCardOfEachEventConcerned() {
        return ROWS.entrySet().stream().flatMap(r -> r.getValue().events().stream().map(event ->
            DynamicTest.dynamicTest(r.getKey() + " on " + event, () -> told(r.getKey(), r.getValue(), event))));
    }

    private static void told(String id, Row row, String event) {
        Question q = DATASET.questions().stream().filter(x -> x.id().equals(id)).findFirst().orElseThrow();
        List<String> english = asked(card(event, Settings.FIRST), q, "en"), arabic = asked(card(event, Settings.FIRST.withLanguage("ar")), q, "ar");
        assertEquals(english.size(), arabic.size());
        for (String[] a : row.answers()) {
            boolean silent = a[0].equals("-");
            List<String> fitting = english.stream().filter(l -> l.contains(silent ? "No word" : voice(a[0], "en")) && (silent || l.contains(a[1])) && l.contains(a[2])).toList();
            assertTrue(!fitting.isEmpty(), String.join(" ", a) + " is not among\n" + String.join("\n", english));
            String same = arabic.get(english.indexOf(fitting.get(0)));
            assertTrue(same.contains(silent ? "لا كلام" : voice(a[0], "ar")) && (silent || same.contains(a[1])), same);
        }
    }

    private static String voice(String id, String language) {
        return DATASET.voice(id).map(Voice::label).orElseThrow().in(language);
    }

    @Test
    void everyAnswerStandsOnTheCardOfEveryEventThatItsQuestionNames() {
        for (Question q : DATASET.questions()) {
            for (String event : q.events()) {
                assertEquals(q.answers().size(), asked(card(event, Settings.FIRST), q, "en").size(), q.id() + " on " + event);
            }
        }
    }

    @Test
    void everyClaimIsOnTheCardWithVoiceStanceAndSource() {
        CardWords words = new CardWords(DATASET, new Texts(new ReadOnlyObjectWrapper<>(Settings.FIRST).getReadOnlyProperty()));
        DATASET.events().forEach(e -> {
            String card = card(e.id(), Settings.FIRST);
            e.claims().forEach(c -> assertTrue(card.contains(words.voice(c)) && card.contains(words.claim(c)), c.id()));
        });
    }
}
