package org.masar.geo;

import org.masar.model.LonLat;

/** Projects between degrees and the unit square by spherical Web Mercator (EPSG:3857; Snyder 1987, equations 7-1 to 7-5). */
public final class Mercator {
    /** Highest latitude that the square map shows, in degrees. */
    public static final double MAX_LAT = 85.0511287798066;
    /** Radius of the projection's sphere, in metres. */
    public static final double EARTH_RADIUS = 6378137;

    private Mercator() {
    }

    /** Projects degrees; latitudes beyond {@link #MAX_LAT} fall on the edge. */
    public static MapPoint toMap(LonLat p) {
        return new MapPoint(x(p.lon()), y(p.lat()));
    }

    /** Projects a longitude in degrees to map units. */
    public static double x(double lon) {
        return lon / 360 + 0.5;
    }

    /** Projects a latitude in degrees to map units, clamped to the square. */
    public static double y(double lat) {
        double s = Math.sin(Math.toRadians(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat))));
        return 0.5 - Math.log((1 + s) / (1 - s)) / (4 * Math.PI);
    }

    /** Gives back the degrees of a point of the plane; x beyond the square wraps round the earth. */
    public static LonLat toLonLat(MapPoint p) {
        double x = p.x() - Math.floor(p.x());
        double lat = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * Math.max(0, Math.min(1, p.y()))))));
        return new LonLat((x - 0.5) * 360, lat);
    }

    /** Gives the length of one map unit on the ground at a latitude, in metres. */
    public static double metresPerUnit(double lat) {
        return 2 * Math.PI * EARTH_RADIUS * Math.cos(Math.toRadians(lat));
    }
}
