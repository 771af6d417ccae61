/**
 * Draws: one Painter for the screen and for every export.
 *
 * <p>Layers take an immutable frame and emit marks in order onto a Graphics2D: solid or gradient paint, SrcOver and
 * {@code drawString} only, so that the vector writers keep them. Must not know JavaFX, files or the session.
 */
package org.masar.draw;
