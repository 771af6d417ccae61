package org.masar.geo;

/**
 * Places a point on the picture, in logical pixels from its top left corner.
 *
 * @param x pixels to the right
 * @param y pixels down
 */
public record Pixel(double x, double y) {
}
