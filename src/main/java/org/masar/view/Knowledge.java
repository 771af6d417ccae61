package org.masar.view;

import java.time.Instant;
import java.util.List;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Source;
import org.masar.model.TimeSpan;

/**
 * Says from when a claim was known (dataset format, "Known by").
 *
 * @param from   first instant at which it may have been known, or null where nobody says when it was said
 * @param surely first instant by which it surely was, or null where that is open
 */
record Knowledge(Instant from, Instant surely) {

    enum Degree { NOT, IN_DOUBT, SURELY }

    /** Lists the event's claims that may have been known just before the moment; all for null. */
    static List<Claim> known(Dataset d, Event e, Instant moment) {
        return moment == null ? e.claims() : e.claims().stream().filter(c -> of(d, e, c).isKnown(moment)).toList();
    }

    static Knowledge of(Dataset d, Event e, Claim c) {
        return of(d, e.when(), c);
    }

    /** Says it of a claim about anything that has a time of its own, such as who holds a place. */
    static Knowledge of(Dataset d, TimeSpan when, Claim c) {
        TimeSpan said = c.stated();
        if (said.undated()) {
            said = d.source(c.source()).map(Source::published).orElse(TimeSpan.UNDATED);
        }
        if (said.undated()) {
            return new Knowledge(null, null);
        }
        Instant from = said.earliestStart();
        Instant surely = said.latestEnd();
        if (c.stance().affirms()) {
            Instant happened = (c.when() != null ? c.when() : when).earliestStart();
            from = later(from, happened);
            surely = surely == null ? null : later(surely, from);
        }
        return new Knowledge(from == null ? Instant.MIN : from, surely);
    }

    private static Instant later(Instant a, Instant b) {
        return a == null ? b : b == null || a.isAfter(b) ? a : b;
    }

    /** Tells whether it may have been known just before the moment; null asks of no moment, when all is known. */
    boolean isKnown(Instant moment) {
        return moment == null || by(moment) != Degree.NOT;
    }

    /** Tells how well it was known just before the moment. */
    Degree by(Instant moment) {
        if (from == null || !from.isBefore(moment)) {
            return Degree.NOT;
        }
        return surely != null && !surely.isAfter(moment) ? Degree.SURELY : Degree.IN_DOUBT;
    }
}
