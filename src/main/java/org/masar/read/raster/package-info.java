/**
 * Turns tiles of pixels, wherever they come from, into pictures at hand: decoding, a cache in memory, and reading in the background.
 *
 * <p>Must not know where tiles come from, nor how they are painted.
 */
package org.masar.read.raster;
