/**
 * Reads StoryMapJS: the slides of a story with their places.
 *
 * <p>Pictures are named, never fetched. Must not know drawing or the window.
 */
package org.masar.read.storymapjs;
