package org.masar.ui.map;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.RotateEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.state.Selection;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;

/**
 * Turns what pointer, wheel, fingers and keys do on the map into words to the helm, the tools and the session. FX thread only.
 *
 * <p>Drag pans and, thrown, glides; with Shift it draws a box to zoom to. The wheel zooms at the pointer, so does a pinch; two fingers
 * pan; turning does nothing, as north stays up. Double click zooms in, with Shift or the right button out; click selects.
 */
final class MapGestures {
    /** Pixels of movement below which a press and release is a click. */
    private static final double STILL = 4;

    private final Node focus;
    private final Session session;
    private final MapSurface map;
    private final MapHelm helm;
    private final MapTools tools;
    private final MapPointing pointing;
    private final List<Wired<?>> wired;
    private final Trail trail = new Trail();
    private Viewport start;
    private Pixel pressed;
    private boolean moved;
    private boolean boxing;
    private boolean pinching;

    /** Listens on a node, for keys on the one that has the focus. */
    MapGestures(Node surface, Node focus, Session session, MapSurface map, MapHelm helm, MapTools tools, MapPointing pointing) {
        this.focus = focus;
        this.session = session;
        this.map = map;
        this.helm = helm;
        this.tools = tools;
        this.pointing = pointing;
        wired = List.of(
            wire(surface, MouseEvent.MOUSE_PRESSED, this::press),
            wire(surface, MouseEvent.MOUSE_DRAGGED, this::drag),
            wire(surface, MouseEvent.MOUSE_RELEASED, this::release),
            wire(surface, MouseEvent.MOUSE_MOVED, e -> pointing.over(at(e))),
            wire(surface, MouseEvent.MOUSE_EXITED, e -> pointing.away()),
            wire(surface, ScrollEvent.SCROLL, this::scroll),
            wire(surface, ZoomEvent.ZOOM_STARTED, e -> pinching = true),
            wire(surface, ZoomEvent.ZOOM, this::pinch),
            wire(surface, ZoomEvent.ZOOM_FINISHED, e -> pinching = false),
            wire(surface, RotateEvent.ANY, Event::consume),
            wire(focus, ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menu),
            wire(focus, KeyEvent.KEY_PRESSED, e -> {
                if (boxing && e.getCode() == javafx.scene.input.KeyCode.ESCAPE) {
                    cancel();
                    e.consume();
                }
            }),
            wire(focus, KeyEvent.KEY_PRESSED, new MapKeys(session, helm, tools)));
    }

    void dispose() {
        wired.forEach(Wired::undo);
    }

    private void press(MouseEvent e) {
        focus.requestFocus();
        helm.take();
        pointing.closeMenus();
        pressed = at(e);
        moved = false;
        start = e.getButton() == MouseButton.PRIMARY || e.getButton() == MouseButton.MIDDLE ? map.viewport() : null;
        boxing = start != null && e.getButton() == MouseButton.PRIMARY && e.isShiftDown();
        trail.begin(pressed, System.nanoTime());
        if (e.getButton() == MouseButton.SECONDARY && e.getClickCount() == 2) {
            helm.zoomAt(pressed, -1);
        }
        e.consume();
    }

    private void drag(MouseEvent e) {
        Pixel p = at(e);
        if (start == null || pinching || !moved && Math.hypot(p.x() - pressed.x(), p.y() - pressed.y()) < STILL) {
            return;
        }
        moved = true;
        pointing.away();
        trail.add(p, System.nanoTime());
        if (boxing) {
            tools.band(pressed, p);
        } else {
            helm.look(MapMoves.dragged(start, pressed, p));
        }
        e.consume();
    }

    private void release(MouseEvent e) {
        if (start != null && moved && boxing) {
            tools.band(null, null);
            helm.toBox(pressed, at(e));
        } else if (start != null && moved) {
            double[] speed = trail.speed(System.nanoTime());
            helm.toss(speed[0], speed[1]);
        } else if (start != null && e.getButton() == MouseButton.PRIMARY) {
            click(e);
        }
        start = null;
        moved = false;
        boxing = false;
    }

    /** Lets a box go that was being drawn. */
    private void cancel() {
        tools.band(null, null);
        start = null;
        boxing = false;
        moved = false;
    }

    private void click(MouseEvent e) {
        Viewport v = map.viewport();
        if (v == null) {
            return;
        }
        if (tools.measuring()) {
            tools.measure(v.toLonLat(at(e)), e.getClickCount());
        } else if (e.getClickCount() == 2) {
            helm.zoomAt(at(e), e.isShiftDown() ? -1 : 1);
        } else if (e.getClickCount() == 1) {
            pointing.choose(at(e));
        }
    }

    private void scroll(ScrollEvent e) {
        Viewport v = map.viewport();
        boolean fingers = e.isDirect() || e.getTouchCount() > 0;
        boolean rolling = e.isInertia() && (!fingers || session.settings().motion() == Settings.Motion.REDUCED);
        if (v == null || pinching || rolling || e.isDirect() && e.getTouchCount() == 1) {
            e.consume();
            return;
        }
        pointing.away();
        if (fingers) {
            helm.run(MapMoves.moved(v, e.getDeltaX(), e.getDeltaY()));
        } else if (e.getDeltaY() != 0) {
            helm.run(MapMoves.wheeled(v, new Pixel(e.getX(), e.getY()), e.getDeltaY()));
        } else if (e.getDeltaX() != 0) {
            helm.run(MapMoves.moved(v, e.getDeltaX(), 0));
        }
        e.consume();
    }

    private void pinch(ZoomEvent e) {
        if (map.viewport() != null && e.getZoomFactor() > 0) {
            pointing.away();
            helm.run(MapMoves.zoomed(map.viewport(), new Pixel(e.getX(), e.getY()), Math.log(e.getZoomFactor()) / Math.log(2)));
            e.consume();
        }
    }

    private void menu(ContextMenuEvent e) {
        Viewport v = map.viewport();
        if (v != null) {
            Pixel p = e.isKeyboardTrigger() ? new Pixel(v.width() / 2.0, v.height() / 2.0) : new Pixel(e.getX(), e.getY());
            pointing.menu(p);
            e.consume();
        }
    }

    /** Zooms at the middle by steps of doubling. */
    void zoom(double steps) {
        helm.zoom(steps);
    }

    /** Shows every place again. */
    void fit() {
        helm.fit();
    }

    private static Pixel at(MouseEvent e) {
        return new Pixel(e.getX(), e.getY());
    }

    private static <E extends Event> Wired<E> wire(Node on, EventType<E> type, EventHandler<? super E> handler) {
        EventHandler<E> own = handler::handle;
        on.addEventHandler(type, own);
        return new Wired<>(on, type, own);
    }

    private record Wired<E extends Event>(Node on, EventType<E> type, EventHandler<E> handler) {
        void undo() {
            on.removeEventHandler(type, handler);
        }
    }
}
