package org.masar.view;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.state.Facet;
import org.masar.state.Filter;

/**
 * Counts for every choice of a filter how many events would show if it alone were chosen of its kind and the other kinds, the time and
 * the voices stayed as they are. Pure and immutable; one pass over what the time lets through, so for a background thread where the
 * dataset is large.
 */
public final class Counts {
    private final Map<Facet, Map<String, Integer>> byKind = new EnumMap<>(Facet.class);
    private final Filter filter;
    private final int shown;
    private final int total;

    private Counts(Facets facets, int[][] counts, Filter filter, int shown, int total) {
        this.filter = filter;
        this.shown = shown;
        this.total = total;
        for (Facet kind : Facet.values()) {
            Map<String, Integer> words = new java.util.LinkedHashMap<>();
            List<String> known = facets.of(kind).words();
            for (int i = 0; i < counts[kind.ordinal()].length; i++) {
                words.put(known.get(i), counts[kind.ordinal()][i]);
            }
            filter.chosen(kind).stream().sorted().forEach(w -> words.putIfAbsent(w, 0));
            byKind.put(kind, java.util.Collections.unmodifiableMap(words));
        }
    }

    /** Counts under the view of what shows. */
    public static Counts of(Visible v) {
        Facets facets = v.told().facets();
        Filter filter = v.view().filter();
        Visible unfiltered = filter.isEmpty() ? v : Visible.of(v.told(), v.view().withFilter(Filter.NONE));
        Pass pass = new Pass(facets, new Sieve(v.told(), filter));
        for (int i = 0; i < unfiltered.count(); i++) {
            pass.take(unfiltered.event(i));
        }
        return new Counts(facets, pass.counts, filter, v.count(), v.total());
    }

    /** Lists the choices of a kind in the order of the file, those chosen that the file lacks last. */
    public Set<String> choices(Facet kind) {
        return new LinkedHashSet<>(byKind.get(kind).keySet());
    }

    /** Gives how many events would show with the choice; 0 for one that is not there. */
    public int of(Facet kind, String choice) {
        return byKind.get(kind).getOrDefault(choice, 0);
    }

    /** Gives the filter under which was counted. */
    public Filter filter() {
        return filter;
    }

    /** Counts the events that show. */
    public int shown() {
        return shown;
    }

    /** Counts all events of the dataset. */
    public int total() {
        return total;
    }

    /** Goes over the events once: one that misses no kind counts for all, one that misses a single kind counts for that alone. */
    private static final class Pass {
        private final Facets facets;
        private final Sieve sieve;
        private final int[][] counts = new int[Facet.values().length][];
        private final int[][] last = new int[Facet.values().length][];
        private int stamp;

        Pass(Facets facets, Sieve sieve) {
            this.facets = facets;
            this.sieve = sieve;
            for (Facet kind : Facet.values()) {
                counts[kind.ordinal()] = new int[facets.of(kind).words().size()];
                last[kind.ordinal()] = new int[facets.of(kind).words().size()];
            }
        }

        void take(int event) {
            int misses = sieve.misses(event);
            if ((misses & misses - 1) != 0 || (misses & Sieve.OTHER) != 0) {
                return;
            }
            stamp++;
            if (sieve.claimed(event)) {
                for (Facet kind : Facets.OF_EVENTS) {
                    if (misses == 0 || misses == 1 << kind.ordinal()) {
                        count(kind, event);
                    }
                }
            }
            if (misses == 0) {
                takeClaims(event);
            }
        }

        private void takeClaims(int event) {
            for (int i = facets.claims().from(event); i < facets.claims().from(event + 1); i++) {
                int claim = facets.claims().at(i);
                int misses = sieve.claimMisses(claim);
                for (Facet kind : Facets.OF_CLAIMS) {
                    if (misses == 0 || misses == 1 << kind.ordinal()) {
                        count(kind, claim);
                    }
                }
            }
        }

        private void count(Facet kind, int thing) {
            Listing list = facets.list(kind);
            int[] own = counts[kind.ordinal()], seen = last[kind.ordinal()];
            for (int i = list.from(thing); i < list.from(thing + 1); i++) {
                int choice = list.at(i);
                if (seen[choice] != stamp) {
                    seen[choice] = stamp;
                    own[choice]++;
                }
            }
        }
    }
}
