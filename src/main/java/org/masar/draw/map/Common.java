package org.masar.draw.map;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masar.model.Dataset;
import org.masar.model.Place;

/** Finds what places have in common. */
final class Common {
    private static final int DEEPEST = 9;

    private Common() {
    }

    /** Finds the smallest place that holds all the places, which may be one of them. */
    static Optional<Place> holder(Dataset d, List<Place> places) {
        Set<String> common = null;
        for (Place p : places) {
            Set<String> above = new LinkedHashSet<>();
            String id = p.id();
            for (int depth = 0; id != null && depth < DEEPEST && above.add(id); depth++) {
                id = d.place(id).map(Place::within).orElse(null);
            }
            if (common == null) {
                common = above;
            } else {
                common.retainAll(new HashSet<>(above));
            }
        }
        return common == null || common.isEmpty() ? Optional.empty() : d.place(common.iterator().next());
    }

    /** Gives the id of the widest place around a place, its own where nothing holds it. */
    static String outermost(Dataset d, Place p) {
        Place at = p;
        for (int depth = 0; depth < DEEPEST && at.within() != null && d.place(at.within()).isPresent(); depth++) {
            at = d.place(at.within()).orElseThrow();
        }
        return at.id();
    }

    /** Finds the smallest place that holds most of what is told of spots: two thirds of it or more; empty where none does. */
    static Optional<Place> most(Dataset d, List<Spot> spots) {
        int all = spots.stream().mapToInt(Spot::weight).sum();
        Map<String, Integer> held = new LinkedHashMap<>(), count = new LinkedHashMap<>();
        for (Spot s : spots) {
            String id = s.place().id();
            for (int depth = 0; id != null && depth < DEEPEST; depth++) {
                held.merge(id, s.weight(), Integer::sum);
                count.merge(id, 1, Integer::sum);
                id = d.place(id).map(Place::within).orElse(null);
            }
        }
        return held.keySet().stream().filter(id -> 3 * held.get(id) >= 2 * all && d.place(id).isPresent())
            .min(Comparator.comparingInt(count::get)).flatMap(d::place);
    }
}
