package org.masar.ui.map;

import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
import org.masar.ui.session.Settings;

/**
 * Gives a map its room and enlarges all of it as the size of text says: names, marks, panels and what a pointer hits grow together, and
 * the map, which is told of so much less room, keeps them apart as ever. FX thread only.
 */
public final class MapRoom extends Region {
    private final MapView map;
    private final ObservableValue<Settings> settings;
    private final Scale grown = new Scale(1, 1);
    private final InvalidationListener sized = o -> follow();

    /** Holds a map and follows the settings; call {@link #dispose} at the end. */
    public MapRoom(MapView map, ObservableValue<Settings> settings) {
        this.map = map;
        this.settings = settings;
        map.getTransforms().add(grown);
        map.setManaged(false);
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        setMinSize(200, 120);
        setPrefSize(800, 500);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        getChildren().add(map);
        settings.addListener(sized);
        follow();
    }

    /** Lets go of the settings; a second call does nothing. */
    public void dispose() {
        settings.removeListener(sized);
    }

    private void follow() {
        double by = settings.getValue().textPercent() / 100.0;
        if (by != grown.getX()) { // at 100 % nothing is set: the first style of a node costs a start the parser of styles
            grown.setX(by);
            grown.setY(by);
            map.setStyle("-fx-font-size: " + Math.round(100_000 / by) / 100_000.0 + "em;");
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        map.resizeRelocate(0, 0, getWidth() / grown.getX(), getHeight() / grown.getY());
    }
}
