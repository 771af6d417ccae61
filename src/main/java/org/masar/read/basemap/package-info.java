/**
 * Reads the embedded basemap from the class path into {@code geo.Basemap}.
 *
 * <p>The packed files are made from the sources beside them; they hold the same points, so that no window waits for JSON.
 * Must not know datasets, drawing or the network.
 */
package org.masar.read.basemap;
