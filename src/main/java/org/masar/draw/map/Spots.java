package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.masar.geo.Mercator;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Extent;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Points;
import org.masar.model.Route;
import org.masar.model.Shape;
import org.masar.model.Sited;
import org.masar.view.Movement;

/** Lists the places that anything is told of, at any time and by anyone: names and room on the map must not depend on the playhead. */
final class Spots {
    private static final int MOST_NAMED = 60;
    /** Beyond so many places those far outside of the picture are not looked at. */
    private static final int MANY = 5_000;
    private final List<Place> places;
    /** How many events are told of each place, by its number in the dataset. */
    private final int[] weights;
    /** Numbers of the places that are told of and have a position, in the order in which they first are. */
    private final int[] told;
    private final double[] x;
    private final double[] y;
    private final List<Movement> movements;
    private final Map<Route, Integer> routes;

    private Spots(Dataset d) {
        places = d.places();
        weights = new int[places.size()];
        if (d.events() instanceof Sited events && places instanceof Points points) {
            told = IntStream.range(0, places.size()).toArray();
            x = Arrays.stream(told).mapToDouble(p -> Mercator.x(points.lon(p))).toArray();
            y = Arrays.stream(told).mapToDouble(p -> Mercator.y(points.lat(p))).toArray();
            IntStream.range(0, d.events().size()).map(events::place).filter(p -> p >= 0).forEach(p -> weights[p]++);
            movements = List.of();
            routes = Map.of();
            return;
        }
        Mentions all = new Mentions(d);
        for (Event e : d.events()) {
            for (PlaceRef ref : e.places()) {
                int p = all.of(ref.place());
                if (p >= 0) {
                    weights[p]++;
                }
            }
            e.claims().forEach(c -> c.places().forEach(ref -> all.of(ref.place())));
            if (e.route() != null) {
                all.of(e.route().from());
                e.route().via().forEach(ref -> all.of(ref));
                all.of(e.route().to());
            }
        }
        d.holdings().forEach(h -> all.of(h.place()));
        told = all.placed();
        x = new double[told.length];
        y = new double[told.length];
        for (int i = 0; i < told.length; i++) {
            LonLat at = places.get(told[i]).shape().anchor();
            x[i] = Mercator.x(at.lon());
            y[i] = Mercator.y(at.lat());
        }
        movements = Movement.of(d);
        routes = Ways.numbered(movements);
    }

    /** Lists places in the order in which they are first mentioned. */
    private static final class Mentions {
        private final Dataset dataset;
        private final BitSet seen;
        private final int[] order;
        private int count;

        Mentions(Dataset d) {
            dataset = d;
            seen = new BitSet(d.places().size());
            order = new int[d.places().size()];
        }

        /** Takes a mention and gives the place's number; -1 for none. */
        int of(String id) {
            int p = id == null ? -1 : dataset.placeNumber(id);
            if (p >= 0 && !seen.get(p)) {
                seen.set(p);
                order[count++] = p;
            }
            return p;
        }

        int[] placed() {
            int[] some = new int[count];
            int n = 0;
            for (int i = 0; i < count; i++) {
                if (dataset.places().get(order[i]).shape() != null) {
                    some[n++] = order[i];
                }
            }
            return Arrays.copyOf(some, n);
        }
    }

    /** Lists the movements of all events. */
    List<Movement> movements() {
        return movements;
    }

    /** Gives the routes, those of the same ends numbered. */
    Map<Route, Integer> routes() {
        return routes;
    }

    /** Tells whether the position of any place is in doubt. */
    boolean doubtful() {
        return places instanceof Points points ? points.isDoubtful() : Arrays.stream(told).anyMatch(p -> places.get(p).uncertaintyMetres() > 0);
    }

    /** Tells whether a picture shows more places than can be named. */
    boolean crowded(Viewport v) {
        if (told.length <= MOST_NAMED) {
            return false;
        }
        int seen = 0;
        for (int i = 0; i < x.length; i++) {
            double px = v.px(v.nearest(x[i])), py = v.py(y[i]);
            if (px >= 0 && py >= 0 && px <= v.width() && py <= v.height() && ++seen > MOST_NAMED) {
                return true;
            }
        }
        return false;
    }

    static Spots of(Dataset d) {
        return new Spots(d);
    }

    /** Places them all on a picture, those outside of it too; of very many only those near it. */
    List<Spot> on(Viewport v) {
        List<Spot> all = new ArrayList<>(x.length > MANY ? 64 : x.length);
        for (int i = 0; i < x.length; i++) {
            if (x.length > MANY && (Math.abs(v.px(v.nearest(x[i])) - v.width() / 2.0) > v.width() || Math.abs(v.py(y[i]) - v.height() / 2.0) > v.height())) {
                continue;
            }
            Place p = places.get(told[i]);
            LonLat at = p.shape().anchor();
            Pixel px = v.toPixel(at);
            double metres = v.metresPerPixel(at.lat());
            double radius = p.radiusMetres() > 0 || p.shape() instanceof Shape.Point ? p.radiusMetres() / metres : size(p.shape(), v);
            all.add(new Spot(p, weights[told[i]], px.x(), px.y(), radius, p.uncertaintyMetres() / metres));
        }
        return all;
    }

    /** Gives the radius of a circle about as large as the shape, in logical pixels. */
    private static double size(Shape shape, Viewport v) {
        Extent e = shape.extent();
        double east = e.east() + (e.east() < e.west() ? 360 : 0);
        double w = (Mercator.x(east) - Mercator.x(e.west())) * v.pixelsPerUnit(), h = (Mercator.y(e.south()) - Mercator.y(e.north())) * v.pixelsPerUnit();
        return Math.sqrt(w * h) / 2;
    }
}
