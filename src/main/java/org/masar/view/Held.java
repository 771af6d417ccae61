package org.masar.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
 * @param groups   ids of who holds it, each once, in the order of the file
 * @param inDoubt  whether it is not sure that they hold it then
 * @param disputed whether accounts give different holders for then, or one denies it
 */
public record Held(String place, List<String> groups, boolean inDoubt, boolean disputed) {
    public Held {
        groups = List.copyOf(groups);
    }

    /** Lists who holds what; empty where the view stands at no time. One entry a place, in the order of the file. */
    public static List<Held> at(Dataset dataset, ViewState view) {
        Interval at = view.playhead() != null ? view.playhead() : view.window();
        if (at == null) {
            return List.of();
        }
        Map<String, List<Holding>> byPlace = new LinkedHashMap<>();
        for (Holding h : dataset.holdings()) {
            if (h.when().overlaps(at) && told(dataset, h, view)) {
                byPlace.computeIfAbsent(h.place(), p -> new ArrayList<>()).add(h);
            }
        }
        List<Held> all = new ArrayList<>();
        byPlace.forEach((place, rows) -> all.add(of(place, rows, at)));
        return all;
    }

    private static Held of(String place, List<Holding> rows, Interval at) {
        Set<String> groups = new LinkedHashSet<>();
        rows.forEach(h -> groups.addAll(h.groups()));
        boolean differ = rows.stream().map(h -> Set.copyOf(h.groups())).distinct().count() > 1
            || rows.stream().anyMatch(h -> h.groups().size() > 1 && !h.shared());
        boolean denied = rows.stream().flatMap(h -> h.claims().stream()).anyMatch(c -> !c.stance().affirms());
        return new Held(place, List.copyOf(groups), rows.stream().noneMatch(h -> surely(h.when(), at)), differ || denied);
    }

    private static boolean told(Dataset d, Holding h, ViewState view) {
        if (h.claims().isEmpty()) {
            return view.voices().isEmpty() && view.knownBy() == null;
        }
        return h.claims().stream().anyMatch(c -> c.stance().affirms()
            && (view.voices().isEmpty() || view.voices().contains(c.voice())) && known(d, h, c, view.knownBy()));
    }

    private static boolean known(Dataset d, Holding h, Claim c, Instant by) {
        return by == null || Knowledge.of(d, h.when(), c).by(by) != Knowledge.Degree.NOT;
    }

    private static boolean surely(TimeSpan s, Interval at) {
        return s.surelyOverlaps(at) && !s.qualified();
    }
}
