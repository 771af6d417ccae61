package org.masar.view;

import org.masar.model.Dataset;
import org.masar.state.Filter;
import org.masar.state.Selection;
import org.masar.state.ViewState;

/** Fits a view that was kept to a dataset that may have been edited since. */
public final class Within {
    private Within() {
    }

    /** Gives the view without what is no longer in the dataset: selection, voices, and a filter that names anything unknown. */
    public static ViewState of(ViewState view, Dataset d) {
        Selection s = view.selection();
        boolean there = (s.event() == null || d.event(s.event()).isPresent()) && (s.place() == null || d.place(s.place()).isPresent())
            && (s.voice() == null || d.voice(s.voice()).isPresent());
        Filter f = view.filter();
        boolean whole = f.categories().stream().allMatch(id -> d.category(id).isPresent()) && f.places().stream().allMatch(id -> d.place(id).isPresent())
            && f.voices().stream().allMatch(id -> d.voice(id).isPresent()) && f.sources().stream().allMatch(id -> d.source(id).isPresent());
        return view.withSelection(there ? s : Selection.NONE).withFilter(whole ? f : Filter.NONE)
            .withVoices(view.voices().stream().filter(id -> d.voice(id).isPresent()).toList());
    }
}
