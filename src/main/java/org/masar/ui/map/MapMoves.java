package org.masar.ui.map;

import org.masar.geo.MapPoint;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.geo.Mercator;
import org.masar.state.Camera;
import org.masar.ui.control.Placing;

/**
 * Works out where the map looks after a gesture. Pure: from where it looked at the gesture's start, and the gesture; safe on any
 * thread.
 */
final class MapMoves {
    /** Closest zoom: about half a metre a pixel, closer than any place is known. */
    static final double CLOSEST = 18;
    /** Zoom of one notch of a wheel. */
    static final double NOTCH = 0.4;
    /** Scroll units that JavaFX gives for one notch. */
    private static final double UNITS_PER_NOTCH = 40;

    private MapMoves() {
    }

    /** Moves what lay under the first pixel to the second. */
    static Camera dragged(Viewport start, Pixel from, Pixel to) {
        return camera(start.panned(to.x() - from.x(), to.y() - from.y()));
    }

    /** Moves the picture's content by pixels. */
    static Camera moved(Viewport start, double dx, double dy) {
        return camera(start.panned(dx, dy));
    }

    /** Zooms by scroll units (up is closer; a fraction of a notch by a fraction), keeping what lies under the pixel where it is. */
    static Camera wheeled(Viewport start, Pixel at, double units) {
        return zoomed(start, at, units / UNITS_PER_NOTCH * NOTCH);
    }

    /** Zooms by steps of doubling, within the limits, keeping what lies under the pixel where it is. */
    static Camera zoomed(Viewport start, Pixel at, double steps) {
        return camera(start.zoomedAt(at, within(start, start.zoom() + steps)));
    }

    /** Shows what lies between two corners as large as it fits, within the limits. */
    static Camera boxed(Viewport start, Pixel a, Pixel b) {
        double wide = Math.max(1, Math.abs(a.x() - b.x())), high = Math.max(1, Math.abs(a.y() - b.y()));
        double closer = Math.log(Math.min(start.width() / wide, start.height() / high)) / Math.log(2);
        MapPoint middle = start.toMap(new Pixel((a.x() + b.x()) / 2, (a.y() + b.y()) / 2));
        return camera(new Viewport(middle, within(start, start.zoom() + closer), start.width(), start.height()));
    }

    /** Gives the farthest zoom of a map of a size: the world fills it, whichever side is longer. */
    static double farthest(int width, int height) {
        return Math.max(0, Math.log(Math.max(width, height) / Viewport.TILE) / Math.log(2));
    }

    /** Keeps a zoom within the limits; a map that is already beyond them, as a view can say, may stay there but not go on. */
    private static double within(Viewport start, double zoom) {
        double least = Math.min(start.zoom(), farthest(start.width(), start.height())), most = Math.max(start.zoom(), CLOSEST);
        return Math.max(least, Math.min(most, zoom));
    }

    /** Gives the place on the screen at which a picture painted for one viewport stands in for another, by the shorter way round the earth. */
    static Placing stand(Viewport painted, Viewport wanted) {
        double scale = Math.pow(2, wanted.zoom() - painted.zoom());
        double round = Math.rint(wanted.centre().x() - painted.centre().x());
        double x = wanted.px(painted.centre().x() + round) - painted.width() / 2.0 * scale;
        double y = wanted.py(painted.centre().y()) - painted.height() / 2.0 * scale;
        return new Placing(x, y, scale);
    }

    /** Tells whether a picture of the map's own size, standing there, covers most of it and is neither much too coarse nor much too fine. */
    static boolean covers(Placing p, Viewport map) {
        double across = Math.min(map.width(), p.x() + map.width() * p.scale()) - Math.max(0, p.x());
        double down = Math.min(map.height(), p.y() + map.height() * p.scale()) - Math.max(0, p.y());
        return p.scale() > 0.6 && p.scale() < 1.7 && across > 0.7 * map.width() && down > 0.7 * map.height();
    }

    /** Gives the camera a part of the way from one to another, 0 to 1: where both zoom about one point, that point stays still. */
    static Camera between(Viewport from, Viewport to, double part) {
        double zoom = from.zoom() + (to.zoom() - from.zoom()) * part;
        double a = Math.pow(2, -from.zoom()), b = Math.pow(2, -to.zoom());
        double way = Math.abs(a - b) < 1e-12 * a ? part : (Math.pow(2, -zoom) - a) / (b - a);
        return camera(new Viewport(new MapPoint(from.centre().x() + (from.nearest(to.centre().x()) - from.centre().x()) * way,
            from.centre().y() + (to.centre().y() - from.centre().y()) * way), zoom, from.width(), from.height()));
    }

    /** Looks so, but not beyond the map's upper and lower edge. */
    private static Camera camera(Viewport v) {
        return new Camera(Mercator.toLonLat(v.held().centre()), Math.max(0, Math.min(24, v.zoom())));
    }
}
