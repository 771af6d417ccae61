package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.masar.draw.Box;
import org.masar.draw.Ground;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.geo.gt.Geodesic;
import org.masar.model.LonLat;
import org.masar.model.Route;
import org.masar.view.Movement;

/**
 * Lays the ways of a dataset on a picture: those whose line is told along it, all others as a plain bow, on the side and as high as it
 * takes to run under no name, beside no other way and along no road.
 */
final class Ways {
    /** Segments longer than this, in metres, follow the earth's curve. */
    private static final double LONG = 100_000;
    private static final double USUAL = 0.17, STEP = 9, ROAD = 11, PANEL = 100;
    /** So many ways are laid with care; of more nobody could tell them apart. */
    private static final int MANY = 40;
    private static final double[] HEIGHTS = {0.17, 0.21, 0.13, 0.25, 0.09};

    private final Viewport view;
    private final Ground ground;
    private final Function<String, Optional<Spot>> spots;
    private final List<Box> taken;
    private final List<Curve> courses = new ArrayList<>();
    private final List<Pixel> laid = new ArrayList<>();

    private Ways(Viewport view, Ground ground, Function<String, Optional<Spot>> spots, List<Box> taken) {
        this.view = view;
        this.ground = ground;
        this.spots = spots;
        this.taken = taken;
    }

    /** Numbers the routes of the same ends, so that each swings its own way, whichever of them show. */
    static Map<Route, Integer> numbered(List<Movement> movements) {
        Map<Route, Integer> numbers = new IdentityHashMap<>();
        Map<List<String>, Integer> sameEnds = new HashMap<>();
        movements.forEach(m -> {
            List<String> ends = new ArrayList<>(m.route().via());
            ends.add(m.route().from());
            ends.add(m.route().to());
            numbers.put(m.route(), sameEnds.merge(ends, 1, Integer::sum) - 1);
        });
        return numbers;
    }

    /** Lays all routes of a plan, in order; those with fewer than two places on the map are left out. */
    static Map<Route, Curve> among(Viewport view, Ground ground, List<Movement> movements, Plan plan) {
        Ways ways = new Ways(view, ground, plan::spot, plan.taken());
        Map<Route, Curve> laid = new IdentityHashMap<>();
        List<Movement> order = movements.stream().sorted(Comparator.comparingInt(m -> -m.route().via().size())).toList();
        for (Movement m : order) {
            Route r = m.route();
            if (r.shape() != null) {
                along(r.shape().points(), view).ifPresent(c -> laid.put(r, c));
            } else if (laid.size() >= MANY) {
                guess(r, laid.size() % 5, view, plan::spot).ifPresent(c -> laid.put(r, c));
            } else {
                ways.bow(r).ifPresent(c -> laid.put(r, c));
            }
        }
        return laid;
    }

    /** Follows points as they are given, long stretches by the shortest way on the earth, across the 180th meridian too. */
    static Optional<Curve> along(List<LonLat> points, Viewport view) {
        List<LonLat> fine = new ArrayList<>(List.of(points.get(0)));
        for (int i = 1; i < points.size(); i++) {
            double metres = Geodesic.metres(points.get(i - 1), points.get(i));
            List<LonLat> way = metres < LONG ? List.of(points.get(i - 1), points.get(i))
                : Geodesic.along(points.get(i - 1), points.get(i), (int) Math.min(64, Math.ceil(metres / LONG * 2)));
            fine.addAll(way.subList(1, way.size()));
        }
        return Curve.along(view.toPixels(fine));
    }

    private Optional<Curve> bow(Route r) {
        List<Pixel> stops = stops(r, view, spots);
        if (stops.size() < 2) {
            return Optional.empty();
        }
        List<Box> inTheWay = taken.stream().filter(b -> stops.stream().noneMatch(p -> holds(b.grown(3), p))).toList();
        Curve best = null;
        double least = Double.MAX_VALUE;
        for (double height : HEIGHTS) {
            for (double side : new double[] {1, -1}) {
                Curve c = Curve.through(stops, side * height).orElse(null);
                double cost = c == null ? Double.MAX_VALUE : 70 * Math.abs(height - USUAL) + (side < 0 ? 6 : 0) + cost(c, inTheWay);
                if (cost < least) {
                    least = cost;
                    best = c;
                }
            }
        }
        if (best != null) {
            courses.add(best);
            laid.addAll(best.every(STEP, seen()));
        }
        return Optional.ofNullable(best);
    }

    private Box seen() {
        return new Box(0, 0, view.width(), view.height()).grown(40);
    }

    private double cost(Curve c, List<Box> inTheWay) {
        List<Pixel> points = c.every(STEP, seen());
        double cost = 0;
        for (int i = 0; i < points.size(); i++) {
            Pixel p = points.get(i);
            boolean end = i < points.size() * 0.16 || i > points.size() * 0.84;
            cost += inTheWay.stream().filter(b -> holds(b.grown(4), p)).mapToDouble(b -> b.height() > PANEL ? 0.7 : 5).max().orElse(0);
            cost += !end && laid.stream().anyMatch(o -> Math.hypot(o.x() - p.x(), o.y() - p.y()) < 13) ? 1.5 : 0;
            cost += !end && ground.nearRoad(view, p, ROAD) ? 3 : 0;
            cost += p.x() < 4 || p.y() < 4 || p.x() > view.width() - 4 || p.y() > view.height() - 4 ? 1 : 0;
        }
        return cost + 10 * courses.stream().filter(c::crosses).count();
    }

    private static boolean holds(Box b, Pixel p) {
        return p.x() >= b.x() && p.x() <= b.right() && p.y() >= b.y() && p.y() <= b.bottom();
    }

    /** Lists where the places of a route lie, each in the copy of the world nearest to the one before. */
    static List<Pixel> stops(Route r, Viewport view, Function<String, Optional<Spot>> spots) {
        List<String> ids = new ArrayList<>(r.via());
        ids.add(0, r.from());
        ids.add(r.to());
        List<Pixel> points = new ArrayList<>();
        double world = view.pixelsPerUnit();
        ids.forEach(id -> spots.apply(id == null ? "" : id).ifPresent(p -> points.add(new Pixel(points.isEmpty() ? p.x()
            : p.x() + world * Math.rint((points.get(points.size() - 1).x() - p.x()) / world), p.y()))));
        return points;
    }

    /** Gives a first guess of a way, before anything has its room. */
    static Optional<Curve> guess(Route r, int nth, Viewport view, Function<String, Optional<Spot>> spots) {
        if (r.shape() != null) {
            return along(r.shape().points(), view);
        }
        List<Pixel> points = stops(r, view, spots);
        return points.size() < 2 ? Optional.empty() : Curve.through(points, USUAL + 0.05 * nth);
    }
}
