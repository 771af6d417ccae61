package org.masar.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.masar.model.Source;
import org.masar.read.Message;
import org.masar.read.Nearest;
import org.masar.read.Opened;

/** Finds sources that no claim stands in. */
final class UnusedSourceCheck implements Check {

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        Set<String> used = new HashSet<>();
        Set<String> unknown = new HashSet<>();
        Claims.walk(o, (event, claim, path) -> (o.dataset().source(claim.source()).isPresent() ? used : unknown).add(claim.source()));
        o.dataset().questions().forEach(q -> q.answers().forEach(a -> used.addAll(a.sources())));
        List<Source> sources = o.dataset().sources();
        for (int i = 0; i < sources.size(); i++) {
            String id = sources.get(i).id();
            if (!used.contains(id)) {
                found.accept(Finding.warning(o.locator().path("sources", i) + ".id", id, Message.of("source.unused", id),
                    Nearest.to(id, unknown).map(u -> Message.of("source.unused.nearest", u)).orElse(Message.of("source.unused.advice"))));
            }
        }
    }
}
