/**
 * Reads KML as events: placemarks with their times, tracks, folders and data.
 *
 * <p>Network links, pictures and icons are named, never followed. Must not know drawing or the window.
 */
package org.masar.read.kml;
