package org.masar.draw.ground;

import java.util.List;
import java.util.stream.IntStream;
import org.masar.draw.Plate;
import org.masar.geo.MapPoint;
import org.masar.geo.Viewport;

/**
 * Bounds what a plate shows with a margin, in map units and pixels, and how fine its lines need to be.
 */
record Window(Viewport view, double left, double top, double right, double bottom, int quarterZoom) {
    /** Pixels beyond the edge that are still drawn, so that no stroke's end shows. */
    static final double MARGIN = 12;
    /** How far shapes run on beyond the 180th meridian, in map units. */
    private static final double OVERHANG = 0.04;

    static Window of(Plate plate) {
        return of(plate.viewport(), plate.scale());
    }

    /** Lists the windows through which each copy of the world is seen, as the map repeats to the east and west. */
    static List<Window> copies(Plate plate) {
        Window w = of(plate);
        Viewport v = plate.viewport();
        return IntStream.rangeClosed((int) Math.floor(w.left - OVERHANG), (int) Math.floor(w.right + OVERHANG))
            .mapToObj(k -> of(new Viewport(new MapPoint(v.centre().x() - k, v.centre().y()), v.zoom(), v.width(), v.height()), plate.scale())).toList();
    }

    static Window of(Viewport v, double scale) {
        double dx = (v.width() / 2.0 + MARGIN) / v.pixelsPerUnit();
        double dy = (v.height() / 2.0 + MARGIN) / v.pixelsPerUnit();
        double zoom = v.zoom() + Math.log(scale) / Math.log(2);
        return new Window(v, v.centre().x() - dx, v.centre().y() - dy, v.centre().x() + dx, v.centre().y() + dy,
            (int) Math.ceil(4 * zoom));
    }
}
