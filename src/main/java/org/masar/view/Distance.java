package org.masar.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.masar.geo.gt.Geodesic;
import org.masar.model.Dataset;
import org.masar.model.LonLat;
import org.masar.model.Place;
import org.masar.model.Route;

/**
 * Says how long a way is, by geodesics on the WGS 84 ellipsoid.
 *
 * @param metres length
 * @param known  whether the way is known; else it is the least that it can be: a straight line from edge to edge of its places, each as
 *               large as its size and doubt together
 */
public record Distance(double metres, boolean known) {
    /** Measures a way; empty where fewer than two of its places have a position, or it may be nothing. */
    public static Optional<Distance> of(Dataset d, Route r) {
        if (r.shape() != null && r.known() == Route.Known.YES) {
            return Optional.of(new Distance(Geodesic.metres(r.shape().points()), true));
        }
        List<Place> stops = new ArrayList<>();
        List<String> ids = new ArrayList<>(r.via());
        ids.add(0, r.from());
        ids.add(r.to());
        ids.stream().filter(id -> id != null).forEach(id -> d.place(id).filter(p -> p.shape() != null).ifPresent(stops::add));
        double least = 0;
        for (int i = 1; i < stops.size(); i++) {
            least += between(stops.get(i - 1), stops.get(i));
        }
        return least > 0 ? Optional.of(new Distance(least, false)) : Optional.empty();
    }

    /** Gives the least way between two places; one passed on the way is entered and left at any of its points. */
    private static double between(Place a, Place b) {
        LonLat from = a.shape().anchor(), to = b.shape().anchor();
        return Math.max(0, Geodesic.metres(from, to) - reach(a) - reach(b));
    }

    private static double reach(Place p) {
        return Math.max(p.radiusMetres(), half(p)) + p.uncertaintyMetres();
    }

    private static double half(Place p) {
        LonLat middle = p.shape().anchor();
        return p.shape().points().stream().mapToDouble(q -> Geodesic.metres(middle, q)).max().orElse(0);
    }

    /** Gives whole kilometres: the nearest for a known way, for another no more than it surely is. */
    public long kilometres() {
        return round(metres / 1000);
    }

    /** Gives whole miles in the same way. */
    public long miles() {
        return round(metres / 1609.344);
    }

    private long round(double units) {
        if (known) {
            return Math.round(units);
        }
        double step = units >= 100 ? 10 : 1;
        return (long) (Math.floor(units / step) * step);
    }
}
