/**
 * Reads TimelineJS (the JSON of version 3, and of version 2 before it).
 *
 * <p>Pictures are named, never fetched. Must not know drawing or the window.
 */
package org.masar.read.timelinejs;
