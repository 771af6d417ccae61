/**
 * Draws the timeline: lanes with bars and their doubt, the axis with its folded gaps, histogram, window and playhead.
 *
 * <p>Layers take an immutable {@link org.masar.draw.time.TimelineFrame} and paint in order, as the map's do, so that screen and
 * export cannot differ. Must not know JavaFX, the session or the map.
 */
package org.masar.draw.time;
