package org.masar.check;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.masar.model.Claim;
import org.masar.model.Event;
import org.masar.model.Interval;
import org.masar.model.Source;
import org.masar.model.TimeSpan;
import org.masar.read.Message;
import org.masar.read.Opened;

/**
 * Finds times that cannot all be right: something confirmed before it began, or a report of a time that the event's own
 * time does not touch. Times that run backwards are the reader's to report.
 */
final class ImpossibleTimeCheck implements Check {

    @Override
    public void check(Opened o, Consumer<Finding> found) {
        Claims.walk(o, (event, claim, path) -> {
            if (event != null && claim.stance().affirms()) {
                told(o, event, claim, path, found);
                apart(event, claim, path, found);
            }
        });
    }

    private static void told(Opened o, Event e, Claim c, Supplier<String> path, Consumer<Finding> found) {
        TimeSpan published = o.dataset().source(c.source()).map(Source::published).orElse(TimeSpan.UNDATED);
        TimeSpan said = c.stated().undated() ? published : c.stated();
        TimeSpan when = c.when() == null ? e.when() : c.when();
        if (said.undated() || when.undated() || said.latestEnd() == null || when.earliestStart() == null) {
            return;
        }
        if (said.latestEnd().isBefore(when.earliestStart())) {
            boolean own = !c.stated().undated();
            found.accept(Finding.warning(path.get() + (own ? ".stated" : ".source"), said.text(), Message.of(own ? "claim.early" : "claim.early.source", said.text(), when.text()),
                Message.of("claim.early.advice")));
        }
        if (!c.stated().undated() && !published.undated() && published.latestEnd() != null && c.stated().earliestStart() != null
            && published.latestEnd().isBefore(c.stated().earliestStart())) {
            found.accept(Finding.warning(path.get() + ".stated", c.stated().text(),
                Message.of("claim.late", c.stated().text(), published.text()), Message.of("claim.late.advice")));
        }
    }

    private static void apart(Event e, Claim c, Supplier<String> path, Consumer<Finding> found) {
        if (c.when() != null && !c.when().undated() && !e.when().undated()
            && !e.when().overlaps(new Interval(c.when().earliestStart(), c.when().latestEnd()))) {
            found.accept(Finding.warning(path.get() + ".when", c.when().text(),
                Message.of("claim.apart", c.when().text(), e.when().text()), Message.of("claim.apart.advice")));
        }
    }
}
