package org.masar.view;

import java.util.BitSet;
import java.util.List;
import org.masar.model.Dataset;
import org.masar.model.Extent;
import org.masar.state.Facet;
import org.masar.state.Filter;

/** Asks of each event which kinds of a filter it misses. Safe on any thread. */
final class Sieve {
    /** Stands for what is no kind with choices: box and expression. */
    static final int OTHER = 1 << Facet.values().length;

    private final Facets facets;
    private final Asked[] ofEvents;
    private final Asked[] ofClaims;
    private final boolean[] touching;
    private final BitSet matching;
    private BitSet kept;

    Sieve(Told told, Filter f) {
        facets = told.facets();
        ofEvents = asked(Facets.OF_EVENTS, f);
        ofClaims = asked(Facets.OF_CLAIMS, f);
        touching = f.extent() == null ? null : touching(told.dataset(), f.extent());
        matching = f.where() == null ? null : Where.matching(told, f.where());
    }

    /** Lists the kinds of which something is chosen: only these are looked at. */
    private Asked[] asked(List<Facet> kinds, Filter f) {
        return kinds.stream().filter(k -> !f.chosen(k).isEmpty()).map(k -> new Asked(facets.list(k), facets.of(k).marked(f.chosen(k)), 1 << k.ordinal()))
            .toArray(Asked[]::new);
    }

    private boolean[] touching(Dataset d, Extent box) {
        List<String> places = facets.of(Facet.PLACE).words();
        boolean[] in = new boolean[places.size()];
        for (int i = 0; i < in.length; i++) {
            in[i] = d.place(places.get(i)).map(p -> Touch.touches(p, box)).orElse(false);
        }
        return in;
    }

    /** Gives the kinds of the event itself that it misses, a bit each. */
    int misses(int event) {
        int misses = matching != null && !matching.get(event) || !facets.ownPlaces().any(event, touching) ? OTHER : 0;
        for (Asked a : ofEvents) {
            misses |= a.missed(event);
        }
        return misses;
    }

    /** Gives the kinds that a claim misses, a bit each. */
    int claimMisses(int claim) {
        int misses = 0;
        for (Asked a : ofClaims) {
            misses |= a.missed(claim);
        }
        return misses;
    }

    /** Tells whether one of the event's claims is all that is asked of claims, or nothing is. */
    boolean claimed(int event) {
        if (ofClaims.length == 0) {
            return true;
        }
        for (int claim = facets.firstClaim(event); claim < facets.firstClaim(event + 1); claim++) {
            if (claimMisses(claim) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Gives the numbers of all events that miss nothing, worked out when they are first asked for; not to be changed. */
    synchronized BitSet kept() {
        if (kept == null) {
            kept = new BitSet(facets.size());
            for (int e = 0; e < facets.size(); e++) {
                if (misses(e) == 0 && claimed(e)) {
                    kept.set(e);
                }
            }
        }
        return kept;
    }

    /** Holds what is chosen of a kind, and the bit by which the kind is told. */
    private record Asked(Listing list, boolean[] wanted, int bit) {
        int missed(int thing) {
            return list.any(thing, wanted) ? 0 : bit;
        }
    }
}
