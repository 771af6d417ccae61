/**
 * Writes slides whose things are the slide program's own: texts, shapes, lines and pictures, each to be moved and edited.
 *
 * <p>A {@link org.masar.export.pptx.SlidePen} takes down what the painter draws as {@link org.masar.export.pptx.Item}s, and
 * {@link org.masar.export.pptx.SlideWriter} puts these onto a slide. Must not know what is drawn: that is the painter's.
 */
package org.masar.export.pptx;
