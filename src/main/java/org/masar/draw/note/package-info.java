/**
 * Draws annotations upon a picture, and says where each of them stands on it: one class a family.
 *
 * <p>What hides hides in every format: on pixels it is painted over, and from shapes and text it is cut away before they are written. Must
 * not know how annotations are made or changed.
 */
package org.masar.draw.note;
