package org.masar.ui.annotate;

import java.util.Set;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import org.masar.state.Annotation;
import org.masar.ui.annotate.Arranging.Way;

/** Says what keys do while people draw and no words are open. FX thread only. */
final class NoteKeys implements EventHandler<KeyEvent> {
    private static final double STEP = 5, FAR = 25, TURN = 15, GROW = 1.1;
    private final NoteDesk desk;
    private final NotePane pane;

    NoteKeys(NoteDesk desk, NotePane pane) {
        this.desk = desk;
        this.pane = pane;
    }

    @Override
    public void handle(KeyEvent e) {
        if (e.getTarget() == pane && (e.isShortcutDown() ? shortcut(e) : plain(e))) {
            e.consume();
        }
    }

    private boolean plain(KeyEvent e) {
        double far = e.isAltDown() ? 1 : e.isShiftDown() ? FAR : STEP;
        switch (e.getCode()) {
            case LEFT -> desk.nudge(-far, 0);
            case RIGHT -> desk.nudge(far, 0);
            case UP -> desk.nudge(0, -far);
            case DOWN -> desk.nudge(0, far);
            case DELETE, BACK_SPACE -> desk.delete();
            case PAGE_UP -> desk.chooseNext(1);
            case PAGE_DOWN -> desk.chooseNext(-1);
            case ENTER, F2 -> enter();
            case ESCAPE -> leave();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean shortcut(KeyEvent e) {
        switch (e.getCode()) {
            case A -> desk.chooseAll();
            case D -> desk.duplicate();
            case L -> desk.toggleLock();
            case G -> {
                if (e.isShiftDown()) {
                    desk.ungroup();
                } else {
                    desk.group();
                }
            }
            case CLOSE_BRACKET -> desk.order(e.isShiftDown() ? Way.FRONT : Way.FORWARD);
            case OPEN_BRACKET -> desk.order(e.isShiftDown() ? Way.BACK : Way.BACKWARD);
            case LEFT -> desk.change(a -> a.turned(a.rotation() - TURN));
            case RIGHT -> desk.change(a -> a.turned(a.rotation() + TURN));
            case UP -> desk.change(a -> NoteMoves.grown(desk.place(a), GROW, desk.viewport()));
            case DOWN -> desk.change(a -> NoteMoves.grown(desk.place(a), 1 / GROW, desk.viewport()));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void enter() {
        if (pane.endPolygon()) {
            return;
        }
        if (desk.toolProperty().get() != null) {
            pane.drawInTheMiddle();
        } else if (desk.selected().size() == 1) {
            Annotation a = desk.selected().get(0);
            pane.edit(a);
        }
    }

    private void leave() {
        if (pane.cancel()) {
            return;
        }
        if (desk.toolProperty().get() != null) {
            desk.toolProperty().set(null);
        } else if (!desk.chosenProperty().get().isEmpty()) {
            desk.choose(Set.of());
        } else {
            desk.openProperty().set(false);
        }
    }
}
