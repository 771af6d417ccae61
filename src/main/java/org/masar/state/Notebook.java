package org.masar.state;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Holds what the user makes.
 *
 * @param walkthroughs in their order
 * @param views        saved views, in the user's order
 * @param annotations  the lowest first, as they are drawn; no id twice
 */
public record Notebook(List<Walkthrough> walkthroughs, List<SavedView> views, List<Annotation> annotations) {
    /** Holds nothing yet. */
    public static final Notebook EMPTY = new Notebook(List.of());

    public Notebook {
        walkthroughs = List.copyOf(walkthroughs);
        views = List.copyOf(views);
        annotations = List.copyOf(annotations);
        Set<String> ids = new HashSet<>();
        for (Annotation a : annotations) {
            if (!ids.add(a.id())) {
                throw new IllegalArgumentException("two annotations are called '" + a.id() + "'");
            }
        }
    }

    /** Holds walkthroughs alone, as a dataset brings them. */
    public Notebook(List<Walkthrough> walkthroughs) {
        this(walkthroughs, List.of(), List.of());
    }

    /** Gives the same with other walkthroughs. */
    public Notebook withWalkthroughs(List<Walkthrough> w) {
        return new Notebook(w, views, annotations);
    }

    /** Gives the same with other saved views. */
    public Notebook withViews(List<SavedView> v) {
        return new Notebook(walkthroughs, v, annotations);
    }

    /** Gives the same with other annotations, the lowest first. */
    public Notebook withAnnotations(List<Annotation> all) {
        return new Notebook(walkthroughs, views, all);
    }
}
