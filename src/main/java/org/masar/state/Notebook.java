package org.masar.state;

import java.util.List;

/** Holds what the user makes: walkthroughs today; saved views and annotations join here. */
public record Notebook(List<Walkthrough> walkthroughs) {
    /** Holds nothing yet. */
    public static final Notebook EMPTY = new Notebook(List.of());

    public Notebook {
        walkthroughs = List.copyOf(walkthroughs);
    }
}
