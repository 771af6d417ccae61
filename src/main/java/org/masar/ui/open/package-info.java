/**
 * Asks what the columns of a table are, and shows the rows that are not on the map or the timeline.
 *
 * <p>Must not know how files are opened: what the user decides goes out as a mapping or a fix.
 */
package org.masar.ui.open;
