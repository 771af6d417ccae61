package org.masar.read.geotiff;

import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import org.masar.geo.MapBox;
import org.masar.geo.MapPoint;
import org.masar.geo.Mercator;
import org.masar.geo.gt.Reprojection;
import org.masar.model.LonLat;
import org.masar.read.Message;
import org.masar.read.raster.NoMap;

/** Turns between a picture's pixels and the map's plane. Safe on any thread. */
final class Ground {
    /** Codes of longitude and latitude on WGS 84 and of systems that differ from it by less than a metre. */
    private static final java.util.Set<Integer> DEGREES = java.util.Set.of(4326, 4258, 4269);
    private static final int WEB_MERCATOR = 3857;
    private static final int STEPS = 32;

    private final AffineTransform toGround;
    private final AffineTransform toPixels;
    private final int epsg;
    private final Reprojection other;

    private Ground(GeoKeys keys, Reprojection other) {
        this.toGround = keys.toGround();
        this.epsg = keys.epsg();
        this.other = other;
        try {
            this.toPixels = toGround.createInverse();
        } catch (NoninvertibleTransformException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Finds the way between the two; opening the EPSG database may take over a second. */
    static Ground of(GeoKeys keys) throws NoMap {
        if (DEGREES.contains(keys.epsg()) || keys.epsg() == WEB_MERCATOR) {
            return new Ground(keys, null);
        }
        try {
            return new Ground(keys, Reprojection.from("EPSG:" + keys.epsg()));
        } catch (IllegalArgumentException e) {
            throw new NoMap(Message.of("map.system.unknown", "EPSG:" + keys.epsg()), Message.of("map.system.unknown.advice"), e);
        }
    }

    /** Gives the plane's point under a pixel; null where the system does not reach it. */
    MapPoint toMap(double px, double py) {
        double[] p = {px, py};
        toGround.transform(p, 0, p, 0, 1);
        if (other != null) {
            try {
                LonLat at = other.toLonLat(p[0], p[1]);
                return new MapPoint(Mercator.x(at.lon()), Mercator.y(at.lat()));
            } catch (IllegalArgumentException outside) {
                return null;
            }
        }
        return epsg == WEB_MERCATOR ? new MapPoint(p[0] / world() + 0.5, 0.5 - p[1] / world())
            : new MapPoint(Mercator.x(p[0]), Mercator.y(p[1]));
    }

    private static double world() {
        return 2 * Math.PI * Mercator.EARTH_RADIUS;
    }

    /** Turns points of the plane, x and y in turn, into pixels in place; NaN where the system does not reach. */
    void toPixels(double[] points) {
        for (int i = 0; i < points.length; i += 2) {
            if (epsg == WEB_MERCATOR && other == null) {
                points[i] = (points[i] - 0.5) * world();
                points[i + 1] = (0.5 - points[i + 1]) * world();
            } else {
                points[i] = (points[i] - 0.5) * 360;
                points[i + 1] = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * points[i + 1]))));
            }
        }
        if (other != null) {
            other.fromDegrees(points);
        }
        toPixels.transform(points, 0, points, 0, points.length / 2);
    }

    /** Bounds a picture of a size by its edges; throws NoMap where none of it lies on the earth. */
    MapBox box(int width, int height) throws NoMap {
        double left = Double.POSITIVE_INFINITY, top = left, right = -left, bottom = -left;
        for (int i = 0; i <= STEPS; i++) {
            double x = (double) width * i / STEPS, y = (double) height * i / STEPS;
            for (MapPoint p : new MapPoint[] {toMap(x, 0), toMap(x, height), toMap(0, y), toMap(width, y)}) {
                if (p != null && Double.isFinite(p.x()) && Double.isFinite(p.y())) {
                    left = Math.min(left, p.x());
                    right = Math.max(right, p.x());
                    top = Math.min(top, p.y());
                    bottom = Math.max(bottom, p.y());
                }
            }
        }
        if (!(left < right && top < bottom) || left < -1 || right > 2 || bottom < -0.1 || top > 1.1) {
            throw new NoMap(Message.of("map.corners.off-earth", "EPSG:" + epsg), Message.of("map.corners.off-earth.advice"));
        }
        return new MapBox(left, Math.max(0, top), right, Math.min(1, bottom));
    }
}
