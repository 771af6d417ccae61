/**
 * Writes where something stands, as references that people and their programs read: one class a style.
 *
 * <p>Pure: text in, text out; what a source does not show is left out or said to be missing, never guessed. Must not know events,
 * drawing, files or a window. A new style is one class and one line in {@link org.masar.cite.Styles}.
 */
package org.masar.cite;
