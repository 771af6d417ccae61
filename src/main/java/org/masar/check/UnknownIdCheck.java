package org.masar.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Holding;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Question;
import org.masar.read.Message;
import org.masar.read.Nearest;
import org.masar.read.Opened;
import org.masar.state.Step;

/** Finds ids that lead nowhere in events, claims, places, states, questions and the texts of walkthroughs. */
final class UnknownIdCheck implements Check {

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        new Run(o, found).all();
    }

    /** Holds what one run over one dataset needs. */
    private static final class Run {
        private final Opened o;
        private final Dataset d;
        private final Map<String, Set<String>> known = new HashMap<>();
        private final Consumer<Finding> found;

        Run(Opened o, Consumer<Finding> found) {
            this.o = o;
            this.d = o.dataset();
            this.found = found;
            Ids.of(d).byList().forEach((list, ids) -> known.put(list, new java.util.LinkedHashSet<>(ids)));
            Set<String> claims = new HashSet<>();
            Claims.walk(o, (event, claim, path) -> claims.add(claim.id()));
            claims.remove(null);
            known.put("claims", claims);
        }

        void all() {
            for (int i = 0; i < d.places().size(); i++) {
                Place p = d.places().get(i);
                int n = i;
                one("places", "place", p.within(), () -> path("places", n) + ".within");
            }
            for (int i = 0; i < d.events().size(); i++) {
                event(d.events().get(i), i);
            }
            Claims.walk(o, this::claim);
            for (int i = 0; i < d.holdings().size(); i++) {
                Holding h = d.holdings().get(i);
                int n = i;
                one("places", "place", h.place(), () -> path("states", n) + ".place");
                h.groups().forEach(g -> one("groups", "group", g, () -> path("states", n) + ".group"));
            }
            for (int i = 0; i < d.questions().size(); i++) {
                question(d.questions().get(i), path("questions", i));
            }
            for (int i = 0; i < o.notebook().walkthroughs().size(); i++) {
                List<Step> steps = o.notebook().walkthroughs().get(i).steps();
                String list = path("walkthroughs", i) + ".steps";
                for (int s = 0; s < steps.size(); s++) {
                    String at = path(list, s);
                    many("claims", "claim", steps.get(s).claims(), () -> at + ".claims");
                }
            }
        }

        private void event(Event e, int i) {
            one("categories", "category", e.category(), () -> path("events", i) + ".category");
            places(e.places(), () -> path("events", i));
            many("media", "medium", e.media(), () -> path("events", i) + ".media");
            if (e.route() != null) {
                one("places", "place", e.route().from(), () -> path("events", i) + ".route.from");
                one("places", "place", e.route().to(), () -> path("events", i) + ".route.to");
                many("places", "place", e.route().via(), () -> path("events", i) + ".route.via");
            }
        }

        private void claim(Event e, Claim c, Supplier<String> path) {
            one("voices", "voice", c.voice(), () -> path.get() + ".voice");
            one("sources", "source", c.source(), () -> path.get() + ".source");
            places(c.places(), path);
        }

        private void question(Question q, String path) {
            many("events", "event", q.events(), () -> path + ".events");
            for (int a = 0; a < q.answers().size(); a++) {
                Question.Answer answer = q.answers().get(a);
                String at = path(path + ".answers", a);
                many("voices", "voice", answer.voices(), () -> at + ".voices");
                many("sources", "source", answer.sources(), () -> at + ".sources");
                many("claims", "claim", answer.claims(), () -> at + ".claims");
            }
        }

        private void places(List<PlaceRef> refs, Supplier<String> owner) {
            for (int j = 0; j < refs.size(); j++) {
                int n = j;
                one("places", "place", refs.get(j).place(), () -> path(owner.get() + ".places", n) + ".place");
            }
        }

        private void many(String list, String kind, List<String> ids, Supplier<String> listPath) {
            for (int j = 0; j < ids.size(); j++) {
                int n = j;
                one(list, kind, ids.get(j), () -> path(listPath.get(), n));
            }
        }

        private void one(String list, String kind, String id, Supplier<String> path) {
            if (id != null && !known.get(list).contains(id)) {
                found.accept(Finding.error(path.get(), id, Message.of("id.unknown", Message.of("kind." + kind), id, list),
                    Nearest.advice(id, known.get(list), Message.of("id.unknown.advice", list))));
            }
        }

        private String path(String list, int index) {
            return o.locator().path(list, index);
        }
    }
}
