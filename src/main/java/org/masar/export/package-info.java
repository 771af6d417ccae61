/**
 * Writes pictures of a view into files: one class a format, found by the file's suffix.
 *
 * <p>Draws through the one painter of the screen, so that what is written is what was seen. Must not know the window nor the command
 * line.
 */
package org.masar.export;
