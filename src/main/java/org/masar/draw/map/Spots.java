package org.masar.draw.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.geo.Mercator;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Extent;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Route;
import org.masar.model.Shape;
import org.masar.view.Movement;

/** Lists the places that anything is told of, at any time and by anyone: names and room on the map must not depend on the playhead. */
final class Spots {
    private static final int MOST_NAMED = 60;
    /** Beyond so many places those far outside of the picture are not looked at. */
    private static final int MANY = 5_000;
    private final List<Place> places = new ArrayList<>();
    private final Map<String, Integer> weights = new LinkedHashMap<>();

    private final double[] x;
    private final double[] y;
    private final List<Movement> movements;
    private final Map<Route, Integer> routes;

    private Spots(Dataset d) {
        d.events().forEach(e -> {
            e.places().forEach(this::count);
            e.claims().forEach(c -> c.places().forEach(this::mention));
            if (e.route() != null) {
                mention(e.route().from());
                e.route().via().forEach(this::mention);
                mention(e.route().to());
            }
        });
        d.holdings().forEach(h -> mention(h.place()));
        weights.keySet().forEach(id -> d.place(id).filter(p -> p.shape() != null).ifPresent(places::add));
        x = places.stream().mapToDouble(p -> Mercator.x(p.shape().anchor().lon())).toArray();
        y = places.stream().mapToDouble(p -> Mercator.y(p.shape().anchor().lat())).toArray();
        movements = Movement.of(d);
        routes = Ways.numbered(movements);
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
        return places.stream().anyMatch(p -> p.uncertaintyMetres() > 0);
    }

    /** Tells whether a picture shows more places than can be named. */
    boolean crowded(Viewport v) {
        if (places.size() <= MOST_NAMED) {
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

    private void count(PlaceRef ref) {
        weights.merge(ref.place(), 1, Integer::sum);
    }

    private void mention(PlaceRef ref) {
        mention(ref.place());
    }

    private void mention(String place) {
        if (place != null) {
            weights.putIfAbsent(place, 0);
        }
    }

    /** Places them all on a picture, those outside of it too; of very many only those near it. */
    List<Spot> on(Viewport v) {
        List<Spot> all = new ArrayList<>(places.size());
        for (int i = 0; i < x.length; i++) {
            if (x.length > MANY && (Math.abs(v.px(v.nearest(x[i])) - v.width() / 2.0) > v.width() || Math.abs(v.py(y[i]) - v.height() / 2.0) > v.height())) {
                continue;
            }
            Place p = places.get(i);
            LonLat at = p.shape().anchor();
            Pixel px = v.toPixel(at);
            double metres = v.metresPerPixel(at.lat());
            double radius = p.radiusMetres() > 0 || p.shape() instanceof Shape.Point ? p.radiusMetres() / metres : size(p.shape(), v);
            all.add(new Spot(p, weights.get(p.id()), px.x(), px.y(), radius, p.uncertaintyMetres() / metres));
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
