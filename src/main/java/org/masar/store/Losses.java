package org.masar.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Words;
import org.masar.state.Notebook;

/** Counts what formats of one record an event do not carry. */
final class Losses {
    private final Dataset d;
    private final List<Loss> list = new ArrayList<>();

    private Losses(Dataset d) {
        this.d = d;
    }

    /** Says what even our own text leaves out: what lies beside it in a bundle, or in a file of the user's own. */
    static List<Loss> whole(Dataset d, Notebook notebook) {
        Losses all = new Losses(d);
        all.add("loss.files", d.media().size());
        all.add("loss.views", notebook.views().size());
        all.add("loss.annotations", notebook.annotations().size());
        return all.list;
    }

    /** Says what is flattened or left out where an event is one record. */
    static List<Loss> flat(Dataset d, Notebook notebook) {
        Losses all = new Losses(d);
        all.add("loss.claims", d.claimCount());
        all.add("loss.places", all.count(e -> e.places().size() > 1));
        all.add("loss.routes", all.count(e -> e.route() != null));
        all.add("loss.importance", all.count(e -> e.importance() != 3));
        all.add("loss.extent", (int) d.places().stream().filter(p -> p.radiusMetres() > 0 || p.uncertaintyMetres() > 0).count());
        all.add("loss.names", (int) d.places().stream().filter(p -> !p.variants().isEmpty() || p.within() != null).count());
        all.add("loss.apart", (int) d.places().stream().filter(p -> d.events().stream().flatMap(e -> e.places().stream()).noneMatch(r -> r.place().equals(p.id()))).count());
        all.add("loss.states", d.holdings().size());
        all.add("loss.groups", d.groups().size());
        all.add("loss.questions", d.questions().size());
        all.add("loss.walkthroughs", notebook.walkthroughs().size());
        all.add("loss.files", d.media().size());
        all.add("loss.views", notebook.views().size());
        all.add("loss.annotations", notebook.annotations().size());
        all.add("loss.languages", all.languages());
        WhenWords when = new WhenWords(d.zone());
        all.add("loss.times", all.count(e -> !when.exact(e.when())));
        if (all.count(e -> !e.when().undated() && when.shifts(e.when())) > 0) {
            all.list.add(Loss.of("loss.zone", d.zone().getId()));
        }
        return all.list;
    }

    private void add(String key, int count) {
        if (count > 0) {
            list.add(Loss.of(key, count));
        }
    }

    private int count(Predicate<Event> is) {
        return (int) d.events().stream().filter(is).count();
    }

    private int languages() {
        return (int) Stream.concat(d.events().stream().flatMap(e -> Stream.of(e.title(), e.summary())), d.places().stream().map(p -> p.label()))
            .map(Words::byLanguage).filter(m -> m.size() > 1).count();
    }

}
