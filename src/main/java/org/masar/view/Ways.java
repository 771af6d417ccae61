package org.masar.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiPredicate;

/** Tells apart the ways in which one thing is told: the same twice is one way, and what is only told less finely is none of its own. */
final class Ways {
    private Ways() {
    }

    /**
     * Keeps each telling that is a way of its own, in their order; which ones are kept does not depend on it, but for equals.
     *
     * @param lessFine tells whether the first says no more than the second does, only less finely
     */
    static <T> List<T> of(List<T> tellings, BiPredicate<T, T> lessFine) {
        List<T> all = List.copyOf(new LinkedHashSet<>(tellings));
        List<T> own = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean covered = false;
            for (int j = 0; j < all.size() && !covered; j++) {
                covered = i != j && lessFine.test(all.get(i), all.get(j)) && (j < i || !lessFine.test(all.get(j), all.get(i)));
            }
            if (!covered) {
                own.add(all.get(i));
            }
        }
        return own;
    }
}
