package org.masar.read.gather;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.masar.model.Category;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Group;
import org.masar.model.Holding;
import org.masar.model.Media;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Question;
import org.masar.model.Route;
import org.masar.model.Source;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.read.Opened;

/**
 * Lays what another file holds over a dataset: its events get a category and a colour of their own, their former category becomes a tag,
 * and ids that are taken get a number behind them. Stateless, safe on any thread.
 */
public final class Layers {
    /** Told apart from each other and from the ground (Okabe and Ito, without those too light on paper). */
    private static final List<String> COLOURS = List.of("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#7a5195", "#8c6d1f");

    private Layers() {
    }

    /** Gives both as one, which is shown and kept under the name of the first; the zone is the first's. */
    public static Opened over(Opened base, Opened more, String label) {
        Dataset a = labelled(base.dataset()), b = more.dataset();
        Names names = new Names(a, b);
        String category = names.fresh("categories", Slug.of(label).isEmpty() ? "layer" : Slug.of(label));
        Category layer = new Category(category, Gathering.words(label), COLOURS.get((int) a.categories().stream().filter(c -> COLOURS.contains(c.colour())).count() % COLOURS.size()), null);
        Dataset both = new Dataset(a.head(), join(a.categories(), List.of(layer)), join(a.groups(), b.groups().stream()
                .map(g -> new Group(names.of("groups", g.id()), g.label(), g.variants(), g.colour(), g.pattern())).toList()),
            join(a.sources(), b.sources().stream().map(names::source).toList()), join(a.voices(), b.voices().stream()
                .map(v -> new Voice(names.of("voices", v.id()), v.label(), v.side(), v.variants())).toList()),
            join(a.places(), b.places().stream().map(names::place).toList()),
            join(a.media(), b.media().stream().map(m -> new Media(names.of("media", m.id()), m.file(), m.caption(), m.credit(), m.licence(), m.alt())).toList()),
            join(a.events(), b.events().stream().map(e -> names.event(e, category, b)).toList()),
            join(a.holdings(), b.holdings().stream().map(names::holding).toList()), join(a.questions(), b.questions().stream().map(names::question).toList()));
        return new Opened(both, base.notebook(), base.start(), base.problems().and(more.problems()), base.format(),
            join(base.rejected(), more.rejected()), base.locator(), base.reach() == Opened.Reach.CUT ? base.reach() : more.reach(), base.form(), base.tray());
    }

    /** Gives the events of a dataset without any category one by its title, so that both layers have a colour of their own. */
    private static Dataset labelled(Dataset d) {
        if (!d.categories().isEmpty()) {
            return d;
        }
        String id = Slug.of(d.title().in("en")).isEmpty() ? "first" : Slug.of(d.title().in("en"));
        Words label = d.title().isEmpty() ? Gathering.words(d.id()) : d.title();
        return new Dataset(d.head(), List.of(new Category(id, label, COLOURS.get(0), null)), d.groups(), d.sources(), d.voices(), d.places(), d.media(),
            d.events().stream().map(e -> new Event(e.id(), e.title(), e.summary(), id, e.when(), e.places(), e.claims(), e.route(), e.tags(), e.importance(), e.media())).toList(),
            d.holdings(), d.questions());
    }

    private static <T> List<T> join(List<T> a, List<T> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /** Gives the parts of the second dataset ids that the first does not have. */
    private static final class Names {
        private final Map<String, Set<String>> taken = new HashMap<>();
        private final Map<String, Map<String, String>> renamed = new HashMap<>();

        Names(Dataset a, Dataset b) {
            list("categories", a.categories(), b.categories(), Category::id);
            list("groups", a.groups(), b.groups(), g -> g.id());
            list("sources", a.sources(), b.sources(), Source::id);
            list("voices", a.voices(), b.voices(), Voice::id);
            list("places", a.places(), b.places(), Place::id);
            list("media", a.media(), b.media(), Media::id);
            list("events", a.events(), b.events(), Event::id);
            list("questions", a.questions(), b.questions(), Question::id);
        }

        private <T> void list(String name, List<T> a, List<T> b, Function<T, String> id) {
            taken.put(name, a.stream().map(id).collect(Collectors.toCollection(HashSet::new)));
            Map<String, String> to = new HashMap<>();
            Set<String> own = b.stream().map(id).collect(Collectors.toSet());
            renamed.put(name, to);
            for (String mine : own.stream().sorted().toList()) {
                if (taken.get(name).contains(mine)) {
                    String free = mine;
                    for (int n = 2; taken.get(name).contains(free) || own.contains(free) && !free.equals(mine); n++) {
                        free = mine + "-" + n;
                    }
                    to.put(mine, free);
                }
            }
            own.forEach(mine -> taken.get(name).add(to.getOrDefault(mine, mine)));
        }

        String fresh(String list, String wanted) {
            String free = wanted;
            for (int n = 2; taken.get(list).contains(free); n++) {
                free = wanted + "-" + n;
            }
            return free;
        }

        String of(String list, String id) {
            return id == null ? null : renamed.get(list).getOrDefault(id, id);
        }

        private List<String> all(String list, List<String> ids) {
            return ids.stream().map(id -> of(list, id)).toList();
        }

        private List<PlaceRef> places(List<PlaceRef> refs) {
            return refs.stream().map(r -> new PlaceRef(of("places", r.place()), r.role())).toList();
        }

        Source source(Source s) {
            return new Source(of("sources", s.id()), s.publisher(), s.title(), s.description(), s.language(), s.published(), s.obtained(), s.link(), s.authors());
        }

        Place place(Place p) {
            return new Place(of("places", p.id()), p.label(), p.variants(), p.kind(), of("places", p.within()), p.shape(), p.radiusMetres(), p.uncertaintyMetres(), p.origin());
        }

        Claim claim(Claim c) {
            return new Claim(c.id(), of("voices", c.voice()), of("sources", c.source()), c.stance(), c.says(), c.to(), c.when(), places(c.places()), c.figures(), c.stated());
        }

        Event event(Event e, String category, Dataset b) {
            List<String> tags = new ArrayList<>(e.tags());
            if (e.category() != null) {
                b.category(e.category()).map(c -> c.label().in("en")).filter(l -> !l.isBlank() && !tags.contains(l)).ifPresent(tags::add);
            }
            Route r = e.route();
            Route route = r == null ? null : new Route(r.shape(), of("places", r.from()), all("places", r.via()), of("places", r.to()), r.known());
            return new Event(of("events", e.id()), e.title(), e.summary(), category, e.when(), places(e.places()), e.claims().stream().map(this::claim).toList(), route, tags,
                e.importance(), all("media", e.media()));
        }

        Holding holding(Holding h) {
            return new Holding(of("places", h.place()), all("groups", h.groups()), h.shared(), h.when(), h.claims().stream().map(this::claim).toList());
        }

        Question question(Question q) {
            return new Question(of("questions", q.id()), q.label(), all("events", q.events()), q.answers().stream()
                .map(x -> new Question.Answer(x.label(), all("voices", x.voices()), all("sources", x.sources()), x.claims())).toList());
        }
    }
}
