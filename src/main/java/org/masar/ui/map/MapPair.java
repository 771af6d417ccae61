package org.masar.ui.map;

import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.masar.draw.Box;
import org.masar.draw.Sides;
import org.masar.ui.control.PartKey;
import org.masar.ui.session.Session;

/**
 * Holds the map and, while two voices stand side by side, a second one that is told by the other: made when it is needed, gone
 * afterwards. Both look where the session's view looks. FX thread only.
 */
public final class MapPair extends Pane {
    private final MapView map;
    private final Session session;
    private final Function<String, String> words;
    private final Region divider = new Region();
    private final InvalidationListener follow = o -> follow();
    private final MapRoom first;
    private MapView beside;
    private MapRoom second;

    /** Holds the first map of the session; {@code words} are those of the second. */
    public MapPair(MapView map, Session session, Function<String, String> words) {
        this.map = map;
        this.session = session;
        this.words = words;
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        divider.getStyleClass().add("map-divider");
        first = new MapRoom(map, session.settingsProperty());
        getChildren().add(first);
        session.secondProperty().addListener(new WeakInvalidationListener(follow));
        session.settingsProperty().addListener(new WeakInvalidationListener(follow));
        follow();
    }

    private void follow() {
        boolean two = session.secondProperty().get() != null;
        if (two && beside == null) {
            beside = new MapView(session, session.secondProperty(), words);
            beside.setId("map-beside");
            beside.getProperties().put(PartKey.PART, "map");
            beside.painterProperty().bind(map.painterProperty());
            beside.userMapProperty().bind(map.userMapProperty());
            beside.onLayersProperty().bind(map.onLayersProperty());
            second = new MapRoom(beside, session.settingsProperty());
            getChildren().addAll(divider, second);
        } else if (!two && beside != null) {
            getChildren().removeAll(divider, second);
            letGo();
            map.requestFocus();
        }
        requestLayout();
    }

    /** Lets go of the settings and of the second map; a second call does nothing. */
    public void dispose() {
        first.dispose();
        letGo();
    }

    private void letGo() {
        if (beside != null) {
            second.dispose();
            beside.painterProperty().unbind();
            beside.userMapProperty().unbind();
            beside.onLayersProperty().unbind();
            beside.setSkin(null);
            beside = null;
        }
    }

    @Override
    protected void layoutChildren() {
        if (beside == null) {
            first.resizeRelocate(0, 0, getWidth(), getHeight());
            return;
        }
        Sides sides = new Sides((int) getWidth(), (int) getHeight(), session.settings().language());
        put(first, sides.first());
        put(divider, sides.between());
        put(second, sides.second());
    }

    private static void put(Region part, Box at) {
        part.resizeRelocate(at.x(), at.y(), at.width(), at.height());
    }
}
