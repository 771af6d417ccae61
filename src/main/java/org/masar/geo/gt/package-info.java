/**
 * Measures on the ellipsoid and reprojects from other reference systems: the only user of GeoTools and GeographicLib.
 *
 * <p>Nothing here is needed to start the program; opening the EPSG database takes over a second, so it waits until asked for.
 * Must not know events or drawing.
 */
package org.masar.geo.gt;
