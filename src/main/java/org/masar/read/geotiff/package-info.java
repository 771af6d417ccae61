/**
 * Reads GeoTIFF (OGC 19-008r4, GeoTIFF 1.1) as a map of tiles: parts of the picture are read when they are wanted, never the whole.
 *
 * <p>Decoding is the JDK's. Must not know drawing or the window.
 */
package org.masar.read.geotiff;
