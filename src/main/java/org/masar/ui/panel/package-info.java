/**
 * Holds the panels beside map and timeline: top bar, strips, controls, list, card, problems.
 *
 * <p>Each reads the {@code Session} and writes only to it; panels do not know each other, nor the map or the timeline.
 */
package org.masar.ui.panel;
