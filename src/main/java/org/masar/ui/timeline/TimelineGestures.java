package org.masar.ui.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import org.masar.draw.time.Flow;
import org.masar.draw.time.TimelineHits;
import org.masar.geo.Pixel;
import org.masar.model.Interval;
import org.masar.state.Selection;
import org.masar.state.ViewState;
import org.masar.time.Axis;
import org.masar.time.Snapping.Bounds;
import org.masar.time.Snapping.Caught;
import org.masar.ui.session.Session;
import org.masar.ui.timeline.TimelineMoves.Grab;

/**
 * Turns what pointer and wheel do on the timeline into edits of the session. FX thread only.
 *
 * <p>Dragging the playhead, or anywhere on axis and histogram, moves time; the window's edges and its middle drag; a drag over the
 * lanes moves a zoomed axis, else time; a click on a bar selects. The wheel zooms the axis at the pointer, with Shift it moves it, over
 * the column of names it scrolls the lanes. While a button is held down, play waits.
 */
final class TimelineGestures {
    private static final double STILL = 4, NEAR = 1;

    private final Node surface;
    private final Node focus;
    private final Session session;
    private final Stand stand;
    private final List<Wired<?>> wired;
    private Held held;
    private boolean moved;
    private TimelineCatch hooks;

    /** Holds how things were when the gesture began. */
    private record Held(Grab grab, double x, double y, Axis axis, ViewState view) {
    }

    TimelineGestures(Node surface, Node focus, Session session, Stand stand, TimelineKeys keys) {
        this.surface = surface;
        this.focus = focus;
        this.session = session;
        this.stand = stand;
        wired = List.of(
            wire(surface, MouseEvent.MOUSE_PRESSED, this::press),
            wire(surface, MouseEvent.MOUSE_DRAGGED, this::drag),
            wire(surface, MouseEvent.MOUSE_RELEASED, this::release),
            wire(surface, MouseEvent.MOUSE_MOVED, this::hover),
            wire(surface, MouseEvent.MOUSE_EXITED, e -> leave()),
            wire(surface, ScrollEvent.SCROLL, this::wheel),
            wire(surface, ZoomEvent.ZOOM, this::pinch),
            wire(focus, KeyEvent.KEY_PRESSED, keys));
    }

    /** Tells whether a button is held down. */
    boolean holding() {
        return held != null;
    }

    void dispose() {
        wired.forEach(Wired::undo);
    }

    private void press(MouseEvent e) {
        focus.requestFocus();
        e.consume();
        if (stand.axis() == null || e.getButton() != MouseButton.PRIMARY) {
            return;
        }
        held = new Held(TimelineMoves.grab(stand.parts(), stand.axis(), session.view(), e.getX(), e.getY()), e.getX(), e.getY(),
            stand.axis(), session.view());
        moved = false;
        hooks = session.visible() == null ? null : new TimelineCatch(session.visible(), session.settings().grip(), held.axis, stand.words().clock());
        stand.held();
        if (held.grab == Grab.AXIS) {
            stood(stand.parts().along(e.getX()), e);
        } else if (held.grab == Grab.OVERVIEW) {
            stand.axis(TimelineMoves.overviewed(held.axis, stand.parts().along(e.getX()) / held.axis.width()));
        }
    }

    private void drag(MouseEvent e) {
        if (held == null || !moved && Math.hypot(e.getX() - held.x, e.getY() - held.y) < STILL) {
            return;
        }
        moved = true;
        stand.pointed(Selection.NONE, null);
        stand.pointing(Double.NaN);
        double along = stand.parts().along(e.getX()), by = along - stand.parts().along(held.x);
        switch (held.grab) {
            case PLAYHEAD -> stood(TimelineMoves.line(held.axis, held.view.playhead()) + by, e);
            case AXIS -> stood(along, e);
            case KNOWN -> {
                Instant free = TimelineMoves.known(held.axis, along, stand.words().clock());
                Instant known = free == null ? null : caught(along, e, Bounds.STARTS_AND_ENDS).map(Caught::at).orElse(free);
                session.edit(v -> v.withKnownBy(known));
            }
            case FROM, TO -> {
                Interval free = TimelineMoves.edge(held.view.window(), held.grab, held.axis, along, stand.words().clock());
                boolean open = (held.grab == Grab.FROM ? free.from() : free.to()) == null;
                Interval w = open ? free : caught(along, e, Bounds.STARTS_AND_ENDS).map(c -> TimelineCatch.edge(free, held.grab, c.at())).orElse(free);
                session.edit(v -> v.withWindow(w));
            }
            case WINDOW -> session.edit(v -> v.withWindow(
                TimelineMoves.moved(held.view.window(), held.view.timeline().lock(), held.axis, by, stand.words().clock())));
            case LANES -> {
                if (held.axis.zoom() > 1) {
                    stand.axis(TimelineMoves.panned(held.axis, by));
                } else {
                    stood(along, e);
                }
            }
            case OVERVIEW -> stand.axis(TimelineMoves.overviewed(held.axis, along / held.axis.width()));
            case COLUMN -> {
                stand.scroll(held.y - e.getY());
                held = new Held(held.grab, e.getX(), e.getY(), held.axis, held.view);
            }
        }
        e.consume();
    }

