package org.masar.state;

import org.masar.model.Words;

/**
 * Holds a view that the user gave a name, to come back to.
 *
 * @param id    unique among the notebook's views
 * @param title what the user calls it; never empty
 * @param view  everything that was seen
 */
public record SavedView(String id, Words title, ViewState view) {
    public SavedView {
        if (id == null || id.isBlank() || title.isEmpty() || view == null) {
            throw new IllegalArgumentException("a saved view needs an id, a title and a view; this is '" + id + "', " + title.byLanguage());
        }
    }

    /** Gives the same under another name. */
    public SavedView called(Words name) {
        return new SavedView(id, name, view);
    }
}
