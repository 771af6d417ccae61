package org.masar.geo;

/**
 * Places a point on the Web Mercator plane, the whole world being the unit square: x grows eastward from the 180th
 * meridian, y southward from 85.0511 degrees north.
 *
 * @param x map units, 0 to 1 (beyond where a view crosses the 180th meridian)
 * @param y map units, 0 to 1
 */
public record MapPoint(double x, double y) {
}
