package org.masar.draw.map;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.masar.geo.MapPoint;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.model.Place;

/**
 * Holds places whose marks fall on each other, and that a closer look would part.
 *
 * @param places the places themselves, none of them a mere part of another
 * @param weight how many events are told of them, at any time and by anyone
 */
record Knot(List<Place> places, int weight) {
    /** Closest zoom that is chosen for it: beyond, nothing is known so exactly. */
    static final double CLOSEST = 15;

    Knot {
        places = List.copyOf(places);
    }

    static Knot of(List<Spot> spots) {
        return new Knot(spots.stream().map(Spot::place).toList(), spots.stream().mapToInt(Spot::weight).sum());
    }

    Set<String> ids() {
        Set<String> ids = new TreeSet<>();
        places.forEach(p -> ids.add(p.id()));
        return ids;
    }

    /** Shows the circles of all its places in a picture of a size, as large as they fit inside the margins. */
    Viewport closeUp(int width, int height, Viewport.Insets margins) {
        double left = 2, top = 2, right = -1, bottom = -1;
        for (Place p : places) {
            LonLat at = p.shape().anchor();
            double x = Mercator.x(at.lon()), y = Mercator.y(at.lat());
            double r = Math.max(300, p.radiusMetres()) / Mercator.metresPerUnit(at.lat());
            left = Math.min(left, x - r);
            right = Math.max(right, x + r);
            top = Math.min(top, y - r);
            bottom = Math.max(bottom, y + r);
        }
        double freeW = Math.max(1, width - margins.left() - margins.right()), freeH = Math.max(1, height - margins.top() - margins.bottom());
        double perUnit = Math.min(freeW / (right - left), freeH / (bottom - top));
        double zoom = Math.max(0, Math.min(CLOSEST, Math.log(perUnit / Viewport.TILE) / Math.log(2)));
        double scale = Viewport.TILE * Math.pow(2, zoom);
        return new Viewport(new MapPoint((left + right) / 2 + (margins.right() - margins.left()) / 2 / scale,
            (top + bottom) / 2 + (margins.bottom() - margins.top()) / 2 / scale), zoom, width, height);
    }

    /** Gives the place told of most. */
    static Place weightiest(List<Spot> spots) {
        return spots.stream().max(Comparator.comparingInt(Spot::weight)).map(Spot::place).orElseThrow();
    }
}
