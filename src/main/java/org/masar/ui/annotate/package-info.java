/**
 * Lets people draw over the map: the tools, what pointer and keys do with them, and the handles of what is chosen.
 *
 * <p>Paints no annotation (draw does, on the map) and changes them in the session's notebook alone, where a gesture is one step of Undo. Must
 * not know the map's control nor the other panels.
 */
package org.masar.ui.annotate;
