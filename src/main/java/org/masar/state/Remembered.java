package org.masar.state;

import java.util.List;

/**
 * Says what a picture shows, so that it can be shown again: pictures carry this with them.
 *
 * @param origin      dataset that it shows
 * @param annotations what is drawn over it, the lowest first
 * @param page        how it is laid out
 * @param width       of the picture in logical pixels, 0 where it is not known
 * @param height      of the picture in logical pixels, 0 where it is not known
 * @param scale       picture pixels for a logical pixel
 */
public record Remembered(Origin origin, ViewState view, List<Annotation> annotations, Page page, int width, int height, double scale) {
    public Remembered {
        if (origin == null || view == null || page == null || width < 0 || height < 0 || !(scale > 0)) {
            throw new IllegalArgumentException("a picture shows a dataset in a view on a page, not " + origin + ", " + width + "x" + height + " at " + scale);
        }
        annotations = List.copyOf(annotations);
    }
}
