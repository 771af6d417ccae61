/**
 * Measures on the ellipsoid, reprojects from other reference systems, and asks things by expressions in ECQL: the only user of GeoTools and
 * GeographicLib.
 *
 * <p>Nothing here is needed to start the program; opening the EPSG database takes over a second, the first expression half of one, so both
 * wait until asked for. Must not know events or drawing: what is asked by an expression is rows of named attributes.
 */
package org.masar.geo.gt;
