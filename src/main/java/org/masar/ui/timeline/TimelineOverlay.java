package org.masar.ui.timeline;

import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.masar.draw.HitMap;
import org.masar.model.Dataset;
import org.masar.state.Selection;

/** Draws a ring round the bar that is hovered, and a line where a hand has caught, above the picture, so that neither waits for a painting. */
final class TimelineOverlay extends Pane {
    private final Rectangle ring = new Rectangle();
    private final Line caught = new Line();

    TimelineOverlay() {
        setMouseTransparent(true);
        ring.getStyleClass().add("timeline-hover");
        ring.setManaged(false);
        ring.setFill(null);
        ring.setArcWidth(8);
        ring.setArcHeight(8);
        ring.setVisible(false);
        caught.setId("caught");
        caught.getStyleClass().add("timeline-caught");
        caught.setManaged(false);
        caught.setVisible(false);
        getChildren().addAll(ring, caught);
    }

    /** Marks where a hand has caught, from one height to another; NaN for nowhere. */
    void caught(double x, double from, double to) {
        caught.setVisible(!Double.isNaN(x));
        if (caught.isVisible()) {
            double sharp = Math.floor(x) + 0.5;
            caught.setStartX(sharp);
            caught.setEndX(sharp);
            caught.setStartY(from);
            caught.setEndY(to);
        }
    }

    void show(HitMap bars, Selection hover, Dataset d) {
        int event = d == null || hover.event() == null ? -1 : d.number(hover.event()).orElse(-1);
        ring.setVisible(false);
        for (HitMap.Hit h : bars.hits()) {
            if (event >= 0 && h.event() == event) {
                ring.setX(h.x() - 1.5);
                ring.setY(h.y() - 0.5);
                ring.setWidth(h.width() + 3);
                ring.setHeight(h.height() + 1);
                ring.setVisible(true);
            }
        }
    }
}
