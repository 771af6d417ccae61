package org.masar.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import org.masar.draw.Box;
import org.masar.draw.Inset;
import org.masar.state.Detail;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Session;

/**
 * Lies over the detail map, which the painter draws, and lets it be moved by its title, resized by the corner that looks to the map's
 * middle, swapped, pinned and closed, by hand and by keys. Edits the session's view alone. FX thread only.
 *
 * <p>With the focus: arrows move, with Shift they resize, {@code S} swaps, {@code P} pins, {@code A} lets it place itself again, Escape
 * and Delete close.
 */
final class DetailPane extends Pane {
    private static final double GRIP = 16, STEP = 16, BUTTON = 26;
    private static final PseudoClass PINNED = PseudoClass.getPseudoClass("pinned");

    private final Session session;
    private final Texts texts;
    private final Node map;
    private final Region below;
    private final Region title = new Region();
    private final Region body = new Region();
    private final Region grip = new Region();
    private final Region ring = new Region();
    private final Button swap;
    private final Button pin;
    private final Button close;
    private final HBox buttons;
    private Inset shown;
    private Box start;
    private Point2D pressed;

    /**
     * Lies over a map.
     *
     * @param map   takes the focus when the detail map closes
     * @param below the painted surface, which is told of pointer and clicks inside the detail map
     */
    DetailPane(Session session, Texts texts, Node map, Region below) {
        this.session = session;
        this.texts = texts;
        this.map = map;
        this.below = below;
        setId("detail-map");
        getStyleClass().add("detail-map");
        setManaged(false);
        setVisible(false);
        setPickOnBounds(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        swap = button("detail-swap", "M3 5.5h9.5M9.5 2.5l3 3l-3 3M13 10.5H3.5M6.5 7.5l-3 3l3 3", "detail.swap", () -> edit(Detail::turned));
        pin = button("detail-pin", "M8 14.5C4.8 10.4 3.4 8.5 3.4 6.4a4.6 4.6 0 0 1 9.2 0C12.6 8.5 11.2 10.4 8 14.5ZM8 4.7a1.7 1.7 0 1 0 .01 0", "detail.pin", this::pin);
        close = button("detail-close", "M4 4L12 12M12 4L4 12", "detail.close", this::close);
        buttons = new HBox(2, swap, pin, close);
        title.setId("detail-title");
        title.setCursor(Cursor.MOVE);
        grip.setId("detail-grip");
        ring.getStyleClass().add("focus-ring");
        ring.setMouseTransparent(true);
        ring.visibleProperty().bind(focusVisibleProperty());
        getChildren().addAll(body, title, buttons, grip, ring);
        getChildren().stream().filter(n -> n != buttons).forEach(n -> n.setManaged(false));
        drag(title, false);
        drag(grip, true);
        forward();
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Button button(String id, String path, String key, Runnable press) {
        SVGPath sign = new SVGPath();
        sign.setContent(path);
        sign.getStyleClass().add("sign");
        Button b = new Button();
        b.setId(id);
        b.setGraphic(sign);
        b.getStyleClass().addAll("map-button", "detail-button");
        b.setMinSize(BUTTON, BUTTON);
        b.setMaxSize(BUTTON, BUTTON);
        b.accessibleTextProperty().bind(texts.bind(key));
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(texts.bind(key));
        b.setTooltip(tip);
        b.setOnAction(e -> press.run());
        return b;
    }

    /** Lies over the detail map that is painted now; hides where there is none. */
    void show(Optional<Inset> painted) {
        boolean focused = isFocusWithin() && painted.isEmpty();
        shown = painted.orElse(null);
        setVisible(shown != null);
        if (focused) {
            map.requestFocus();
        }
        if (shown == null) {
            return;
        }
        pin.pseudoClassStateChanged(PINNED, session.view().detail().place() != null);
        setAccessibleText(texts.get("detail.spoken", shown.title()));
        setAccessibleHelp(texts.get("detail.help"));
        place(shown.box());
    }

    private void place(Box b) {
        resizeRelocate(b.x(), b.y(), b.width(), b.height());
        double w = b.width(), h = b.height();
        title.resizeRelocate(0, 0, w, Inset.TITLE);
        body.resizeRelocate(Inset.EDGE, Inset.TITLE, w - 2 * Inset.EDGE, h - Inset.TITLE - Inset.EDGE);
        buttons.autosize();
        buttons.relocate(texts.rightToLeft() ? 6 : w - 6 - buttons.getWidth(), (Inset.TITLE - BUTTON) / 2 + 0.5);
        List<Node> order = texts.rightToLeft() ? List.of(close, pin, swap) : List.of(swap, pin, close);
        if (!buttons.getChildren().equals(order)) {
            buttons.getChildren().setAll(order);
        }
        boolean left = DetailMoves.onRight(b, below.getWidth()), top = DetailMoves.below(b, below.getHeight());
        grip.resizeRelocate(left ? -GRIP / 2 : w - GRIP / 2, top ? -GRIP / 2 : h - GRIP / 2, GRIP, GRIP);
        grip.setCursor(left ? top ? Cursor.NW_RESIZE : Cursor.SW_RESIZE : top ? Cursor.NE_RESIZE : Cursor.SE_RESIZE);
        ring.resizeRelocate(-3, -3, w + 6, h + 6);
    }

    private void drag(Node handle, boolean resize) {
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> {
            requestFocus();
            start = shown == null ? null : shown.box();
            pressed = below.sceneToLocal(e.getSceneX(), e.getSceneY());
            e.consume();
        });
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, e -> {
            if (start != null) {
                Point2D now = below.sceneToLocal(e.getSceneX(), e.getSceneY());
                double dx = now.getX() - pressed.getX(), dy = now.getY() - pressed.getY();
                put(resize ? DetailMoves.resized(start, dx, dy, below.getWidth(), below.getHeight())
                    : DetailMoves.moved(start, dx, dy, below.getWidth(), below.getHeight()));
            }
            e.consume();
        });
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, e -> {
            start = null;
            session.commit(v -> v);
            e.consume();
        });
    }

    private void put(Box to) {
        session.edit(v -> v.withDetail(Inset.wish(v.detail(), to, below.getWidth(), below.getHeight())));
    }

    /** Lets the surface below say and choose what is under the pointer; what would move the map does nothing here. */
    private void forward() {
        body.addEventHandler(MouseEvent.ANY, e -> {
            boolean click = e.getEventType() == MouseEvent.MOUSE_PRESSED || e.getEventType() == MouseEvent.MOUSE_RELEASED;
            if (e.getEventType() == MouseEvent.MOUSE_MOVED || e.getEventType() == MouseEvent.MOUSE_EXITED
                || click && e.getClickCount() < 2 && e.isStillSincePress() && !e.isShiftDown()) {
                Event.fireEvent(below, e.copyFor(below, below));
            }
            e.consume();
        });
        body.addEventHandler(ScrollEvent.ANY, Event::consume);
        body.addEventHandler(ZoomEvent.ANY, Event::consume);
    }

    private void key(KeyEvent e) {
        if (shown == null || e.isControlDown() || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        switch (e.getCode()) {
            case LEFT -> step(e, -STEP, 0);
            case RIGHT -> step(e, STEP, 0);
            case UP -> step(e, 0, -STEP);
            case DOWN -> step(e, 0, STEP);
            case S -> edit(Detail::turned);
            case P -> pin();
            case A -> session.commit(v -> v.withDetail(Detail.AUTO));
            case ESCAPE, DELETE, BACK_SPACE -> close();
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void step(KeyEvent e, double dx, double dy) {
        Box b = shown.box();
        double w = below.getWidth(), h = below.getHeight();
        if (e.isShiftDown()) {
            double wider = DetailMoves.onRight(b, w) ? -dx : dx, higher = DetailMoves.below(b, h) ? -dy : dy;
            put(DetailMoves.resized(b, wider, higher, w, h));
        } else {
            put(DetailMoves.moved(b, dx, dy, w, h));
        }
        session.commit(v -> v);
    }

    private void pin() {
        String place = session.view().detail().place() == null && shown != null ? shown.place() : null;
        edit(d -> d.pinnedTo(place));
    }

    private void close() {
        edit(d -> d.with(Detail.State.CLOSED));
        map.requestFocus();
    }

    private void edit(UnaryOperator<Detail> change) {
        session.commit(v -> {
            Detail next = change.apply(v.detail());
            boolean turned = next.swapped() != v.detail().swapped();
            return (turned ? v.withCamera(null) : v).withDetail(next);
        });
    }
}
