package org.masar.ui.app;

import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.state.Cartography;
import org.masar.state.Filter;
import org.masar.state.Selection;
import org.masar.state.ViewState;

/**
 * Holds how a dataset was left: what comes back when it is opened again.
 *
 * @param view all that could be seen
 * @param axis the stretch that a zoomed timeline showed, or null: it showed all
 */
record Left(ViewState view, Interval axis) {

    /** Gives the same without what is no longer in the dataset, which may have been edited since; maps of one's own are remembered elsewhere. */
    Left within(Dataset d) {
        Selection s = view.selection();
        boolean there = (s.event() == null || d.event(s.event()).isPresent()) && (s.place() == null || d.place(s.place()).isPresent())
            && (s.voice() == null || d.voice(s.voice()).isPresent());
        Filter f = view.filter();
        boolean whole = f.categories().stream().allMatch(id -> d.category(id).isPresent()) && f.places().stream().allMatch(id -> d.place(id).isPresent())
            && f.voices().stream().allMatch(id -> d.voice(id).isPresent()) && f.sources().stream().allMatch(id -> d.source(id).isPresent());
        String map = view.cartography().basemap();
        boolean own = !map.equals(Cartography.EMBEDDED) && !map.equals(Cartography.SATELLITE);
        return new Left(view.withSelection(there ? s : Selection.NONE).withFilter(whole ? f : Filter.NONE)
            .withVoices(view.voices().stream().filter(id -> d.voice(id).isPresent()).toList())
            .withCartography(own ? view.cartography().withBasemap(Cartography.EMBEDDED) : view.cartography()), axis);
    }
}
