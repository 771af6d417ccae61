/**
 * Reads MBTiles 1.3, a map in one SQLite file, without ever writing beside it.
 *
 * <p>The only user of SQLite, whose native library is unpacked when the first such file is opened. Must not know drawing or the window.
 */
package org.masar.read.mbtiles;