    private void release(MouseEvent e) {
        if (held == null) {
            return;
        }
        Grab grab = held.grab;
        held = null;
        stand.held();
        stand.caught(Double.NaN);
        if (!moved && (grab == Grab.LANES || grab == Grab.PLAYHEAD && e.getY() > stand.parts().axis())) {
            click(new Pixel(e.getX(), e.getY()));
        } else {
            session.commit(v -> v);
        }
    }

    private void click(Pixel p) {
        Selection s = stand.hits().eventAt(p, NEAR).flatMap(this::id).map(Selection::ofEvent).orElse(Selection.NONE);
        session.commit(v -> v.withSelection(s));
    }

    private Optional<String> id(int event) {
        boolean known = session.dataset() != null && event < session.dataset().events().size();
        return known ? Optional.of(session.dataset().events().get(event).id()) : Optional.empty();
    }

    private void hover(MouseEvent e) {
        Pixel p = new Pixel(e.getX(), e.getY());
        point(stand.hits().eventAt(p, NEAR).flatMap(this::id).map(Selection::ofEvent).orElse(Selection.NONE), p);
        if (stand.axis() != null) {
            Grab grab = TimelineMoves.grab(stand.parts(), stand.axis(), session.view(), e.getX(), e.getY());
            boolean time = grab != Grab.COLUMN && grab != Grab.OVERVIEW && grab != Grab.PLAYHEAD;
            stand.pointing(time ? stand.parts().along(e.getX()) : Double.NaN);
            surface.setCursor(switch (grab) {
                case PLAYHEAD, KNOWN, FROM, TO -> Cursor.H_RESIZE;
                case WINDOW -> Cursor.MOVE;
                case AXIS, OVERVIEW -> Cursor.HAND;
                default -> Cursor.DEFAULT;
            });
        }
    }

    private void leave() {
        point(Selection.NONE, null);
        stand.pointing(Double.NaN);
    }

    private void point(Selection s, Pixel at) {
        session.hoverProperty().set(s);
        stand.pointed(s, at);
    }

    private void stood(double along, MouseEvent e) {
        Interval unit = caught(along, e, Bounds.STARTS).map(hooks::unit).orElseGet(() -> TimelineMoves.unit(held.axis, along, stand.words().clock()));
        session.edit(v -> v.withPlayhead(unit));
    }

    /** Finds what the hand catches on, unless Alt is held, and marks it. */
    private Optional<Caught> caught(double along, MouseEvent e, Bounds bounds) {
        Optional<Caught> c = hooks == null || e.isAltDown() ? Optional.empty() : hooks.at(along, bounds);
        stand.caught(c.map(h -> held.axis.position(h.at().toEpochMilli())).orElse(Double.NaN));
        session.hoverProperty().set(c.filter(h -> h.event() >= 0).flatMap(h -> id(h.event())).map(Selection::ofEvent).orElse(Selection.NONE));
        return c;
    }

    private void wheel(ScrollEvent e) {
        if (stand.axis() == null || e.isInertia()) {
            return;
        }
        double side = stand.parts().flow() == Flow.LEFT_TO_RIGHT ? 1 : -1;
        if (stand.parts().inColumn(e.getX())) {
            stand.scroll(-e.getDeltaY());
        } else if (e.isShiftDown() || Math.abs(e.getDeltaX()) > Math.abs(e.getDeltaY())) {
            double pixels = e.getDeltaX() != 0 ? e.getDeltaX() * side : e.getDeltaY();
            stand.axis(TimelineMoves.panned(stand.axis(), pixels));
        } else if (e.getDeltaY() != 0) {
            stand.axis(TimelineMoves.wheeled(stand.axis(), stand.parts().along(e.getX()), e.getDeltaY()));
        }
        e.consume();
    }

    private void pinch(ZoomEvent e) {
        if (stand.axis() != null && e.getZoomFactor() > 0) {
            stand.axis(TimelineMoves.wheeled(stand.axis(), stand.parts().along(e.getX()), 40 * Math.log(e.getZoomFactor()) / Math.log(1.25)));
            e.consume();
        }
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
