/**
 * Draws the ground of the map: sea, land, relief, borders, water, towns and their names, scale, attribution and notice.
 *
 * <p>Layers here know the basemap and a plate, so nothing of them changes with time. Must not know events, JavaFX or files.
 */
package org.masar.draw.ground;
