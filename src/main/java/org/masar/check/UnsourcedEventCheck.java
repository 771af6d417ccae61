package org.masar.check;

import java.util.List;
import java.util.function.Consumer;
import org.masar.model.Event;
import org.masar.read.Message;
import org.masar.read.Opened;

/** Finds events of which nobody is named who tells them; where that is all events, it says so once. */
final class UnsourcedEventCheck implements Check {
    private static final Message ADVICE = Message.of("event.unsourced.advice");

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        List<Event> events = o.dataset().events();
        if (events.size() > 1 && events.stream().allMatch(e -> e.claims().isEmpty())) {
            found.accept(Finding.warning("events", "", Message.of("event.unsourced.all", events.size()), ADVICE));
            return;
        }
        for (int i = 0; i < events.size(); i++) {
            if (events.get(i).claims().isEmpty()) {
                found.accept(Finding.warning(o.locator().path("events", i), events.get(i).id(),
                    Message.of("event.unsourced", events.get(i).id()), ADVICE));
            }
        }
    }
}
