package org.masar.ui.session;

import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.masar.model.Words;
import org.masar.state.Annotation;
import org.masar.state.Notebook;
import org.masar.state.Page;
import org.masar.state.SavedView;
import org.masar.state.ViewState;
import org.masar.view.Within;

/**
 * Gives what is seen a name in the notebook, and goes back to it: camera, time, voices, filter and what is drawn come back, look and
 * language stay as the user has them. Every change of the list can be undone. FX thread only.
 */
public final class Bookmarks {
    private final Session session;
    private final ReadOnlyStringWrapper at = new ReadOnlyStringWrapper(this, "at");

    /** Keeps them in the session's notebook. */
    public Bookmarks(Session session) {
        this.session = session;
        session.datasetProperty().addListener(o -> at.set(null));
    }

    /** Holds the id of the saved view that was gone to or saved last; null for none. */
    public ReadOnlyStringProperty atProperty() {
        return at.getReadOnlyProperty();
    }

    /** Saves what is seen now under the name, as the last of the list. */
    public void save(String name) {
        SavedView v = new SavedView(session.notebook().freshViewId(), words(name), session.view(), session.notebook().annotations(), Page.SCREEN);
        session.note(n -> n.with(v));
        at.set(v.id());
    }

    /** Puts what is seen now in the place of what the saved view holds. */
    public void update(String id) {
        session.note(n -> n.view(id).map(v -> n.with(v.showing(session.view(), n.annotations(), v.page()))).orElse(n));
        at.set(id);
    }

    /** Gives a saved view another name. */
    public void rename(String id, String name) {
        session.note(n -> n.view(id).map(v -> n.with(v.called(words(name)))).orElse(n));
    }

    /** Takes a saved view from the list. */
    public void delete(String id) {
        session.note(n -> n.without(id));
    }

    /** Moves a saved view so many places down the list, or up for less than 0. */
    public void move(String id, int by) {
        session.note(n -> n.moved(id, by));
    }

    /** Goes to a saved view. What was drawn and is saved nowhere is put away, and said to be: Undo brings it back. */
    public void go(SavedView v) {
        show(v.view(), v.annotations());
        at.set(v.id());
    }

    /** Shows a view of the dataset with what is drawn over it. */
    public void show(ViewState view, List<Annotation> drawn) {
        Notebook n = session.notebook();
        boolean loose = !n.annotations().isEmpty() && !n.annotations().equals(drawn)
            && n.views().stream().noneMatch(o -> o.annotations().equals(n.annotations()));
        session.note(m -> m.withAnnotations(drawn));
        session.commit(now -> Within.of(view, session.dataset()).withTheme(now.theme()).withLanguage(now.language()));
        session.noticeProperty().set(loose ? Notice.of("notice.drawn-away").with("action.undo", session::undo) : null);
    }

    /** Goes so many saved views down the list from where one was last, or up for less than 0; begins at its end or start. */
    public void step(int by) {
        List<SavedView> views = session.notebook().views();
        if (!views.isEmpty()) {
            int here = views.stream().map(SavedView::id).toList().indexOf(at.get());
            int next = here < 0 ? by > 0 ? 0 : views.size() - 1 : Math.max(0, Math.min(views.size() - 1, here + by));
            go(views.get(next));
        }
    }

    private Words words(String name) {
        return Words.of(session.settings().language(), name.strip());
    }
}
