/**
 * Reads GPX as events: waypoints, routes and tracks, each at the times of its points.
 *
 * <p>Links are named, never followed. Must not know drawing or the window.
 */
package org.masar.read.gpx;
