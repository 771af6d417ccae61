package org.masar.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.PlaceRef;
import org.masar.model.Route;
import org.masar.model.Sited;

/**
 * Says which way an event's people took, and who says so. Where voices tell ways that do not fit together, each has one of its own.
 *
 * @param event  number of the event
 * @param route  the way; its identity is that of the movement
 * @param voices ids of those who tell it, each once; empty where nobody in particular does
 */
public record Movement(int event, Route route, List<String> voices) {
    public Movement {
        voices = List.copyOf(voices);
    }

    /** Lists the movements of all events, in the order of the file, an event's own way first; rows of a table do not move. */
    public static List<Movement> of(Dataset d) {
        List<Movement> all = new ArrayList<>();
        for (int e = 0; e < d.events().size() && !(d.events() instanceof Sited); e++) {
            if (d.events().get(e).route() != null) {
                all.addAll(of(e, d.events().get(e)));
            }
        }
        return all;
    }

    /** Lists the movements of one event that has a way, its own first. */
    public static List<Movement> of(int number, Event e) {
        Map<List<String>, Set<String>> others = new LinkedHashMap<>();
        Set<String> own = new LinkedHashSet<>();
        for (Claim c : e.claims()) {
            if (c.stance().affirms()) {
                List<String> stops = stops(c, e.route());
                (stops == null ? own : others.computeIfAbsent(stops, k -> new LinkedHashSet<>())).add(c.voice());
            }
        }
        List<Movement> all = new ArrayList<>();
        if (others.isEmpty() || !own.isEmpty()) {
            all.add(new Movement(number, e.route(), List.copyOf(own)));
        }
        others.forEach((stops, voices) -> all.add(new Movement(number, new Route(null, stops.get(0), stops.subList(1, stops.size() - 1),
            stops.get(stops.size() - 1), Route.Known.NO), List.copyOf(voices))));
        return all;
    }

    /** Gives start, stops and end as a claim tells them where they do not fit the event's own way; null where they do. */
    private static List<String> stops(Claim c, Route r) {
        List<String> via = places(c, PlaceRef.Role.VIA), to = places(c, PlaceRef.Role.TO), from = places(c, PlaceRef.Role.FROM);
        boolean fits = (to.isEmpty() || to.contains(r.to())) && r.via().containsAll(via);
        if (fits) {
            return null;
        }
        List<String> stops = new ArrayList<>(List.of(from.isEmpty() || from.contains(r.from()) ? r.from() : from.get(0)));
        stops.addAll(via.isEmpty() && to.isEmpty() ? r.via() : via);
        stops.add(to.isEmpty() ? r.to() : to.get(0));
        return stops.contains(null) ? null : stops;
    }

    private static List<String> places(Claim c, PlaceRef.Role role) {
        return c.places().stream().filter(p -> p.role() == role).map(PlaceRef::place).toList();
    }

    /** Tells whether it shows, where an event is told by the voices of the claims. */
    public boolean toldBy(List<Claim> claims) {
        return voices.isEmpty() || claims.stream().anyMatch(c -> voices.contains(c.voice()));
    }
}
