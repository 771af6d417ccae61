package org.masar.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.masar.draw.UserMap;
import org.masar.draw.Frame;
import org.masar.draw.Painter;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.state.Detail;
import org.masar.state.Selection;
import org.masar.ui.session.Session;
import org.masar.view.Visible;

/**
 * Shows the session's map, and lets it be moved, zoomed and pointed at. FX thread only; never paints on it.
 *
 * <p>Stays left to right in every language: a map never mirrors. Set the skin to null to let go of session and threads.
 */
public final class MapView extends Control {
    private final Session session;
    private final ReadOnlyObjectProperty<Visible> seen;
    private final Function<String, String> words;
    private final ObjectProperty<Painter> painter = new SimpleObjectProperty<>(this, "painter");
    private final ObjectProperty<UserMap> userMap = new SimpleObjectProperty<>(this, "userMap", UserMap.NONE);
    private final ObjectProperty<Consumer<Node>> onLayers = new SimpleObjectProperty<>(this, "onLayers");
    private final ReadOnlyBooleanWrapper detailShown = new ReadOnlyBooleanWrapper(this, "detailShown");
    private final ReadOnlyBooleanWrapper firstPainted = new ReadOnlyBooleanWrapper(this, "firstPainted");
    private final ReadOnlyObjectWrapper<Frame> shown = new ReadOnlyObjectWrapper<>(this, "shown");
    private final ReadOnlyBooleanWrapper sharp = new ReadOnlyBooleanWrapper(this, "sharp");

    /**
     * Makes the map of a session, or the first of its two.
     *
     * @param words gives the window's text for a key, in the language of now
     */
    public MapView(Session session, Function<String, String> words) {
        this(session, session.firstProperty(), words);
    }

    /** Makes a map of a session that shows what the property holds. */
    MapView(Session session, ReadOnlyObjectProperty<Visible> seen, Function<String, String> words) {
        this.session = session;
        this.seen = seen;
        this.words = words;
        setId("map");
        getStyleClass().add("map-view");
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setFocusTraversable(true);
    }

    /** Holds what paints the map; null paints nothing yet. */
    public ObjectProperty<Painter> painterProperty() {
        return painter;
    }

    /** Turns true when the first picture of a dataset is on the screen. */
    public ReadOnlyBooleanProperty firstPaintedProperty() {
        return firstPainted.getReadOnlyProperty();
    }

    /** Tells whether the picture on the screen is the one of now; false while an older one stands in for it. */
    public ReadOnlyBooleanProperty sharpProperty() {
        return sharp.getReadOnlyProperty();
    }

    /** Holds the frame of the newest picture that was painted; null before there is one. */
    public ReadOnlyObjectProperty<Frame> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void sharp(Frame painted, Viewport now, Visible visible) {
        shown.set(painted);
        sharp.set(painted != null && painted.viewport().equals(now) && painted.visible() == visible);
    }

    /** Holds what of the user's lies on the drawn ground. */
    public ObjectProperty<UserMap> userMapProperty() {
        return userMap;
    }

    /** Holds what opens the choice of maps, given the button to stand beside; null does nothing. */
    public ObjectProperty<Consumer<Node>> onLayersProperty() {
        return onLayers;
    }

    /** Tells whether the picture on the screen has a detail map. */
    public ReadOnlyBooleanProperty detailShownProperty() {
        return detailShown.getReadOnlyProperty();
    }

    void showDetail(boolean is) {
        detailShown.set(is);
    }

    /** Opens the detail map, or closes the one that is open. */
    public void toggleDetail() {
        session.commit(v -> v.withDetail(v.detail().with(detailShown.get() ? Detail.State.CLOSED : Detail.State.OPEN)));
    }

    /** Puts the close map in the place of the wide one, or back. */
    public void swapDetail() {
        session.commit(v -> v.withCamera(null).withDetail(opened(v.detail().turned())));
    }

    /** Pins the detail map to the place that is selected, or to that of the selected event. */
    public void pinDetail() {
        Selection s = session.view().selection();
        Dataset d = session.dataset();
        Optional<String> place = s.place() != null ? Optional.of(s.place()) : s.event() == null || d == null ? Optional.empty()
            : d.event(s.event()).stream().flatMap(e -> e.places().stream()).map(PlaceRef::place)
                .filter(id -> d.place(id).flatMap(Place::anchor).isPresent()).findFirst();
        place.ifPresent(id -> session.commit(v -> v.withDetail(opened(v.detail().pinnedTo(id)))));
    }

    /** Lets the detail map open, close and place itself as it did at first. */
    public void resetDetail() {
        session.commit(v -> (v.detail().swapped() ? v.withCamera(null) : v).withDetail(Detail.AUTO));
    }

    private static Detail opened(Detail d) {
        return d.state() == Detail.State.CLOSED ? d.with(Detail.State.OPEN) : d;
    }

    /** Zooms at the middle by steps of doubling; farther for less than 0. */
    public void zoom(double steps) {
        skin().ifPresent(s -> s.helm().zoom(steps));
    }

    /** Shows every place. */
    public void fit() {
        skin().ifPresent(s -> s.helm().fit());
    }

    /** Shows what is selected from close. */
    public void zoomToSelection() {
        skin().ifPresent(s -> s.helm().toSelection());
    }

    /** Begins to measure, or puts the measure away. */
    public void toggleMeasure() {
        skin().ifPresent(s -> s.tools().toggleMeasure());
        requestFocus();
    }

    /** Shows the pointer's coordinates, or no longer. */
    public void toggleCoordinates() {
        skin().ifPresent(s -> s.tools().toggleCoordinates());
    }

    private Optional<MapSkin> skin() {
        return getSkin() instanceof MapSkin s ? Optional.of(s) : Optional.empty();
    }

    Session session() {
        return session;
    }

    /** Tells whether it is the only map or the first of two: the one that moves by itself to what was chosen elsewhere. */
    boolean leads() {
        return seen == session.firstProperty();
    }

    /** Gives what shows on this map; null before a dataset is open. */
    Visible seen() {
        return seen.get();
    }

    ReadOnlyObjectProperty<Visible> seenProperty() {
        return seen;
    }

    String words(String key) {
        return words.apply(key);
    }

    void painted() {
        firstPainted.set(true);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new MapSkin(this);
    }
}
