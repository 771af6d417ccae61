package org.masar.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.masar.state.Notebook;
import org.masar.state.Origin;
import org.masar.state.Page;
import org.masar.state.SavedView;
import org.masar.state.Unsaved;

/** Writes what the user made of a dataset as a views file of version 1. */
public final class NotebookText {
    private NotebookText() {
    }

    /** Prints the notebook; equal ones give equal texts. {@code of} names the dataset that it belongs to. */
    public static String of(Notebook n, Origin of) {
        return JsonText.of(keys(n, of).map());
    }

    /** Writes the same, in UTF-8, piece by piece. Does not close the stream. */
    public static void write(Notebook n, Origin of, OutputStream out) throws IOException {
        write(keys(n, of), out);
    }

    /** Writes the notebook for recovery, with where it belongs. Does not close the stream. */
    public static void unsaved(Notebook n, Origin of, Unsaved where, OutputStream out) throws IOException {
        write(keys(n, of).put("unsaved", new Keys().put("opened", where.name()).put("place", where.place()).map()), out);
    }

    private static void write(Keys keys, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            JsonText.write(keys.map(), text);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        text.flush();
    }

    private static Keys keys(Notebook n, Origin of) {
        return new Keys().put("masar", 1).put("dataset", origin(of))
            .each("views", n.views(), NotebookText::view)
            .each("annotations", n.annotations(), AnnotationText::map)
            .each("walkthroughs", n.walkthroughs(), DatasetText::walkthrough);
    }

    static Map<String, Object> origin(Origin o) {
        return new Keys().put("id", o.id()).put("hash", o.hash()).map();
    }

    /** Gives the page as a part of a larger file; null for none. */
    static Map<String, Object> page(Page p) {
        return p.equals(Page.SCREEN) ? null : PageText.map(p);
    }

    private static Map<String, Object> view(SavedView v) {
        return new Keys().put("id", v.id()).put("title", v.title()).put("view", ViewText.map(v.view()))
            .each("annotations", v.annotations(), AnnotationText::map).put("page", page(v.page())).map();
    }
}
