package org.masar.ui.map;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.state.Camera;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.ui.session.Session;

/**
 * Turns what pointer, wheel and keys do on the map into edits of the session. FX thread only.
 *
 * <p>Drag pans; wheel and pinch zoom at the pointer; double click zooms in, with Shift out; click selects. Arrows pan, {@code +} and
 * {@code -} zoom, {@code 0} and Home fit, Escape selects nothing.
 */
final class MapGestures {
    /** Pixels of movement below which a press and release is a click. */
    private static final double STILL = 4;
    /** Pixels round the pointer in which a mark is found. */
    private static final double NEAR = 3;
    private static final double ARROW = 80;
    private static final Duration SETTLE = Duration.millis(350);

    private final Node focus;
    private final Session session;
    private final MapSurface map;
    private final BiConsumer<Selection, Pixel> pointed;
    private final MapFlight flight;
    private final PauseTransition settle = new PauseTransition(SETTLE);
    private final List<Wired<?>> wired;
    private Viewport start;
    private Pixel pressed;
    private boolean moved;

    /**
     * Listens on a node, for keys on the one that has the focus.
     *
     * @param map     where the map looks and what lies where on it
     * @param pointed is told what the pointer is over, and where it is
     */
    MapGestures(Node surface, Node focus, Session session, MapSurface map,
                BiConsumer<Selection, Pixel> pointed) {
        this.focus = focus;
        this.session = session;
        this.map = map;
        this.pointed = pointed;
        flight = new MapFlight(session, map::viewport);
        settle.setOnFinished(e -> session.commit(v -> v));
        wired = List.of(
            wire(surface, MouseEvent.MOUSE_PRESSED, this::press),
            wire(surface, MouseEvent.MOUSE_DRAGGED, this::drag),
            wire(surface, MouseEvent.MOUSE_RELEASED, this::release),
            wire(surface, MouseEvent.MOUSE_MOVED, e -> hover(at(e))),
            wire(surface, MouseEvent.MOUSE_EXITED, e -> hover(null)),
            wire(surface, ScrollEvent.SCROLL, this::wheel),
            wire(surface, ZoomEvent.ZOOM, this::pinch),
            wire(focus, KeyEvent.KEY_PRESSED, this::key));
    }

    void dispose() {
        settle.stop();
        flight.stop();
        wired.forEach(Wired::undo);
    }

    private void press(MouseEvent e) {
        focus.requestFocus();
        flight.stop();
        start = e.getButton() == MouseButton.PRIMARY || e.getButton() == MouseButton.MIDDLE ? map.viewport() : null;
        pressed = at(e);
        moved = false;
        e.consume();
    }

    private void drag(MouseEvent e) {
        Pixel p = at(e);
        if (start == null || !moved && Math.hypot(p.x() - pressed.x(), p.y() - pressed.y()) < STILL) {
            return;
        }
        moved = true;
        pointed.accept(Selection.NONE, p);
        look(MapMoves.dragged(start, pressed, p));
        e.consume();
    }

    private void release(MouseEvent e) {
        if (moved) {
            session.commit(v -> v);
        } else if (start != null && e.getButton() == MouseButton.PRIMARY) {
            click(e);
        }
        start = null;
        moved = false;
    }

    private void click(MouseEvent e) {
        if (e.getClickCount() == 2) {
            flight.to(MapMoves.zoomed(map.viewport(), at(e), e.isShiftDown() ? -1 : 1));
        } else if (e.getClickCount() == 1) {
            Selection s = under(at(e), session.view());
            session.commit(v -> v.withSelection(s));
        }
    }

    private void hover(Pixel p) {
        Selection s = p == null ? Selection.NONE : topmost(p);
        session.hoverProperty().set(s);
        pointed.accept(s, p);
    }

    /** Finds what a click means: the topmost event, else the next below one that is selected already, else a place, else nothing. */
    private Selection under(Pixel p, ViewState v) {
        Dataset d = session.dataset();
        List<Integer> events = d == null ? List.of() : map.hits().eventsAt(map.painted(p), NEAR);
        if (events.isEmpty()) {
            return topmost(p);
        }
        List<String> ids = events.stream().filter(n -> n < d.events().size()).map(n -> d.events().get(n).id()).toList();
        int already = ids.indexOf(v.selection().event());
        return ids.isEmpty() ? Selection.NONE : Selection.ofEvent(ids.get((already + 1) % ids.size()));
    }

    private Selection topmost(Pixel p) {
        Dataset d = session.dataset();
        if (d == null) {
            return Selection.NONE;
        }
        for (int n : map.hits().eventsAt(map.painted(p), NEAR)) {
            if (n < d.events().size()) {
                return Selection.ofEvent(d.events().get(n).id());
            }
        }
        return map.hits().placesAt(map.painted(p), NEAR).stream().findFirst().map(Selection::ofPlace).orElse(Selection.NONE);
    }

    private void wheel(ScrollEvent e) {
        if (e.isInertia() || e.getDeltaY() == 0 || map.viewport() == null) {
            return;
        }
        look(MapMoves.wheeled(map.viewport(), new Pixel(e.getX(), e.getY()), e.getDeltaY()));
        settle.playFromStart();
        e.consume();
    }

    private void pinch(ZoomEvent e) {
        if (map.viewport() != null && e.getZoomFactor() > 0) {
            look(MapMoves.zoomed(map.viewport(), new Pixel(e.getX(), e.getY()), Math.log(e.getZoomFactor()) / Math.log(2)));
            settle.playFromStart();
            e.consume();
        }
    }

    private void key(KeyEvent e) {
        if (map.viewport() == null || e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        switch (e.getCode()) {
            case LEFT -> pan(ARROW, 0);
            case RIGHT -> pan(-ARROW, 0);
            case UP -> pan(0, ARROW);
            case DOWN -> pan(0, -ARROW);
            case PLUS, ADD, EQUALS -> zoom(1);
            case MINUS, SUBTRACT -> zoom(-1);
            case DIGIT0, NUMPAD0, HOME -> fit();
            case ESCAPE -> session.commit(v -> v.withSelection(Selection.NONE));
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void pan(double dx, double dy) {
        look(MapMoves.moved(map.viewport(), dx, dy));
        settle.playFromStart();
    }

    /** Zooms at the middle by steps of doubling. */
    void zoom(double steps) {
        Viewport v = map.viewport();
        if (v != null) {
            Pixel middle = new Pixel(v.width() / 2.0, v.height() / 2.0);
            flight.to(MapMoves.zoomed(v, middle, steps));
        }
    }

    /** Shows every place again. */
    void fit() {
        flight.to(null);
    }

    private void look(Camera c) {
        flight.stop();
        session.edit(v -> v.withCamera(c));
    }

    private static Pixel at(MouseEvent e) {
        return new Pixel(e.getX(), e.getY());
    }

    private static <E extends Event> Wired<E> wire(Node on, EventType<E> type, EventHandler<E> handler) {
        on.addEventHandler(type, handler);
        return new Wired<>(on, type, handler);
    }

    private record Wired<E extends Event>(Node on, EventType<E> type, EventHandler<E> handler) {
        void undo() {
            on.removeEventHandler(type, handler);
        }
    }
}
