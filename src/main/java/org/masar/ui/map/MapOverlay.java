package org.masar.ui.map;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import org.masar.draw.HitMap;
import org.masar.model.Dataset;
import org.masar.state.Selection;
import org.masar.ui.control.Placing;

/** Draws the hover ring above the map: a few nodes, so that pointing never waits for a painting. */
final class MapOverlay extends Pane {
    private static final double OUT = 6;
    private static final int MOST = 40;

    MapOverlay() {
        setMouseTransparent(true);
        getStyleClass().add("map-overlay");
    }

    void clear() {
        getChildren().clear();
    }

    /** Rings every mark of what is hovered, where the picture that is shown stands now. */
    void ring(Selection hover, Dataset d, HitMap hits, Placing at) {
        clear();
        if (hover.equals(Selection.NONE)) {
            return;
        }
        int event = hover.event() == null ? -1 : d.number(hover.event()).orElse(-1);
        ring(hover, event, hits.below(), at);
        ring(hover, event, hits.inside(), Placing.STILL);
    }

    private void ring(Selection hover, int event, List<HitMap.Hit> hits, Placing at) {
        for (HitMap.Hit h : hits) {
            boolean hit = event >= 0 ? h.event() == event : h.event() < 0 && h.place() != null && h.place().equals(hover.place());
            if (hit && getChildren().size() < MOST && h.width() < 80) {
                Circle c = new Circle((h.x() + h.width() / 2) * at.scale() + at.x(), (h.y() + h.height() / 2) * at.scale() + at.y(),
                    Math.max(h.width(), h.height()) / 2 + OUT);
                c.getStyleClass().add("map-hover");
                c.setFill(null);
                getChildren().add(c);
            }
        }
    }
}
