package org.masar.geo;

import java.util.Arrays;

/**
 * Holds in which order events begin and end, and which places of an index come with each, so that levels of it are sorted with few jumps
 * through memory. Immutable; safe on any thread.
 */
public final class PlaceOrder {
    /** Rank by start of each event, by its number; -1 for one that is left out. */
    final int[] rankOf;
    /** Where the places of each rank begin among those of all ranks. */
    final int[] first;
    /** Rank by start of each rank by end. */
    final int[] byEnd;

    /**
     * Orders the places of an index.
     *
     * @param byStart event numbers in the order of their starts: the position is the rank
     * @param byEnd   the same numbers in the order of their ends
     */
    public PlaceOrder(PlaceIndex places, int[] byStart, int[] byEnd) {
        rankOf = new int[places.events()];
        Arrays.fill(rankOf, -1);
        first = new int[byStart.length + 1];
        for (int rank = 0; rank < byStart.length; rank++) {
            int e = byStart[rank];
            rankOf[e] = rank;
            first[rank + 1] = first[rank] + places.first(e + 1) - places.first(e);
        }
        this.byEnd = new int[byEnd.length];
        for (int i = 0; i < byEnd.length; i++) {
            this.byEnd[i] = rankOf[byEnd[i]];
        }
    }
}
