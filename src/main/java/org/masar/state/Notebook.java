package org.masar.state;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
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

    /** Finds a saved view. */
    public Optional<SavedView> view(String id) {
        return views.stream().filter(v -> v.id().equals(id)).findFirst();
    }

    /** Gives the same with the saved view: in the place of the one of the same id, else as the last. */
    public Notebook with(SavedView view) {
        List<SavedView> all = new ArrayList<>(views);
        int at = position(view.id());
        if (at < 0) {
            all.add(view);
        } else {
            all.set(at, view);
        }
        return withViews(all);
    }

    /** Gives the same without a saved view. */
    public Notebook without(String id) {
        return withViews(views.stream().filter(v -> !v.id().equals(id)).toList());
    }

    /** Gives the same with a saved view so many places further down, or up for less than 0, as far as the list goes. */
    public Notebook moved(String id, int by) {
        int at = position(id);
        if (at < 0) {
            return this;
        }
        List<SavedView> all = new ArrayList<>(views);
        all.add(Math.max(0, Math.min(views.size() - 1, at + by)), all.remove(at));
        return withViews(all);
    }

    /** Gives an id that no saved view has. */
    public String freshViewId() {
        int n = views.size() + 1;
        while (view("view-" + n).isPresent()) {
            n++;
        }
        return "view-" + n;
    }

    private int position(String id) {
        return views.stream().map(SavedView::id).toList().indexOf(id);
    }

    /** Gives the same with other annotations, the lowest first. */
    public Notebook withAnnotations(List<Annotation> all) {
        return new Notebook(walkthroughs, views, all);
    }
}
