package org.masar.ui.timeline;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Menu;
import javafx.scene.control.Skin;
import org.masar.draw.Fonts;
import org.masar.model.Interval;
import org.masar.time.Axis;
import org.masar.time.Length;
import org.masar.time.WallClock;
import org.masar.ui.control.Player;
import org.masar.ui.session.Session;

/**
 * Shows the session's time: when what happened, where we stand, which window is chosen; and lets all of it be held. FX thread only;
 * never paints on it.
 *
 * <p>Stays a left-to-right node in every language: where time runs from right to left it mirrors by its own scale. Set the skin to
 * null to let go of session and threads.
 */
public final class TimelineView extends Control implements Player.Ground {
    private final Session session;
    private final Function<String, String> words;
    private final Fonts fonts;
    private final ReadOnlyBooleanWrapper held = new ReadOnlyBooleanWrapper(this, "held");
    private Interval resumed;
    private final ReadOnlyBooleanWrapper firstPainted = new ReadOnlyBooleanWrapper(this, "firstPainted");

    /**
     * Makes the timeline of a session.
     *
     * @param words gives the window's text for a key, in the language of now
     */
    public TimelineView(Session session, Function<String, String> words) {
        this(session, words, new Fonts());
    }

    /**
     * Makes the timeline of a session.
     *
     * @param words gives the window's text for a key, in the language of now
     * @param fonts holds typefaces, which cost a tenth of a second to read: those that the map has read already
     */
    public TimelineView(Session session, Function<String, String> words, Fonts fonts) {
        this.session = session;
        this.words = words;
        this.fonts = fonts;
        setId("timeline");
        getStyleClass().add("timeline-view");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.SLIDER);
        setFocusTraversable(true);
    }

    /** Turns true when the first picture of a dataset is on the screen. */
    public ReadOnlyBooleanProperty firstPaintedProperty() {
        return firstPainted.getReadOnlyProperty();
    }

    /** Makes a menu of how the timeline stands: lanes, gaps, window, what to show. Its text is the caller's to set. */
    public Menu menu() {
        return new TimelineMenu(this).menu();
    }

    /** Folds empty stretches, or gives them their length again. */
    public void fold() {
        session.commit(TimelineMenu::folded);
    }

    /** Shows all of time. */
    public void fitAll() {
        deeds().ifPresent(TimelineDeeds::fitAll);
    }

    /** Shows the window of time; does nothing without one. */
    public void fitWindow() {
        deeds().ifPresent(d -> d.fit(session.view().window()));
    }

    /** Shows when the selected event was; does nothing without one. */
    public void fitSelection() {
        deeds().ifPresent(TimelineDeeds::fitSelection);
    }

    /** Keeps only what had been said by the playhead, or, where that is so, everything again. */
    public void knownBy() {
        deeds().ifPresent(TimelineDeeds::knownBy);
    }

    /** Goes so many steps later, or earlier where less than 0, by the unit that the user chose. */
    public void step(int units) {
        if (getSkin() instanceof TimelineSkin s) {
            s.step(units);
        }
    }

    /** Shows a window so long, and what may touch it. */
    void windowOf(Length length) {
        deeds().ifPresent(d -> d.windowOf(length));
    }

    /** Opens an edge of the window, or sets an open one where the view begins or ends. */
    void lift(TimelineMoves.Grab edge) {
        deeds().ifPresent(d -> d.lift(edge));
    }

    private Optional<TimelineDeeds> deeds() {
        return getSkin() instanceof TimelineSkin s ? Optional.of(s.deeds()) : Optional.empty();
    }

    Session session() {
        return session;
    }

    String words(String key) {
        return words.apply(key);
    }

    Fonts fonts() {
        return fonts;
    }

    /** Turns true while a hand holds something of the timeline. */
    public ReadOnlyBooleanProperty heldProperty() {
        return held.getReadOnlyProperty();
    }

    void held(Boolean now) {
        held.set(now);
    }

    /** Gives the stretch of time in view where that is not all; else null. */
    public Interval zoomed() {
        Axis a = axis();
        return a == null || a.zoom() <= 1 ? null : Interval.of(Instant.ofEpochMilli(a.visibleFrom()), Instant.ofEpochMilli(a.visibleTo()));
    }

    /** Shows this stretch of the dataset that opens next, from edge to edge; null for all of it. */
    public void resume(Interval stretch) {
        resumed = stretch;
    }

    /** Gives the stretch to begin with, once. */
    Interval resumed() {
        Interval stretch = resumed;
        resumed = null;
        return stretch;
    }

    /** Gives the stretch of time in view; null before there is a dataset with dates. */
    public Interval shown() {
        Axis a = axis();
        return a == null ? null : Interval.of(Instant.ofEpochMilli(a.visibleFrom()), Instant.ofEpochMilli(a.visibleTo() + 1));
    }

    @Override
    public Axis axis() {
        return getSkin() instanceof TimelineSkin s ? s.axis() : null;
    }

    @Override
    public Interval unitAt(long millis) {
        return Grain.of(axis().millisPerPixelAt(millis)).at(millis, WallClock.of(session.dataset().zone()));
    }

    void painted() {
        firstPainted.set(true);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new TimelineSkin(this);
    }
}
