package org.masar.state;

import java.util.List;

/**
 * Holds what the user makes: walkthroughs and saved views; annotations join here.
 *
 * @param views saved views, in the user's order
 */
public record Notebook(List<Walkthrough> walkthroughs, List<SavedView> views) {
    /** Holds nothing yet. */
    public static final Notebook EMPTY = new Notebook(List.of());

    public Notebook {
        walkthroughs = List.copyOf(walkthroughs);
        views = List.copyOf(views);
    }

    /** Holds walkthroughs alone, as a dataset brings them. */
    public Notebook(List<Walkthrough> walkthroughs) {
        this(walkthroughs, List.of());
    }

    /** Gives the same with other saved views. */
    public Notebook withViews(List<SavedView> v) {
        return new Notebook(walkthroughs, v);
    }
}
