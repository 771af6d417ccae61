package org.masar.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.HashMap;
import java.util.stream.Stream;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.Group;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.read.Nearest;

/**
 * Finds what of a dataset fits a text. Every word of the text must fit: an event by its title, its texts and figures, or by the name of a
 * place, a voice or a group of it. Built once, which takes some seconds for a large dataset; read-only then, safe on any thread.
 */
public final class SearchIndex {
    private static final int TITLE = 8, TEXT = 2, PLACE = 4, VOICE = 1, GROUP = 3;
    /** Names above which none is proposed for a word that nothing fits. */
    private static final int MANY_NAMES = 20_000;

    private final Dataset dataset;
    private final Postings titles;
    private final Postings texts;
    private final Names places;
    private final Names voices;
    private final Names groups;
    private final int[][] placesOf;
    private final int[][] voicesOf;
    private final int[][] groupsOf;

    private SearchIndex(Dataset d) {
        dataset = d;
        places = new Names(d.places().stream().map(p -> spellings(p.label(), p.variants())).toList());
        voices = new Names(d.voices().stream().map(v -> spellings(v.label(), v.variants())).toList());
        groups = new Names(d.groups().stream().map(g -> spellings(g.label(), g.variants())).toList());
        Map<String, Integer> placeNumbers = numbers(d.places().stream().map(Place::id).toList());
        Map<String, Integer> voiceNumbers = numbers(d.voices().stream().map(Voice::id).toList());
        int n = d.events().size();
        placesOf = new int[n][];
        voicesOf = new int[n][];
        groupsOf = new int[n][];
        Postings.Builder title = new Postings.Builder(), text = new Postings.Builder();
        for (int e = 0; e < n; e++) {
            Event event = d.events().get(e);
            event.title().byLanguage().values().forEach(adding(title, e));
            texts(event).forEach(adding(text, e));
            placesOf[e] = known(Stream.concat(event.places().stream(), event.claims().stream().flatMap(c -> c.places().stream())).map(PlaceRef::place), placeNumbers);
            voicesOf[e] = known(event.claims().stream().map(Claim::voice), voiceNumbers);
            groupsOf[e] = groups.named(Stream.concat(event.title().byLanguage().values().stream(), texts(event)).toList());
        }
        titles = title.build();
        texts = text.build();
    }

    private static java.util.function.Consumer<String> adding(Postings.Builder to, int thing) {
        return text -> to.add(text, thing);
    }

    /** Makes the index; not for the window's thread. */
    public static SearchIndex of(Dataset d) {
        return new SearchIndex(d);
    }

    private static List<String> spellings(Words label, List<String> variants) {
        List<String> all = new ArrayList<>(label.byLanguage().values());
        all.addAll(variants);
        return all;
    }

    private static Map<String, Integer> numbers(List<String> ids) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            numbers.putIfAbsent(ids.get(i), i);
        }
        return numbers;
    }

    private static int[] known(Stream<String> ids, Map<String, Integer> numbers) {
        return ids.distinct().map(numbers::get).filter(i -> i != null).mapToInt(Integer::intValue).toArray();
    }

    private static Stream<String> texts(Event e) {
        return Stream.of(e.summary().byLanguage().values().stream(), e.tags().stream(),
            e.claims().stream().flatMap(c -> Stream.concat(c.says().byLanguage().values().stream(), c.to().byLanguage().values().stream())),
            e.claims().stream().flatMap(c -> c.figures().stream()).flatMap(SearchIndex::figure)).flatMap(s -> s);
    }

    private static Stream<String> figure(Figure f) {
        return Stream.concat(Stream.of(f.low(), f.value(), f.high()).filter(v -> v != null).map(v -> v == Math.rint(v) ? Long.toString(v.longValue()) : v.toString()),
            Stream.concat(Stream.of(f.measure()), f.of().byLanguage().values().stream()));
    }

    /** Gives the dataset that was indexed. */
    public Dataset dataset() {
        return dataset;
    }

    /** Finds what fits a text: so many of each kind at most, the best first. */
    public Found find(String typed, int most) {
        List<String> words = Letters.words(typed);
        if (words.isEmpty()) {
            return Found.NOTHING;
        }
        int[] events = new int[placesOf.length];
        for (String word : words) {
            add(events, word, words.get(0) == word);
        }
        int[] best = best(events, e -> dataset.events().get(e).importance(), most);
        Found found = new Found(hits(Hit.Kind.EVENT, best), (int) Arrays.stream(events).filter(s -> s > 0).count(),
            places.find(Hit.Kind.PLACE, words, most), voices.find(Hit.Kind.VOICE, words, most), groups.find(Hit.Kind.GROUP, words, most), "");
        return found.isEmpty() ? new Found(List.of(), 0, List.of(), List.of(), List.of(), meant(typed)) : found;
    }

    /** Adds what a word is worth to each event that it fits, and takes out those that it does not. */
    private void add(int[] events, String word, boolean first) {
        byte[] own = new byte[events.length];
        texts.score(word, own, TEXT);
        titles.score(word, own, TITLE);
        byte[] place = places.scores(word), voice = voices.scores(word), group = groups.scores(word);
        for (int e = 0; e < events.length; e++) {
            int worth = Math.max(Math.max(own[e], PLACE * most(place, placesOf[e])), Math.max(VOICE * most(voice, voicesOf[e]), GROUP * most(group, groupsOf[e])));
            events[e] = worth == 0 || !first && events[e] == 0 ? 0 : events[e] + worth;
        }
    }

    private static int most(byte[] scores, int[] of) {
        int most = 0;
        for (int i : of) {
            most = Math.max(most, scores[i]);
        }
        return most;
    }

    /** Picks the things of the highest scores, those of the same score by weight, then in their order. */
    static int[] best(int[] scores, java.util.function.IntUnaryOperator weight, int most) {
        long[] kept = new long[most];
        int n = 0;
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] == 0) {
                continue;
            }
            long key = (long) scores[i] << 40 | (long) weight.applyAsInt(i) << 32 | Integer.MAX_VALUE - i;
            if (n == most && key <= kept[n - 1]) {
                continue;
            }
            int at = n < most ? n++ : n - 1;
            while (at > 0 && kept[at - 1] < key) {
                kept[at] = kept[at - 1];
                at--;
            }
            kept[at] = key;
        }
        return Arrays.stream(kept, 0, n).mapToInt(k -> Integer.MAX_VALUE - (int) (k & 0xFFFF_FFFFL)).toArray();
    }

    private static List<Hit> hits(Hit.Kind kind, int[] numbers) {
        return Arrays.stream(numbers).mapToObj(i -> new Hit(kind, i, "")).toList();
    }

    private String meant(String typed) {
        List<String> names = Stream.of(places, voices, groups).flatMap(n -> n.spellings().stream()).limit(MANY_NAMES + 1L).toList();
        return names.size() > MANY_NAMES ? "" : Nearest.to(typed.strip(), names).orElse("");
    }
}
