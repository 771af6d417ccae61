/**
 * Turns the earth into a plane and back: projection, viewport, index of positions, basemap geometry.
 *
 * <p>Pure arithmetic on degrees, map units and pixels. Knows nothing of events' meaning, drawing, files or GeoTools
 * (which lives in {@code geo.gt} alone).
 */
package org.masar.geo;
