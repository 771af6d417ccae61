package org.masar.check;

import java.util.List;
import java.util.function.Supplier;
import org.masar.model.Claim;
import org.masar.model.Event;
import org.masar.model.Holding;
import org.masar.read.Opened;

/** Walks through all claims of a dataset, of events and of states, with their paths worked out only where one is asked for. */
final class Claims {
    private Claims() {
    }

    /** Takes one claim; {@code event} is null for a claim about a state. */
    interface Visitor {
        void claim(Event event, Claim claim, Supplier<String> path);
    }

    static void walk(Opened o, Visitor visitor) {
        List<Event> events = o.dataset().events();
        for (int i = 0; i < events.size(); i++) {
            of(o, "events", i, events.get(i), events.get(i).claims(), visitor);
        }
        List<Holding> states = o.dataset().holdings();
        for (int i = 0; i < states.size(); i++) {
            of(o, "states", i, null, states.get(i).claims(), visitor);
        }
    }

    private static void of(Opened o, String list, int number, Event event, List<Claim> claims, Visitor visitor) {
        for (int j = 0; j < claims.size(); j++) {
            int claim = j;
            visitor.claim(event, claims.get(j), () -> o.locator().path(o.locator().path(list, number) + ".claims", claim));
        }
    }
}
