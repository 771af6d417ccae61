package org.masar.check;

import java.util.List;
import java.util.function.Consumer;
import org.masar.model.Event;
import org.masar.read.Opened;

/** Finds events of which nobody is named who tells them; where that is all events, it says so once. */
final class UnsourcedEventCheck implements Check {
    private static final String ADVICE = "add \"claims\": [{\"voice\": ..., \"source\": ..., \"stance\": \"reports\"}]";

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        List<Event> events = o.dataset().events();
        if (events.size() > 1 && events.stream().allMatch(e -> e.claims().isEmpty())) {
            found.accept(Finding.warning("events", "", "none of the " + events.size() + " events says who tells it", ADVICE));
            return;
        }
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).claims().isEmpty()) {
                found.accept(Finding.warning(o.locator().path("events", i), events.get(i).id(), "the event \"" + events.get(i).id()
                    + "\" does not say who tells it", ADVICE));
            }
        }
    }
}
