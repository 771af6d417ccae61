package org.masar.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.masar.model.Dataset;
import org.masar.model.Place;
import org.masar.read.Message;
import org.masar.read.Opened;

/** Finds places that lie within themselves, directly or round a circle; each circle once. */
final class WithinCycleCheck implements Check {

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        Dataset d = o.dataset();
        Set<String> told = new HashSet<>();
        for (int i = 0; i < d.places().size(); i++) {
            Place start = d.places().get(i);
            Set<String> circle = circle(d, start);
            if (!circle.isEmpty() && told.addAll(circle)) {
                found.accept(Finding.error(o.locator().path("places", i) + ".within", start.within(),
                    Message.of("place.circle", String.join(" > ", circle) + " > " + start.id()), Message.of("place.circle.advice")));
            }
        }
    }

    /** Gives the ids round the circle on which the place lies; empty if it lies on none. */
    private static Set<String> circle(Dataset d, Place start) {
        Set<String> seen = new java.util.LinkedHashSet<>();
        String id = start.id();
        while (id != null && seen.add(id)) {
            id = d.place(id).map(Place::within).orElse(null);
        }
        return start.id().equals(id) ? seen : Set.of();
    }
}
