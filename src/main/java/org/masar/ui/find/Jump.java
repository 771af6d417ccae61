package org.masar.ui.find;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.masar.model.Dataset;
import org.masar.model.Holding;
import org.masar.search.Hit;
import org.masar.state.Filter;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.view.EventSteps;
import org.masar.view.Steps;
import org.masar.view.Visible;

/** Finds the view that shows what was found: selected, at its time, and freed of a filter that hides it. The map follows the selection. Pure. */
final class Jump {
    private Jump() {
    }

    static ViewState to(Visible v, Hit hit) {
        Dataset d = v.dataset();
        return switch (hit.kind()) {
            case EVENT -> event(v, hit.number());
            case PLACE -> place(v, d.places().get(hit.number()).id());
            case VOICE -> v.view().withSelection(Selection.ofVoice(d.voices().get(hit.number()).id()));
            case GROUP -> d.holdings().stream().filter(h -> h.groups().contains(d.groups().get(hit.number()).id())).findFirst().map(Holding::place)
                .map(p -> place(v, p)).orElse(v.view());
        };
    }

    private static ViewState event(Visible v, int number) {
        String id = v.dataset().events().get(number).id();
        ViewState there = EventSteps.of(v, id).map(unit -> Steps.at(v.view(), unit)).orElse(v.view()).withSelection(Selection.ofEvent(id));
        if (!shows(v, there, number)) {
            there = there.withFilter(Filter.NONE);
        }
        return shows(v, there, number) ? there : there.withMode(Mode.ALL);
    }

    private static boolean shows(Visible v, ViewState view, int number) {
        Visible then = Visible.of(v.told(), view);
        return IntStream.range(0, then.count()).anyMatch(i -> then.event(i) == number);
    }

    /** Selects a place; where nothing shows there now, goes to the first that is told of it. */
    private static ViewState place(Visible v, String place) {
        ViewState there = v.view().withSelection(Selection.ofPlace(place));
        if (IntStream.range(0, v.count()).anyMatch(i -> at(v, v.event(i), place))) {
            return there;
        }
        return IntStream.range(0, v.total()).filter(e -> at(v, e, place)).boxed()
            .min(Comparator.comparingLong(e -> v.told().index().earliestStart(e)))
            .flatMap(e -> EventSteps.of(v, v.dataset().events().get(e).id())).map(unit -> Steps.at(there, unit)).orElse(there);
    }

    private static boolean at(Visible v, int event, String place) {
        return v.told().places(event).stream().anyMatch(p -> p.place().equals(place));
    }
}
