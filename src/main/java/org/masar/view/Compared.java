package org.masar.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Question;
import org.masar.model.Stance;
import org.masar.model.Voice;
import org.masar.model.Words;

/**
 * Sets the accounts of a dataset side by side: questions down, voices across, in the order of the file. Two answers of one voice stay
 * two. Pure; the same for every look and language.
 */
public record Compared(List<Voice> voices, List<Row> rows) {
    public Compared {
        voices = List.copyOf(voices);
        rows = List.copyOf(rows);
    }

    /**
     * Compares all voices that answer any question.
     *
     * @param knownBy first instant that is not yet known of, or null for everything: answers of which no claim was known are left out
     */
    public static Compared of(Dataset d, Instant knownBy) {
        Map<String, Spoken> claims = claims(d);
        List<Row> rows = new ArrayList<>();
        for (Question q : d.questions()) {
            Map<String, List<Answer>> byVoice = new LinkedHashMap<>();
            List<Words> unanswered = new ArrayList<>();
            for (Question.Answer a : q.answers()) {
                if (a.voices().isEmpty()) {
                    unanswered.add(a.label());
                }
                for (String voice : a.voices()) {
                    answer(d, q, a, voice, claims, knownBy, byVoice.computeIfAbsent(voice, v -> new ArrayList<>()));
                }
            }
            List<Cell> cells = d.voices().stream().map(v -> new Cell(v, byVoice.getOrDefault(v.id(), List.of()))).toList();
            rows.add(new Row(q, cells, unanswered));
        }
        List<String> speaking = rows.stream().flatMap(r -> r.cells().stream()).filter(c -> !c.silent()).map(c -> c.voice().id()).distinct().toList();
        return new Compared(d.voices(), rows).among(speaking);
    }

    private static void answer(Dataset d, Question q, Question.Answer a, String voice, Map<String, Spoken> claims, Instant knownBy, List<Answer> into) {
        List<Spoken> own = a.claims().stream().map(claims::get).filter(t -> t != null && t.claim().voice().equals(voice)).toList();
        List<Spoken> known = own.stream().filter(t -> Knowledge.of(d, t.event(), t.claim()).isKnown(knownBy))
            .sorted(Comparator.comparing((Spoken t) -> !t.claim().stance().affirms()).thenComparing(t -> order(q, t.event()))).toList();
        if (known.isEmpty() && knownBy != null) {
            return;
        }
        Set<String> sources = new LinkedHashSet<>();
        Set<Stance> stances = new LinkedHashSet<>();
        known.forEach(t -> {
            sources.add(t.claim().source());
            stances.add(t.claim().stance());
        });
        Spoken first = known.isEmpty() ? null : known.get(0);
        String event = first != null ? first.event().id() : q.events().stream().filter(e -> d.event(e).isPresent()).findFirst().orElse(null);
        into.add(new Answer(a.label(), List.copyOf(stances), sources.isEmpty() ? a.sources() : sources.stream().sorted().toList(), event,
            first == null ? null : first.claim()));
    }

    private static int order(Question q, Event e) {
        int at = q.events().indexOf(e.id());
        return at < 0 ? q.events().size() : at;
    }

    private static Map<String, Spoken> claims(Dataset d) {
        Map<String, Spoken> all = new LinkedHashMap<>();
        d.events().forEach(e -> e.claims().stream().filter(c -> c.id() != null).forEach(c -> all.putIfAbsent(c.id(), new Spoken(e, c))));
        return all;
    }

    /** Gives the columns of the voices with the ids alone, in the order of the file. */
    public Compared among(List<String> ids) {
        return new Compared(voices.stream().filter(v -> ids.contains(v.id())).toList(),
            rows.stream().map(r -> new Row(r.question(), r.cells().stream().filter(c -> ids.contains(c.voice().id())).toList(), r.unanswered())).toList());
    }

    /**
     * Holds what all voices answer to one question.
     *
     * @param cells   one a voice, in the order of the columns
     * @param unanswered what the dataset notes that nobody says
     */
    public record Row(Question question, List<Cell> cells, List<Words> unanswered) {
        public Row {
            cells = List.copyOf(cells);
            unanswered = List.copyOf(unanswered);
        }

        /** Gives the cell of a voice; a silent one for a voice that has no column. */
        public Cell cell(String voice) {
            return cells.stream().filter(c -> c.voice().id().equals(voice)).findFirst()
                .orElseGet(() -> new Cell(new Voice(voice, Words.NONE, null, List.of()), List.of()));
        }
    }

    /** Holds what one voice answers to one question: nothing, one thing, or several. */
    public record Cell(Voice voice, List<Answer> answers) {
        public Cell {
            answers = List.copyOf(answers);
        }

        /** Tells whether the voice has no word on the question. */
        public boolean silent() {
            return answers.isEmpty();
        }
    }

    /**
     * Holds one answer of one voice.
     *
     * @param stances how the voice stands to the events of it, first what it affirms; empty where the file names no claim
     * @param sources ids of the sources in which this voice gives it
     * @param event   id of the event to go to, or null where the question has none
     * @param claim   the claim by whose time to go there, or null
     */
    public record Answer(Words label, List<Stance> stances, List<String> sources, String event, Claim claim) {
        public Answer {
            stances = List.copyOf(stances);
            sources = List.copyOf(sources);
        }
    }

    private record Spoken(Event event, Claim claim) {
    }
}
