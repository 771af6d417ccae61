package org.masar.draw.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masar.draw.Box;

/** Holds where everything of the dataset has its room on a picture, whatever the time. Immutable. */
final class Plan {
    private final List<Spot> spots;
    private final List<Sign> signs;
    private final List<Box> taken;
    private final List<Box> ways;
    private final Map<String, Sign> byPlace = new HashMap<>();
    private final Map<String, Spot> spotById = new HashMap<>();

    Plan(List<Spot> spots, List<Sign> signs, List<Box> taken, List<Box> ways) {
        this.spots = List.copyOf(spots);
        this.signs = List.copyOf(signs);
        this.taken = List.copyOf(taken);
        this.ways = List.copyOf(ways);
        signs.forEach(s -> {
            byPlace.put(s.spot().place().id(), s);
            s.folded().forEach(f -> byPlace.put(f.place().id(), s));
        });
        spots.forEach(s -> spotById.put(s.place().id(), s));
    }

    /** Lists all places with a position, in the picture or not. */
    List<Spot> spots() {
        return spots;
    }

    List<Sign> signs() {
        return signs;
    }

    /** Lists where nothing else may be written. */
    List<Box> taken() {
        return taken;
    }

    /** Lists what lies along the movements. */
    List<Box> ways() {
        return ways;
    }

    /** Finds the sign at which marks of a place stand; empty where the place lies outside the picture. */
    Optional<Sign> sign(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    Optional<Spot> spot(String place) {
        return Optional.ofNullable(spotById.get(place));
    }
}
