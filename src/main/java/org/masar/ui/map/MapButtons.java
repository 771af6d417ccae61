package org.masar.ui.map;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;

/** Stacks the buttons that float on the map: closer, farther, fit, layers. */
final class MapButtons extends VBox {
    private static final double SIZE = 34;

    MapButtons(MapView map, MapGestures gestures) {
        getStyleClass().add("map-buttons");
        getChildren().addAll(
            button("map-zoom-in", "M3 8h10M8 3v10", map.words("map.closer"), () -> gestures.zoom(1)),
            button("map-zoom-out", "M3 8h10", map.words("map.farther"), () -> gestures.zoom(-1)),
            button("map-fit", "M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5", map.words("map.fit"), gestures::fit),
            button("map-layers", "M8 2L14.5 5.5L8 9L1.5 5.5ZM2 8.5L8 11.8L14 8.5M2 11.3L8 14.6L14 11.3", map.words("map.layers"), () -> {
                if (map.onLayersProperty().get() != null) {
                    map.onLayersProperty().get().accept(lookup("#map-layers"));
                }
            }));
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static Button button(String id, String path, String name, Runnable press) {
        SVGPath sign = new SVGPath();
        sign.setContent(path);
        sign.getStyleClass().add("sign");
        Button b = new Button();
        b.setId(id);
        b.setGraphic(sign);
        b.getStyleClass().add("map-button");
        b.setMinSize(SIZE, SIZE);
        b.setMaxSize(SIZE, SIZE);
        b.setAccessibleText(name);
        b.setTooltip(new Tooltip(name));
        b.setOnAction(e -> press.run());
        return b;
    }
}
