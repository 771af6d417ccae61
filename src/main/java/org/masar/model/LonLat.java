package org.masar.model;

/**
 * Places a point on the earth, WGS 84, longitude first as in GeoJSON (RFC 7946, section 3.1.1).
 *
 * @param lon longitude in degrees, -180 to 180, east positive
 * @param lat latitude in degrees, -90 to 90, north positive
 */
public record LonLat(double lon, double lat) {
    public LonLat {
        if (!(lon >= -180 && lon <= 180)) {
            throw new IllegalArgumentException("longitude out of range: " + lon);
        }
        if (!(lat >= -90 && lat <= 90)) {
            throw new IllegalArgumentException("latitude out of range: " + lat);
        }
    }

    /** Makes a point from degrees, longitude first. */
    public static LonLat of(double lon, double lat) {
        return new LonLat(lon, lat);
    }
}
