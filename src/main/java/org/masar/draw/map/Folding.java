package org.masar.draw.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.model.Dataset;
import org.masar.model.Place;

/**
 * Joins a nameless part of a place, such as "western Yarmouk", to the place itself where the two cannot be told apart at this zoom.
 * What happened in the part happened in the whole, so nothing false is said; a quarter or town of its own is never joined.
 */
final class Folding {
    private static final double TOO_SMALL = 9;
    private static final double TOO_NEAR = 24;

    private Folding() {
    }

    /** Gives each place that keeps its own sign, with those that join it. */
    static Map<Spot, List<Spot>> fold(Dataset d, List<Spot> spots) {
        Map<String, Spot> byId = new HashMap<>();
        spots.forEach(s -> byId.put(s.place().id(), s));
        Map<Spot, List<Spot>> kept = new LinkedHashMap<>();
        spots.forEach(s -> kept.computeIfAbsent(host(d, s, byId), h -> new ArrayList<>()));
        spots.forEach(s -> {
            Spot host = host(d, s, byId);
            if (host != s) {
                kept.get(host).add(s);
            }
        });
        return kept;
    }

    private static Spot host(Dataset d, Spot s, Map<String, Spot> byId) {
        if (!"area".equals(s.place().kind()) || s.radius() >= TOO_SMALL) {
            return s;
        }
        String id = s.place().within();
        for (int depth = 0; id != null && depth < 8; depth++) {
            Spot candidate = byId.get(id);
            if (candidate != null && !candidate.broad() && candidate != s && candidate.distance(s) < TOO_NEAR) {
                return host(d, candidate, byId);
            }
            id = d.place(id).map(Place::within).orElse(null);
        }
        return s;
    }
}
