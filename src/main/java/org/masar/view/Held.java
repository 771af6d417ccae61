package org.masar.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Holding;
import org.masar.model.Interval;
import org.masar.model.TimeSpan;
import org.masar.state.ViewState;

/**
 * Says who holds a place at the playhead, else in the window, as told by the chosen voices and as far as it was known.
 *
 * @param place    id
 * @param groups   ids of who holds it, each once, in the order of the file; empty where it lies between two states that are known
 *                 and nobody says who holds it then
 * @param inDoubt  whether it is not sure that they hold it then
 * @param disputed whether accounts of any voice, chosen or not, give different holders for then, or one denies it
 * @param voices   ids of the chosen voices that say so, each once; empty where the file names none
 */
public record Held(String place, List<String> groups, boolean inDoubt, boolean disputed, List<String> voices) {
    public Held {
        groups = List.copyOf(groups);
        voices = List.copyOf(voices);
    }

    /** Tells whether nothing is said for then, though something is for before and after. */
    public boolean notKnown() {
        return groups.isEmpty();
    }

    /** Lists who holds what; empty where the view stands at no time. One entry a place, in the order of the file. */
    public static List<Held> at(Dataset dataset, ViewState view) {
        return at(dataset, byPlace(dataset), view);
    }

    /** Lists the rows of each place, places in the order of the file. */
    static Map<String, List<Holding>> byPlace(Dataset dataset) {
        Map<String, List<Holding>> byPlace = new LinkedHashMap<>();
        dataset.holdings().forEach(h -> byPlace.computeIfAbsent(h.place(), p -> new ArrayList<>()).add(h));
        return byPlace;
    }

    /** Lists who holds what, from the rows of each place. */
    static List<Held> at(Dataset dataset, Map<String, List<Holding>> byPlace, ViewState view) {
        Interval at = view.playhead() != null ? view.playhead() : view.window();
        if (at == null) {
            return List.of();
        }
        List<Held> all = new ArrayList<>();
        byPlace.forEach((place, rows) -> of(dataset, place, rows, at, view).ifPresent(all::add));
        return List.copyOf(all);
    }

    private static Optional<Held> of(Dataset d, String place, List<Holding> rows, Interval at, ViewState view) {
        List<Holding> told = rows.stream().filter(h -> told(d, h, view.voices(), view.knownBy())).toList();
        List<Holding> now = then(told, at);
        if (now.isEmpty()) {
            return between(told, at) ? Optional.of(new Held(place, List.of(), true, false, List.of())) : Optional.empty();
        }
        Set<String> groups = new LinkedHashSet<>(), voices = new LinkedHashSet<>();
        now.forEach(h -> {
            groups.addAll(h.groups());
            h.claims().stream().filter(c -> c.stance().affirms() && (view.voices().isEmpty() || view.voices().contains(c.voice()))
                && known(d, h, c, view.knownBy())).forEach(c -> voices.add(c.voice()));
        });
        boolean differ = differ(d, then(rows.stream().filter(h -> told(d, h, List.of(), view.knownBy())).toList(), at), view.knownBy());
        return Optional.of(new Held(place, List.copyOf(groups), now.stream().noneMatch(h -> surely(h.when(), at)), differ, List.copyOf(voices)));
    }

    /** Lists the rows that may hold then, but for those whose end is not known and upon which a later state has followed. */
    private static List<Holding> then(List<Holding> rows, Interval at) {
        return rows.stream().filter(h -> h.when().overlaps(at) && rows.stream().noneMatch(o -> follows(o.when(), h.when(), at))).toList();
    }

    /** Tells whether a state follows upon one that is perhaps over, and has begun or will. */
    private static boolean follows(TimeSpan later, TimeSpan open, Interval at) {
        boolean perhapsOver = open.latestEnd() == null && open.earliestEnd() != null && at.from() != null && !open.earliestEnd().isAfter(at.from());
        return perhapsOver && later.earliestStart() != null && !later.earliestStart().isBefore(open.earliestEnd())
            && (later.overlaps(at) || at.to() != null && !later.earliestStart().isBefore(at.to()));
    }

    private static boolean between(List<Holding> rows, Interval at) {
        return at.from() != null && at.to() != null
            && rows.stream().map(Holding::when).anyMatch(w -> w.earliestEnd() != null && !w.earliestEnd().isAfter(at.from()))
            && rows.stream().map(Holding::when).anyMatch(w -> w.earliestStart() != null && !w.earliestStart().isBefore(at.to()));
    }

    private static boolean differ(Dataset d, List<Holding> rows, Instant knownBy) {
        return rows.stream().map(h -> Set.copyOf(h.groups())).distinct().count() > 1
            || rows.stream().anyMatch(h -> h.groups().size() > 1 && !h.shared()
                || h.claims().stream().anyMatch(c -> !c.stance().affirms() && known(d, h, c, knownBy)));
    }

    static boolean told(Dataset d, Holding h, List<String> voices, Instant knownBy) {
        if (h.claims().isEmpty()) {
            return voices.isEmpty() && knownBy == null;
        }
        return h.claims().stream().anyMatch(c -> c.stance().affirms() && (voices.isEmpty() || voices.contains(c.voice())) && known(d, h, c, knownBy));
    }

    private static boolean known(Dataset d, Holding h, Claim c, Instant by) {
        return Knowledge.of(d, h.when(), c).isKnown(by);
    }

    private static boolean surely(TimeSpan s, Interval at) {
        return s.surelyOverlaps(at) && !s.qualified();
    }
}
