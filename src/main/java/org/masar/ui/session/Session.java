package org.masar.ui.session;

import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.masar.model.Dataset;
import org.masar.model.Interval;
import org.masar.state.Notebook;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.view.Steps;
import org.masar.view.Visible;

/**
 * Holds the three things that can change in a window, and what follows from them: {@code dataset}, {@code view}, {@code notebook};
 * {@code visible} is found from the first two once a change, for all panels; {@code first} and {@code second} are what each of two maps
 * side by side shows of it.
 *
 * <p>While dragging, a gesture calls {@link #edit}; at its end {@link #commit}, which makes one step of Back and Forward. Undo is for
 * the notebook only. FX thread only. Before a dataset is open, {@code dataset} and {@code visible} are null.
 *
 * <p>{@code view} changes at once and {@code visible} right after it, or a little later where the dataset is large: who needs both
 * listens to {@code visible} and takes {@link Visible#view()}.
 */
public final class Session {
    private static final int REMEMBERED = 200;

    private final Work work;
    private final Finder finder;
    private final ReadOnlyObjectWrapper<Dataset> dataset = new ReadOnlyObjectWrapper<>(this, "dataset");
    private final ReadOnlyObjectWrapper<ViewState> view = new ReadOnlyObjectWrapper<>(this, "view", ViewState.START);
    private final ReadOnlyObjectWrapper<Notebook> notebook = new ReadOnlyObjectWrapper<>(this, "notebook", Notebook.EMPTY);
    private final ReadOnlyObjectWrapper<Visible> visible = new ReadOnlyObjectWrapper<>(this, "visible");
    private final ReadOnlyObjectWrapper<Visible> first = new ReadOnlyObjectWrapper<>(this, "first");
    private final ReadOnlyObjectWrapper<Visible> second = new ReadOnlyObjectWrapper<>(this, "second");
    private final ReadOnlyObjectWrapper<Settings> settings = new ReadOnlyObjectWrapper<>(this, "settings", Settings.FIRST);
    private final ObjectProperty<Selection> hover = new SimpleObjectProperty<>(this, "hover", Selection.NONE);
    private final StringProperty pointedTime = new SimpleStringProperty(this, "pointedTime", "");
    private final ObjectProperty<Notice> notice = new SimpleObjectProperty<>(this, "notice");

    private final History<ViewState> way = new History<>(REMEMBERED);
    private final History<Noted> doings = new History<>(Integer.MAX_VALUE);
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper(this, "canGoBack");
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper(this, "canGoForward");
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private Notebook begun;
    private ViewState committed = ViewState.START;
    private Interval now;

    /** Starts without a dataset; heavy work goes to {@code work}. */
    public Session(Work work) {
        this.work = work;
        this.finder = new Finder(work, this::sight);
    }

    // ---- the dataset

    /** Shows another dataset from its start; look and language stay as they are, Back and Undo begin anew. */
    public void open(Dataset d, ViewState start, Notebook n) {
        way.clear();
        doings.clear();
        begun = null;
        notebook.set(n);
        hover.set(Selection.NONE);
        ViewState first = start.withTheme(view.get().theme()).withLanguage(view.get().language());
        committed = first;
        now = start.playhead();
        dataset.set(d);
        view.set(first);
        finder.find(d, first);
        tell();
    }

    public Dataset dataset() {
        return dataset.get();
    }

    /** Gives the moment at which the dataset opens, its "now"; null where it has none. */
    public Interval now() {
        return now;
    }

    public ReadOnlyObjectProperty<Dataset> datasetProperty() {
        return dataset.getReadOnlyProperty();
    }

    // ---- the view

    /** Changes the view without making a step of Back: while dragging, scrubbing, playing. */
    public void edit(UnaryOperator<ViewState> change) {
        show(change.apply(view.get()));
    }

    /**
     * Changes the view and makes one step of Back from where the gesture began; {@code v -> v} ends a gesture where it is. Where that
     * selects an event outside the time that shows, time goes to it.
     */
    public void commit(UnaryOperator<ViewState> change) {
        ViewState next = Steps.reaching(visible.get(), view.get(), change.apply(view.get()));
        if (!dressed(committed).equals(dressed(next))) {
            way.leave(committed);
        }
        committed = next;
        show(next);
        tell();
    }

    /** Changes the view as part of the step of Back that was made last, as when the map follows a choice made elsewhere. */
    public void amend(UnaryOperator<ViewState> change) {
        committed = change.apply(view.get());
        show(committed);
    }

