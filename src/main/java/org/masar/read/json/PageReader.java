package org.masar.read.json;

import java.time.ZoneOffset;
import org.masar.read.Input;
import org.masar.read.Problems;
import org.masar.state.Page;

/** Reads how a page is laid out from a file of its own. */
public final class PageReader {
    private PageReader() {
    }

    /** Reads the page with what was wrong; {@link Page#SCREEN} where nothing could be read. */
    public static Read read(Input input) {
        return SingleObject.read(input, ZoneOffset.UTC, "page", PageForm::read, Page.SCREEN, Read::new);
    }

    /**
     * Holds a page as it was read.
     *
     * @param problems what was wrong
     */
    public record Read(Page page, Problems problems) {
    }
}
