package org.masar.model;

import java.util.List;

/**
 * Asks something to which the accounts give different answers.
 *
 * @param events ids of the events concerned
 */
public record Question(String id, Words label, List<String> events, List<Answer> answers) {
    public Question {
        Ids.check("question", id);
        events = List.copyOf(events);
        answers = List.copyOf(answers);
    }

    /**
     * Gives one answer with who gives it.
     *
     * @param voices  ids
     * @param sources ids
     * @param claims  ids of the claims that carry it
     */
    public record Answer(Words label, List<String> voices, List<String> sources, List<String> claims) {
        public Answer {
            voices = List.copyOf(voices);
            sources = List.copyOf(sources);
            claims = List.copyOf(claims);
        }
    }
}
