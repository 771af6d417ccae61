package org.masar.view;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
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
    /** Choices of one kind that are listed: those with the most events, and those chosen. */
    private static final int MOST = 400;

    private final Map<Facet, Map<String, Integer>> byKind = new EnumMap<>(Facet.class);
    private final Filter filter;
    private final int shown;
    private final int total;

    private Counts(Facets facets, int[][] counts, Filter filter, int shown, int total) {
        this.filter = filter;
        this.shown = shown;
        this.total = total;
        for (Facet kind : Facet.values()) {
            Map<String, Integer> words = new LinkedHashMap<>();
            List<String> known = facets.of(kind).words();
            int[] own = counts[kind.ordinal()];
            int least = own.length <= MOST ? 0 : least(own);
            for (int i = 0; i < own.length && words.size() < MOST; i++) {
                if (own[i] >= least) {
                    words.put(known.get(i), own[i]);
                }
            }
            filter.chosen(kind).stream().sorted().forEach(w -> words.putIfAbsent(w, facets.of(kind).find(w).map(i -> own[i]).orElse(0)));
            byKind.put(kind, Collections.unmodifiableMap(words));
        }
    }

    /** Gives the count that the last of the listed choices has. */
    private static int least(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        return Math.max(1, sorted[sorted.length - MOST]);
    }

    /** Counts under the view of what shows. */
    public static Counts of(Visible v) {
        Facets facets = v.told().facets();
        Filter filter = v.view().filter();
        Visible unfiltered = filter.isEmpty() ? v : Visible.of(v.told(), v.view().withFilter(Filter.NONE));
        Pass pass = new Pass(facets, v.told().sieve(filter));
        BitSet asked = new BitSet(v.total());
        for (int i = 0; i < unfiltered.count(); i++) {
            asked.set(unfiltered.event(i));
        }
        // In the order of their numbers, as their choices lie in memory: in the order of time each would be fetched anew.
        for (int e = asked.nextSetBit(0); e >= 0; e = asked.nextSetBit(e + 1)) {
            pass.take(e);
        }
        return new Counts(facets, pass.counts, filter, v.count(), v.total());
    }

    /** Lists the choices of a kind in the order of the file, of very many those with the most events; those chosen that are not among them last. */
    public Set<String> choices(Facet kind) {
        return new LinkedHashSet<>(byKind.get(kind).keySet());
    }

    /** Gives how many events would show with the choice; 0 for one that is not listed. */
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
        private final Tally[] ofEvents;
        private final Tally[] ofClaims;
        private final int[][] counts = new int[Facet.values().length][];
        private int stamp;

        Pass(Facets facets, Sieve sieve) {
            this.facets = facets;
            this.sieve = sieve;
            for (Facet kind : Facet.values()) {
                counts[kind.ordinal()] = new int[facets.of(kind).words().size()];
            }
            ofEvents = Facets.OF_EVENTS.stream().map(k -> new Tally(facets.list(k), counts[k.ordinal()], 1 << k.ordinal())).toArray(Tally[]::new);
            ofClaims = Facets.OF_CLAIMS.stream().map(k -> new Tally(facets.list(k), counts[k.ordinal()], 1 << k.ordinal())).toArray(Tally[]::new);
        }

        void take(int event) {
            int misses = sieve.misses(event);
            if ((misses & misses - 1) != 0 || (misses & Sieve.OTHER) != 0) {
                return;
            }
            stamp++;
            if (sieve.claimed(event)) {
                take(ofEvents, event, misses);
            }
            if (misses == 0) {
                for (int claim = facets.firstClaim(event); claim < facets.firstClaim(event + 1); claim++) {
                    take(ofClaims, claim, sieve.claimMisses(claim));
                }
            }
        }

        private void take(Tally[] kinds, int thing, int misses) {
            for (Tally kind : kinds) {
                if (misses == 0 || misses == kind.bit) {
                    kind.count(thing, stamp);
                }
            }
        }
    }

    /** Counts the choices of one kind, each once an event. */
    private static final class Tally {
        private final Listing list;
        private final int[] counts;
        private final int[] last;
        private final int bit;

        Tally(Listing list, int[] counts, int bit) {
            this.list = list;
            this.counts = counts;
            this.last = new int[counts.length];
            this.bit = bit;
        }

        void count(int thing, int stamp) {
            for (int i = list.from(thing); i < list.from(thing + 1); i++) {
                int choice = list.at(i);
                if (last[choice] != stamp) {
                    last[choice] = stamp;
                    counts[choice]++;
                }
            }
        }
    }
}
