package org.masar.state;

import java.util.List;
import org.masar.model.Words;

/**
 * Holds a view that the user gave a name, to come back to.
 *
 * @param id          unique among the notebook's views
 * @param title       what the user calls it; never empty
 * @param view        everything that was seen
 * @param annotations what was drawn over it, the lowest first
 * @param page        how it is laid out when it is exported
 */
public record SavedView(String id, Words title, ViewState view, List<Annotation> annotations, Page page) {
    public SavedView {
        if (id == null || id.isBlank() || title.isEmpty() || view == null || page == null) {
            throw new IllegalArgumentException("a saved view needs an id, a title, a view and a page; this is '" + id + "', " + title.byLanguage());
        }
        annotations = List.copyOf(annotations);
    }

    /** Holds a view on which nothing is drawn. */
    public SavedView(String id, Words title, ViewState view) {
        this(id, title, view, List.of(), Page.SCREEN);
    }

    /** Gives the same under another name. */
    public SavedView called(Words name) {
        return new SavedView(id, name, view, annotations, page);
    }

    /** Gives the same name for what is seen now. */
    public SavedView showing(ViewState v, List<Annotation> drawn, Page p) {
        return new SavedView(id, title, v, drawn, p);
    }
}
