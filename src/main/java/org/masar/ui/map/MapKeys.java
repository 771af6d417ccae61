package org.masar.ui.map;

import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import org.masar.state.Selection;
import org.masar.ui.session.Session;

/**
 * Says what keys do while the map has the focus: arrows pan, {@code +} and {@code -} zoom, {@code 0} and Home fit, Z shows the
 * selection, Escape lets go. FX thread only.
 */
final class MapKeys implements EventHandler<KeyEvent> {
    private static final double ARROW = 80;

    private final Session session;
    private final MapHelm helm;
    private final MapTools tools;

    MapKeys(Session session, MapHelm helm, MapTools tools) {
        this.session = session;
        this.helm = helm;
        this.tools = tools;
    }

    @Override
    public void handle(KeyEvent e) {
        if (session.dataset() == null || e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        double far = e.isShiftDown() ? 3 * ARROW : ARROW;
        switch (e.getCode()) {
            case LEFT -> helm.pan(far, 0);
            case RIGHT -> helm.pan(-far, 0);
            case UP -> helm.pan(0, far);
            case DOWN -> helm.pan(0, -far);
            case PLUS, ADD, EQUALS -> helm.zoom(1);
            case MINUS, SUBTRACT -> helm.zoom(-1);
            case DIGIT0, NUMPAD0, HOME -> helm.fit();
            case Z -> helm.toSelection();
            case C -> tools.toggleCoordinates();
            case D -> tools.toggleMeasure();
            case BACK_SPACE -> {
                if (!tools.takeBack()) {
                    return;
                }
            }
            case ESCAPE -> {
                if (!tools.letGo()) {
                    session.commit(v -> v.withSelection(Selection.NONE));
                }
            }
            default -> {
                return;
            }
        }
        e.consume();
    }
}
