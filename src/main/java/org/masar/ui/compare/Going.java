package org.masar.ui.compare;

import java.util.List;
import java.util.Optional;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Interval;
import org.masar.model.Question;
import org.masar.state.Filter;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.view.Compared;
import org.masar.view.EventSteps;
import org.masar.view.Steps;
import org.masar.view.Visible;

/**
 * Leads from a cell of the table to the event and the moment. Pure.
 *
 * @param dataset where the event is
 * @param event   id
 * @param claim   by whose time to stand there, or null for the event's own
 */
record Going(Dataset dataset, String event, Claim claim) {

    /** Leads to an answer's event, or, where there is no answer, to the first event of the question; empty where there is none. */
    static Optional<Going> to(Dataset d, Question q, Optional<Compared.Answer> answer) {
        return answer.filter(a -> a.event() != null).map(a -> new Going(d, a.event(), a.claim()))
            .or(() -> q.events().stream().filter(e -> d.event(e).isPresent()).findFirst().map(e -> new Going(d, e, null)));
    }

    /** Gives the view there: voices and filter give way where they would hide the event. */
    ViewState of(ViewState from) {
        Event e = dataset.event(event).orElseThrow();
        Optional<Interval> unit = EventSteps.start(claim != null && claim.when() != null ? claim.when() : e.when(), dataset.zone());
        ViewState there = unit.map(u -> Steps.at(from, u)).orElse(from).withSelection(Selection.ofEvent(event));
        boolean unheard = claim != null && !there.voices().isEmpty() && !there.voices().contains(claim.voice());
        ViewState heard = unheard ? there.withVoices(List.of()) : there;
        return shows(heard) ? heard : heard.withFilter(Filter.NONE);
    }

    private boolean shows(ViewState v) {
        int number = dataset.number(event).orElseThrow();
        return java.util.Arrays.stream(Visible.of(dataset, v).events()).anyMatch(n -> n == number);
    }
}
