package org.masar.view;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.state.Filter;

/** Keeps the events that a filter lets through. */
final class Keep {
    private Keep() {
    }

    static IntPredicate by(Dataset d, Filter f) {
        if (f.isEmpty()) {
            return e -> true;
        }
        Set<String> places = inside(d, f.places());
        return number -> {
            Event e = d.events().get(number);
            return any(f.categories(), e.category())
                && (f.places().isEmpty() || everyPlace(e).anyMatch(p -> places.contains(p.place())))
                && (f.voices().isEmpty() || e.claims().stream().map(Claim::voice).anyMatch(f.voices()::contains))
                && (f.sources().isEmpty() || e.claims().stream().map(Claim::source).anyMatch(f.sources()::contains))
                && (f.tags().isEmpty() || e.tags().stream().anyMatch(f.tags()::contains))
                && (f.extent() == null || everyPlace(e).anyMatch(p -> d.place(p.place())
                    .map(place -> Touch.touches(place, f.extent())).orElse(false)));
        };
    }

    private static java.util.stream.Stream<PlaceRef> everyPlace(Event e) {
        return e.places().stream();
    }

    private static boolean any(Set<String> wanted, String own) {
        return wanted.isEmpty() || own != null && wanted.contains(own);
    }

    /** Gives the places with everything inside them. */
    private static Set<String> inside(Dataset d, Set<String> wanted) {
        Set<String> all = new HashSet<>(wanted);
        boolean grew = !wanted.isEmpty();
        while (grew) {
            grew = false;
            for (Place p : d.places()) {
                if (p.within() != null && all.contains(p.within())) {
                    grew |= all.add(p.id());
                }
            }
        }
        return all;
    }
}
