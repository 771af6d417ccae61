package org.masar.draw.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.masar.draw.Box;
import org.masar.model.Route;
import org.masar.view.Movement;

/** Holds where everything of the dataset has its room on a picture, whatever the time. Immutable. */
final class Plan {
    /** Plans a picture that shows more places than can be named: nothing has a room of its own. */
    static final Plan CROWDED = new Plan(List.of(), List.of(), List.of(), List.of(), Map.of());

    private final List<Spot> spots;
    private final List<Sign> signs;
    private final List<Box> taken;
    private final List<Box> ways;
    private final Map<Route, Integer> routes;
    private final Map<String, Sign> byPlace = new HashMap<>();
    private final Map<Integer, List<Movement>> movements = new HashMap<>();
    private final Map<Route, Curve> courses = new IdentityHashMap<>();
    private final Map<Route, Curve> lines = new IdentityHashMap<>();
    private final Map<Movement, Doubt> doubts = new LinkedHashMap<>();
    private final List<Signpost> signposts = new ArrayList<>();
    private final Map<Sign, Double> pitches = new IdentityHashMap<>();
    private final Map<String, Spot> spotById = new HashMap<>();

    Plan(List<Spot> spots, List<Sign> signs, List<Box> taken, List<Box> ways, Map<Route, Integer> routes) {
        this.spots = List.copyOf(spots);
        this.signs = List.copyOf(signs);
        this.taken = List.copyOf(taken);
        this.ways = List.copyOf(ways);
        this.routes = routes;
        signs.forEach(s -> {
            byPlace.put(s.spot().place().id(), s);
            s.folded().forEach(f -> byPlace.put(f.place().id(), s));
        });
        for (int i = 1; i < signs.size(); i++) {
            Sign a = signs.get(i - 1), b = signs.get(i);
            if (a.kind() == Sign.Kind.ROW && b.kind() == Sign.Kind.ROW && a.mark().x() == b.mark().x()) {
                pitches.merge(a, b.markY() - a.markY(), Math::min);
                pitches.merge(b, b.markY() - a.markY(), Math::min);
            }
        }
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

    /** Tells whether there are more places than can be named. */
    boolean isCrowded() {
        return this == CROWDED;
    }

    /** Gives the routes, those of the same ends numbered. */
    Map<Route, Integer> routes() {
        return routes;
    }

    /** Gives the same plan with the ways laid among what it holds. */
    Plan with(List<Movement> moves, Map<Route, Curve> laid, Box view) {
        List<Box> along = new ArrayList<>();
        laid.values().forEach(c -> c.every(16, view).forEach(p -> along.add(Box.round(p.x(), p.y(), 9))));
        Plan p = new Plan(spots, signs, taken, along, routes);
        moves.forEach(m -> p.movements.computeIfAbsent(m.event(), e -> new ArrayList<>()).add(m));
        p.courses.putAll(laid);
        laid.forEach((r, c) -> p.ended(r, c).ifPresent(e -> p.lines.put(r, e)));
        p.signposts.addAll(signposts);
        return p;
    }

    /** Gives the same plan with room for what is said of ways. */
    Plan with(Map<Movement, Doubt> said) {
        Plan p = new Plan(spots, signs, taken, ways, routes);
        p.movements.putAll(movements);
        p.courses.putAll(courses);
        p.lines.putAll(lines);
        p.signposts.addAll(signposts);
        p.doubts.putAll(said);
        return p;
    }

    /** Gives the same plan with room for pointers at the edge. */
    Plan with(List<Signpost> posts) {
        Plan p = new Plan(spots, signs, taken, ways, routes);
        p.signposts.addAll(posts);
        return p;
    }

    /** Lets a way end at the edge of the name or mark to which it leads. */
    private Optional<Curve> ended(Route r, Curve c) {
        if (r.shape() != null) {
            return Optional.of(c);
        }
        Sign end = byPlace.get(r.to() == null ? "" : r.to());
        if (end == null || end.kind() != Sign.Kind.BROAD) {
            return c.shortened(6, end == null ? Box.round(-1e6, -1e6, 0) : Box.round(end.spot().x(), end.spot().y(), 20));
        }
        return c.shortened(6, end.mark().grown(5)).flatMap(cut -> cut.shortened(0, end.text().grown(4)));
    }

    /** Lists the rooms of the pointers at the edge; each shows while any of its places does. */
    List<Signpost> signposts() {
        return signposts;
    }

    /** Gives the room for saying that a way is not known; empty where it is, or where very many are drawn. */
    Optional<Doubt> doubt(Movement m) {
        return Optional.ofNullable(doubts.get(m));
    }

    /** Lists where something is written of ways at any time. */
    List<Box> words() {
        List<Box> all = new ArrayList<>();
        doubts.values().forEach(d -> {
            if (d.words() != null) {
                all.add(d.words().grown(2));
            }
            if (d.ask() != null) {
                all.add(Box.round(d.ask().x(), d.ask().y(), Doubt.DISC));
            }
        });
        return all;
    }

    /** Tells whether anything moves on the picture at any time. */
    boolean moves() {
        return !courses.isEmpty();
    }

    /** Lists the movements of an event, by its number. */
    List<Movement> movements(int event) {
        return movements.getOrDefault(event, List.of());
    }

    /** Gives the way of a route on the picture, from end to end; empty where too few of its places are known. */
    Optional<Curve> course(Route r) {
        return Optional.ofNullable(courses.get(r));
    }

    /** Gives the way of a route as it is drawn, to the edge of the name or mark to which it leads; empty where too little is left of it. */
    Optional<Curve> line(Route r) {
        return Optional.ofNullable(lines.get(r));
    }

    /** Lists what lies along the movements. */
    List<Box> ways() {
        return ways;
    }

    /** Finds the sign at which marks of a place stand; empty where the place lies outside the picture. */
    Optional<Sign> sign(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** Gives how far apart the rows of a sign's column stand, logical pixels; a lot for one that stands alone. */
    double pitch(Sign sign) {
        return pitches.getOrDefault(sign, Double.MAX_VALUE);
    }

    Optional<Spot> spot(String place) {
        return Optional.ofNullable(spotById.get(place));
    }
}
