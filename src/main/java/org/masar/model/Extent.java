package org.masar.model;

import java.util.Collection;
import java.util.Optional;

/**
 * Bounds an area in degrees, WGS 84. West may exceed east only where the area crosses the 180th meridian (RFC 7946, section 5.2).
 *
 * @param west  degrees, -180 to 180
 * @param south degrees, -90 to 90, not above {@code north}
 * @param east  degrees, -180 to 180
 * @param north degrees, -90 to 90
 */
public record Extent(double west, double south, double east, double north) {
    public Extent {
        new LonLat(west, south);
        new LonLat(east, north);
        if (south > north) {
            throw new IllegalArgumentException("south " + south + " lies above north " + north);
        }
    }

    /** Bounds all the points; empty where there are none. Crosses the 180th meridian where all lie within half the world that way round, and only so. */
    public static Optional<Extent> of(Collection<LonLat> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        double west = 180, south = 90, east = -180, north = -90;
        for (LonLat p : points) {
            west = Math.min(west, p.lon());
            east = Math.max(east, p.lon());
            south = Math.min(south, p.lat());
            north = Math.max(north, p.lat());
        }
        return Optional.of(east - west <= 180 ? new Extent(west, south, east, north) : shorter(points, south, north));
    }

    private static Extent shorter(Collection<LonLat> points, double south, double north) {
        double[] lons = points.stream().mapToDouble(LonLat::lon).sorted().toArray();
        double west = lons[0], east = lons[lons.length - 1], widest = 360 - (east - west);
        for (int i = 1; i < lons.length; i++) {
            if (lons[i] - lons[i - 1] > widest) {
                widest = lons[i] - lons[i - 1];
                west = lons[i];
                east = lons[i - 1];
            }
        }
        return widest >= 180 ? new Extent(west, south, east, north) : new Extent(lons[0], south, lons[lons.length - 1], north);
    }

    /** Tells whether the point lies inside or on the edge. */
    public boolean contains(LonLat p) {
        boolean across = west > east;
        boolean inLon = across ? p.lon() >= west || p.lon() <= east : p.lon() >= west && p.lon() <= east;
        return inLon && p.lat() >= south && p.lat() <= north;
    }

    /** Gives the point half way between the edges, in degrees. */
    public LonLat centre() {
        double lon = west <= east ? (west + east) / 2 : (west + east + 360) / 2;
        return new LonLat(lon > 180 ? lon - 360 : lon, (south + north) / 2);
    }
}
