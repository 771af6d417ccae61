package org.masar.ui.timeline;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.masar.draw.HitMap;
import org.masar.draw.time.TimelineHits;
import org.masar.model.Dataset;
import org.masar.state.Selection;

/**
 * Draws a ring round the bar that is hovered, a line with its time under the pointer, and a line where a hand has caught, above the
 * picture, so that none waits for a painting.
 */
final class TimelineOverlay extends Pane {
    private final Rectangle ring = new Rectangle();
    private final Line caught = new Line();
    private final Line pointer = new Line();
    private final Label time = new Label();

    TimelineOverlay() {
        setMouseTransparent(true);
        ring.getStyleClass().add("timeline-hover");
        ring.setManaged(false);
        ring.setFill(null);
        ring.setArcWidth(8);
        ring.setArcHeight(8);
        ring.setVisible(false);
        line(caught, "caught", "timeline-caught");
        line(pointer, "pointer-line", "timeline-pointer");
        time.setId("pointer-time");
        time.getStyleClass().add("timeline-time");
        time.setManaged(false);
        time.setVisible(false);
        getChildren().addAll(ring, pointer, caught, time);
    }

    private static void line(Line l, String id, String style) {
        l.setId(id);
        l.getStyleClass().add(style);
        l.setManaged(false);
        l.setVisible(false);
    }

    /** Marks where a hand has caught, from one height to another; NaN for nowhere. */
    void caught(double x, double from, double to) {
        upright(caught, x, from, to);
    }

    /**
     * Marks the pointer's time with its words, which keep clear of the playhead's flag; empty for none.
     *
     * @param said  words of the time under the pointer
     * @param parts where the parts of the timeline are
     * @param along where the pointer is, along the axis
     * @param flag  where the playhead is, along the axis, or NaN
     */
    void pointing(String said, TimelineHits.Strips parts, double along, double flag) {
        time.setVisible(!said.isEmpty());
        double x = parts.x(along);
        upright(pointer, said.isEmpty() ? Double.NaN : x, parts.axis() - 6, parts.lanesEnd());
        if (said.isEmpty()) {
            return;
        }
        if (!said.equals(time.getText())) {
            time.setText(said);
            time.applyCss();
            time.autosize();
        }
        double half = time.getWidth() / 2, clear = TimelineMoves.FLAG_HALF + half + 2, off = x - parts.x(flag);
        double middle = Math.abs(off) < clear ? parts.x(flag) + (off < 0 ? -clear : clear) : x;
        double left = Math.max(parts.left(), Math.min(parts.right() - 2 * half, middle - half));
        time.relocate(Math.rint(left), Math.rint(Math.max(0, (parts.axis() - time.getHeight()) / 2)));
    }

    private static void upright(Line l, double x, double from, double to) {
        l.setVisible(!Double.isNaN(x));
        if (l.isVisible()) {
            double sharp = Math.floor(x) + 0.5;
            l.setStartX(sharp);
            l.setEndX(sharp);
            l.setStartY(from);
            l.setEndY(to);
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