    /** Changes look, language or how time is played: none is a step of Back. */
    public void dress(UnaryOperator<ViewState> change) {
        ViewState next = change.apply(view.get());
        committed = dressed(committed, next);
        show(next);
    }

    /** Goes one step back in camera, time, filter and selection. */
    public void back() {
        way.back(view.get()).ifPresent(this::settleOn);
    }

    /** Goes one step forward again. */
    public void forward() {
        way.forward(view.get()).ifPresent(this::settleOn);
    }

    private void settleOn(ViewState v) {
        committed = dressed(v);
        show(committed);
        tell();
    }

    private ViewState dressed(ViewState v) {
        return dressed(v, view.get());
    }

    private static ViewState dressed(ViewState v, ViewState like) {
        return v.withTheme(like.theme()).withLanguage(like.language()).withTimeline(v.timeline().with(like.timeline().playing()));
    }

    private void show(ViewState v) {
        if (v.equals(view.get())) {
            return;
        }
        view.set(v);
        if (dataset.get() != null) {
            finder.find(dataset.get(), view.get());
        }
    }

    public ViewState view() {
        return view.get();
    }

    public ReadOnlyObjectProperty<ViewState> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /** Gives what shows; null before a dataset is open. */
    public Visible visible() {
        return visible.get();
    }

    public ReadOnlyObjectProperty<Visible> visibleProperty() {
        return visible.getReadOnlyProperty();
    }

    /** Holds what shows on the map, or on the first of two. */
    public ReadOnlyObjectProperty<Visible> firstProperty() {
        return first.getReadOnlyProperty();
    }

    /** Holds what shows on the second of two maps; null where there is one. */
    public ReadOnlyObjectProperty<Visible> secondProperty() {
        return second.getReadOnlyProperty();
    }

    /** Takes what was found; list and timeline hear of it last, when the maps have it already. */
    private void sight(Sight found) {
        second.set(found.second());
        first.set(found.first());
        visible.set(found.whole());
    }

    // ---- the notebook

    /** Changes the notebook while a gesture goes on: {@link #note} makes one step of Undo of all of it, {@link #unsketch} lets it go. */
    public void sketch(UnaryOperator<Notebook> change) {
        begun = begun == null ? notebook.get() : begun;
        notebook.set(change.apply(notebook.get()));
    }

    /** Takes back what was sketched since the last step. */
    public void unsketch() {
        if (begun != null) {
            notebook.set(begun);
            begun = null;
        }
    }

    /** Changes the notebook; Undo takes it back, with what was sketched before, and returns to the view of now. */
    public void note(UnaryOperator<Notebook> change) {
        Notebook from = begun == null ? notebook.get() : begun;
        Notebook next = change.apply(notebook.get());
        begun = null;
        if (!next.equals(from)) {
            doings.leave(new Noted(from, view.get()));
            tell();
        }
        notebook.set(next);
    }

    /** Takes the last change of the notebook back. */
    public void undo() {
        unsketch();
        doings.back(new Noted(notebook.get(), view.get())).ifPresent(this::restore);
    }

    /** Makes the change of the notebook again that was last taken back. */
    public void redo() {
        doings.forward(new Noted(notebook.get(), view.get())).ifPresent(this::restore);
    }

    private void restore(Noted n) {
        notebook.set(n.notebook());
        settleOn(n.view());
    }

    public Notebook notebook() {
        return notebook.get();
    }

    public ReadOnlyObjectProperty<Notebook> notebookProperty() {
        return notebook.getReadOnlyProperty();
    }

    // ---- beside the view

    /** Changes the user's settings. */
    public void set(UnaryOperator<Settings> change) {
        settings.set(change.apply(settings.get()));
    }

    public Settings settings() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /** Names what the pointer is over, in whichever panel; {@link Selection#NONE} for nothing. */
    public ObjectProperty<Selection> hoverProperty() {
        return hover;
    }

    /** Says the time under the pointer on the timeline, for the map to show; empty for none. */
    public StringProperty pointedTimeProperty() {
        return pointedTime;
    }

    /** Holds what the strip under the top bar says, or null for no strip. */
    public ObjectProperty<Notice> noticeProperty() {
        return notice;
    }

    public ReadOnlyBooleanProperty busyProperty() {
        return work.busyProperty();
    }

    public Work work() {
        return work;
    }

    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    private void tell() {
        canGoBack.set(way.hasBack());
        canGoForward.set(way.hasForward());
        canUndo.set(doings.hasBack());
        canRedo.set(doings.hasForward());
    }

    /** Pairs a notebook with the view to return to. */
    private record Noted(Notebook notebook, ViewState view) {
    }
}
