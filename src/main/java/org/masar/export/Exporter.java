package org.masar.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.UnaryOperator;

/** Writes one format. Safe on any thread. */
public interface Exporter {
    /** Gives the suffix of its files, in lower case, without the dot. */
    String suffix();

    /** Writes the picture; equal requests give equal bytes on one machine and Java. Does not close the stream. */
    void write(ExportRequest request, OutputStream out) throws IOException;

    /** Tells whether one file holds several pages. */
    default boolean holdsPages() {
        return false;
    }

    /** Tells whether it writes a walkthrough's words with its steps, and so all of them where nobody asks for a page of its own. */
    default boolean tellsSteps() {
        return false;
    }

    /**
     * Writes the pages into one file; of several only a format that {@link #holdsPages()} writes more than the first.
     *
     * @param last is given each request just before it is drawn, and gives what is drawn
     */
    default void write(Pages pages, UnaryOperator<ExportRequest> last, OutputStream out) throws IOException {
        write(last.apply(pages.leaves().get(0).request()), out);
    }
}
