package org.masar.ui.page;

import org.masar.export.Each;
import org.masar.state.Page;

/**
 * Says how a view is to be written.
 *
 * @param format suffix of the files, without the dot
 * @param page   how it is laid out
 * @param each   for what each of several pages stands, or null for one page
 */
public record Choice(String format, Page page, Each each) {
    /** Writes the map as it shows. */
    public static final Choice FIRST = new Choice("png", Page.SCREEN, null);

    Choice with(String suffix) {
        return new Choice(suffix, page, each);
    }

    Choice with(Page p) {
        return new Choice(format, p, each);
    }

    Choice with(Each e) {
        return new Choice(format, page, e);
    }
}
