package org.masar.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.Place;
import org.masar.model.Source;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.search.SearchIndex;
import org.masar.state.Facet;
import org.masar.state.Filter;
import org.masar.state.ViewState;
import org.masar.view.Counts;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Measures what searching, counting and filtering cost among very many events with titles, claims and figures. */
public final class FindBenchmark {
    private static final String[] WORDS = ("clashes convoy shelling truce buses families fighters leave return camp district hospital bridge river road "
        + "checkpoint market school village southern northern eastern western army militia ceasefire evacuation talks denied report").split(" ");
    private static final int RUNS = 10;

    private FindBenchmark() {
    }

    /** Prints the figures for so many events, 100,000 at first. */
    public static void main(String[] args) {
        int n = args.length == 0 ? 100_000 : Integer.parseInt(args[0]);
        Dataset d = rich(n);
        Figures told = new Figures(1);
        Told[] all = new Told[1];
        told.measure(() -> {
            all[0] = Told.by(d, List.of(), null);
            Counts.of(Visible.of(all[0], ViewState.START));
        });
        print("first count, once a dataset", told);
        Filter filter = Filter.NONE.with(Facet.VOICE, Set.of("v3")).with(Facet.CATEGORY, Set.of("fighting", "leaving"));
        print("counts, nothing chosen", run(i -> Counts.of(Visible.of(all[0], ViewState.START))));
        print("counts, voice and category chosen", run(i -> Counts.of(Visible.of(all[0], ViewState.START.withFilter(filter.with(Facet.TAG, Set.of("t" + i % 9)))))));
        print("what shows, another filter each time", run(i -> Visible.of(all[0], ViewState.START.withFilter(filter.with(Facet.TAG, Set.of("t" + i % 9))))));
        print("what shows, the same filter", run(i -> Visible.of(all[0], ViewState.START.withFilter(filter))));
        print("what shows, an expression", run(i -> Visible.of(all[0], ViewState.START.withFilter(Filter.NONE.withWhere("killed > " + i + " AND voice = 'v3'")))));
        Figures index = new Figures(1);
        SearchIndex[] made = new SearchIndex[1];
        index.measure(() -> made[0] = SearchIndex.of(d));
        print("search index, once a dataset", index);
        String[] typed = {"c", "con", "convoy", "hospital bridge", "southern camp denied", "1500", "zzzz", "Place 77", "مخيم", "e"};
        print("search", run(i -> made[0].find(typed[i % typed.length], 40)));
    }

    private static Figures run(java.util.function.IntConsumer work) {
        for (int i = 0; i < RUNS; i++) {
            work.accept(i);
        }
        Figures f = new Figures(RUNS);
        for (int i = 0; i < RUNS; i++) {
            int run = i;
            f.measure(() -> work.accept(run));
        }
        return f;
    }

    private static void print(String what, Figures f) {
        System.out.printf(Locale.ROOT, "%-40s %s%n", what, f);
    }

    private static Dataset rich(int n) {
        Dataset bare = SyntheticEvents.dataset(n);
        Random random = new Random(7);
        List<Voice> voices = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            voices.add(new Voice("v" + i, Words.of("en", "Voice " + i), i % 3 == 0 ? "press" : "monitor", List.of("Agency " + i)));
            sources.add(new Source("s" + i, Words.of("en", "Paper " + i), Words.NONE, Words.NONE, "en", TimeSpan.UNDATED, null, null));
        }
        List<Place> places = new ArrayList<>();
        bare.places().forEach(p -> places.add(new Place(p.id(), Words.of("en", "Place " + places.size()), List.of("Spelling " + places.size()), null, null,
            p.shape(), 0, 0, null)));
        List<Event> events = new ArrayList<>();
        for (Event e : bare.events()) {
            List<Claim> claims = new ArrayList<>();
            for (int c = random.nextInt(4); c >= 0; c--) {
                claims.add(new Claim(null, "v" + random.nextInt(12), "s" + random.nextInt(12), Stance.values()[random.nextInt(4)], words(random, 14), Words.NONE, null,
                    List.of(), random.nextInt(3) > 0 ? List.of() : List.of(new Figure("killed", null, (double) random.nextInt(2_000), null, null, null, Words.NONE)),
                    TimeSpan.UNDATED));
            }
            events.add(new Event(e.id(), words(random, 5), words(random, 20), e.category(), e.when(), e.places(), claims, null, List.of("t" + random.nextInt(9)),
                1 + random.nextInt(5), List.of()));
        }
        return new Dataset(bare.head(), bare.categories(), List.of(), sources, voices, places, List.of(), events, List.of(), List.of());
    }

    private static Words words(Random random, int count) {
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < count; i++) {
            s.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return Words.of("en", s + " " + random.nextInt(50_000));
    }
}
