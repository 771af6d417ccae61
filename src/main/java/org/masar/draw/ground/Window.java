package org.masar.draw.ground;

import org.masar.draw.Plate;
import org.masar.geo.Viewport;

/**
 * Bounds what a plate shows with a margin, in map units and pixels, and how fine its lines need to be.
 */
record Window(Viewport view, double left, double top, double right, double bottom, int quarterZoom) {
    /** Pixels beyond the edge that are still drawn, so that no stroke's end shows. */
    static final double MARGIN = 12;

    static Window of(Plate plate) {
        return of(plate.viewport(), plate.scale());
    }

    static Window of(Viewport v, double scale) {
        double dx = (v.width() / 2.0 + MARGIN) / v.pixelsPerUnit();
        double dy = (v.height() / 2.0 + MARGIN) / v.pixelsPerUnit();
        double zoom = v.zoom() + Math.log(scale) / Math.log(2);
        return new Window(v, v.centre().x() - dx, v.centre().y() - dy, v.centre().x() + dx, v.centre().y() + dy,
            (int) Math.ceil(4 * zoom));
    }
}
