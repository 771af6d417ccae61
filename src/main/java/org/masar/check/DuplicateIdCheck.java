package org.masar.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.masar.model.Claim;
import org.masar.model.Event;
import org.masar.read.Message;
import org.masar.read.Opened;

/** Finds two parts of one list that have the same id: links to it lead to the first one only. */
final class DuplicateIdCheck implements Check {

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        Ids.of(o.dataset()).byList().forEach((list, ids) -> twice(ids, i -> o.locator().path(list, i), found));
        twice(o.notebook().walkthroughs().stream().map(w -> w.id()).toList(), i -> o.locator().path("walkthroughs", i), found);
        List<Event> events = o.dataset().events();
        for (int e = 0; e < events.size(); e++) {
            int event = e;
            twice(events.get(e).claims().stream().map(Claim::id).toList(),
                i -> o.locator().path(o.locator().path("events", event) + ".claims", i), found);
        }
    }

    private static void twice(List<String> ids, IntFunction<String> path, Consumer<Finding> found) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            Integer before = id == null ? null : first.putIfAbsent(id, i);
            if (before != null) {
                found.accept(Finding.error(path.apply(i) + ".id", id, Message.of("id.twice", id, path.apply(before)),
                    Message.of("id.twice.advice", id + "-2")));
            }
        }
    }
}
