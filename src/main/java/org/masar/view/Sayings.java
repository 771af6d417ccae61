package org.masar.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;

/**
 * Lists the moments at which the story, as it was known, changed: a claim may have been said, or surely had been (dataset format,
 * "Known by"). Immutable.
 */
public final class Sayings {
    /** Until a claim may have been said it is not known: a minute later, the finest that is shown, it is. */
    private static final Duration JUST_AFTER = Duration.ofMinutes(1);

    private final TreeSet<Instant> moments;

    private Sayings(TreeSet<Instant> moments) {
        this.moments = moments;
    }

    /** Reads every claim of the voices, all where none is named: takes time that grows with the dataset. */
    public static Sayings of(Dataset d, List<String> voices) {
        TreeSet<Instant> moments = new TreeSet<>();
        Set<String> heard = Set.copyOf(voices);
        for (Event e : d.events()) {
            for (Claim c : e.claims()) {
                Knowledge k = heard.isEmpty() || heard.contains(c.voice()) ? Knowledge.of(d, e, c) : new Knowledge(null, null);
                if (k.from() != null && !k.from().equals(Instant.MIN)) {
                    moments.add(k.from().plus(JUST_AFTER));
                }
                if (k.surely() != null) {
                    moments.add(k.surely());
                }
            }
        }
        return new Sayings(moments);
    }

    /** Gives the next moment of change after a moment, or the last one before it where {@code way} is less than 0. */
    public Optional<Instant> next(Instant t, int way) {
        return Optional.ofNullable(way > 0 ? moments.higher(t) : moments.lower(t));
    }

    /** Gives the first moment of change, or the last where {@code way} is more than 0. */
    public Optional<Instant> end(int way) {
        return moments.isEmpty() ? Optional.empty() : Optional.of(way > 0 ? moments.last() : moments.first());
    }
}
