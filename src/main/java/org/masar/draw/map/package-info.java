/**
 * Draws the map's layers: the ground below, and what happened upon it.
 *
 * <p>Layers are told what shows; they never decide it. Must not know JavaFX, files, the session, or which writer holds the pen.
 */
package org.masar.draw.map;
