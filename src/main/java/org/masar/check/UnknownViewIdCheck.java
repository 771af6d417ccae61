package org.masar.check;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.masar.read.Message;
import org.masar.read.Nearest;
import org.masar.read.Opened;
import org.masar.state.Filter;
import org.masar.state.ViewState;
import org.masar.state.Walkthrough;
import org.masar.view.Where;

/** Finds ids that lead nowhere in views: the one that opens first, and those of walkthroughs. */
final class UnknownViewIdCheck implements Check {

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        Ids ids = Ids.of(o.dataset());
        Set<String> tags = new HashSet<>();
        o.dataset().events().forEach(e -> tags.addAll(e.tags()));
        view(o, o.start(), "start", ids, tags, found);
        List<Walkthrough> tours = o.notebook().walkthroughs();
        for (int t = 0; t < tours.size(); t++) {
            for (int s = 0; s < tours.get(t).steps().size(); s++) {
                String step = o.locator().path(o.locator().path("walkthroughs", t) + ".steps", s);
                view(o, tours.get(t).steps().get(s).view(), step + ".view", ids, tags, found);
            }
        }
    }

    private static void view(Opened o, ViewState v, String path, Ids ids, Set<String> tags, Consumer<Finding> found) {
        Filter f = v.filter();
        missing("voices", v.voices(), ids.in("voices"), path + ".voices", found);
        missing("categories", f.categories(), ids.in("categories"), path + ".filter.categories", found);
        missing("places", f.places(), ids.in("places"), path + ".filter.places", found);
        missing("voices", f.voices(), ids.in("voices"), path + ".filter.voices", found);
        missing("sources", f.sources(), ids.in("sources"), path + ".filter.sources", found);
        missing("tags", f.tags(), tags, path + ".filter.tags", found);
        selected("events", v.selection().event(), ids, path + ".selection.event", found);
        selected("places", v.selection().place(), ids, path + ".selection.place", found);
        selected("voices", v.selection().voice(), ids, path + ".selection.voice", found);
        where(o, f.where(), path + ".filter.where", found);
    }

    private static void selected(String list, String id, Ids ids, String path, Consumer<Finding> found) {
        missing(list, id == null ? List.of() : List.of(id), ids.in(list), path, found);
    }

    private static void where(Opened o, String text, String path, Consumer<Finding> found) {
        if (text != null) {
            Where.fault(o.dataset(), text).ifPresent(f -> found.accept(Finding.error(path, text,
                Message.of("view.where", f.position() + 1, f.getMessage()), Message.of("view.where.advice"))));
        }
    }

    private static void missing(String list, Collection<String> named, Collection<String> known, String path, Consumer<Finding> found) {
        named.stream().filter(id -> !known.contains(id)).sorted().forEach(id -> found.accept(Finding.error(path, id,
            Message.of("view.unknown", id, list),
            Nearest.advice(id, known, Message.of("view.unknown.advice")))));
    }
}
