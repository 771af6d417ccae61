package org.masar.draw.map;

import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.model.Place;

/**
 * Holds where a place of the dataset lies on the picture.
 *
 * @param place  the place, which has a shape
 * @param weight how many events are told of it, at any time and by anyone
 * @param x      anchor, logical pixels
 * @param y      anchor, logical pixels
 * @param radius the place's own size, logical pixels
 * @param doubt  how far the truth may lie from the anchor, logical pixels
 */
record Spot(Place place, int weight, double x, double y, double radius, double doubt) {
    /** Radius from which marks stand inside the place's own circle. */
    private static final double ROOMY = 38;

    /** Tells whether the place is a stretch of land too wide for a pin: a region or a governorate. */
    boolean broad() {
        return broad(place);
    }

    static boolean broad(Place p) {
        return region(p) || "governorate".equals(p.kind()) || "province".equals(p.kind()) || "country".equals(p.kind());
    }

    /** Tells whether the place has no edge that anybody could draw. */
    boolean region() {
        return region(place);
    }

    private static boolean region(Place p) {
        return "region".equals(p.kind()) || "desert".equals(p.kind());
    }

    /** Gives how far the place may reach from its anchor: its size and its doubt, in logical pixels. */
    double reach() {
        return radius + doubt;
    }

    /** Tells whether its circle has room for marks. */
    boolean roomy() {
        return !broad() && radius >= ROOMY;
    }

    /** Places it on another map. */
    Spot on(Viewport v) {
        LonLat at = place.shape().anchor();
        Pixel px = v.toPixel(at);
        double metres = v.metresPerPixel(at.lat());
        return new Spot(place, weight, px.x(), px.y(), place.radiusMetres() / metres, place.uncertaintyMetres() / metres);
    }

    double distance(Spot o) {
        return Math.hypot(x - o.x, y - o.y);
    }
}
