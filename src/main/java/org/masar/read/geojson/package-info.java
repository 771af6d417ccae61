/**
 * Reads GeoJSON as something to lay over the map, in the colours that its properties ask for (simplestyle 1.1).
 *
 * <p>Nothing in a property is run, followed or fetched. Must not know drawing or the window.
 */
package org.masar.read.geojson;
