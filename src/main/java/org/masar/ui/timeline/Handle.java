package org.masar.ui.timeline;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.geometry.Orientation;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.masar.draw.time.Flow;

/**
 * Stands over a painted handle of the timeline as what the keyboard stops at and what is spoken: a slider with a name and a value in
 * words. Shows nothing but its focus ring, and lets the pointer through to the picture. FX thread only.
 */
final class Handle extends Region {
    private final Move move;
    private double part;
    private Flow flow = Flow.LEFT_TO_RIGHT;

    /** Moves what the handle stands for. */
    interface Move {
        /** Moves by steps of a reach: later where {@code steps} is more than 0. */
        void by(Reach reach, int steps);

        /** Lifts it off, or puts it back; nothing where it cannot be. */
        default void lift() {
        }
    }

    /** Says how far a step goes. */
    enum Reach {
        /** To the next event, or the next word said. */
        NEXT,
        /** By the finest unit that the axis shows. */
        UNIT,
        /** By many of them. */
        BIG,
        /** To the first or the last. */
        END
    }

    Handle(String id, Move move) {
        this.move = move;
        setId(id);
        getStyleClass().add("timeline-handle");
        setManaged(false);
        setVisible(false);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SLIDER);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Takes name and value as they are spoken, and the part of all time, from 0 to 1, at which it stands. */
    void tell(String spoken, double partOfAll, Flow runs) {
        flow = runs;
        setAccessibleText(spoken);
        double now = Math.max(0, Math.min(1, partOfAll));
        if (now != part) {
            part = now;
            notifyAccessibleAttributeChanged(AccessibleAttribute.VALUE);
        }
    }

    private void key(KeyEvent e) {
        if (e.isAltDown() || e.isMetaDown() || e.isControlDown()) {
            return;
        }
        int later = flow == Flow.LEFT_TO_RIGHT ? 1 : -1;
        Reach arrow = e.isShiftDown() ? Reach.UNIT : Reach.NEXT;
        switch (e.getCode()) {
            case LEFT -> move.by(arrow, -later);
            case RIGHT -> move.by(arrow, later);
            case PAGE_UP -> move.by(Reach.BIG, -1);
            case PAGE_DOWN -> move.by(Reach.BIG, 1);
            case HOME -> move.by(Reach.END, -1);
            case END -> move.by(Reach.END, 1);
            case DELETE, BACK_SPACE -> move.lift();
            default -> {
                return;
            }
        }
        e.consume();
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case VALUE -> Math.rint(part * 1000) / 10;
            case MIN_VALUE -> 0.0;
            case MAX_VALUE -> 100.0;
            case ORIENTATION -> Orientation.HORIZONTAL;
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case INCREMENT -> move.by(Reach.NEXT, 1);
            case DECREMENT -> move.by(Reach.NEXT, -1);
            case BLOCK_INCREMENT -> move.by(Reach.BIG, 1);
            case BLOCK_DECREMENT -> move.by(Reach.BIG, -1);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}
