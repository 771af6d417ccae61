package org.masar.ui.timeline;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;
import org.masar.draw.time.Flow;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.view.EventSteps;
import org.masar.ui.session.Session;

/**
 * Says what keys do while the timeline has the focus: Left and Right go to the neighbouring event, with Shift by one unit, with Control
 * they move the window; Page Up and Page Down go in big steps, Home and End to the first and the last event; {@code +} and {@code -}
 * zoom, {@code 0} shows all, Up and Down scroll the lanes. Letters are the actions' matter. FX thread only.
 */
final class TimelineKeys implements EventHandler<KeyEvent> {
    private static final double ROW = 14;
    /** A pause so long ends a run of small steps, which is then one step of Back. */
    private static final Duration SETTLE = Duration.millis(350);

    private final Session session;
    private final Stand stand;
    private final PauseTransition settle = new PauseTransition(SETTLE);

    TimelineKeys(Session session, Stand stand) {
        this.session = session;
        this.stand = stand;
        settle.setOnFinished(e -> session.commit(v -> v));
    }

    /** Ends what is still going on. */
    void stop() {
        settle.stop();
    }

    @Override
    public void handle(KeyEvent e) {
        if (stand.axis() == null || e.isAltDown() || e.isMetaDown()) {
            return;
        }
        int later = stand.parts().flow() == Flow.LEFT_TO_RIGHT ? 1 : -1;
        switch (e.getCode()) {
            case LEFT -> arrow(e, -later);
            case RIGHT -> arrow(e, later);
            case PAGE_UP -> big(-1);
            case PAGE_DOWN -> big(1);
            case HOME -> stand(session.visible() == null ? Optional.empty() : EventSteps.end(session.visible(), -1));
            case END -> stand(session.visible() == null ? Optional.empty() : EventSteps.end(session.visible(), 1));
            case PLUS, ADD, EQUALS -> stand.axis(TimelineMoves.zoomed(stand.axis(), session.view(), 1));
            case MINUS, SUBTRACT -> stand.axis(TimelineMoves.zoomed(stand.axis(), session.view(), -1));
            case DIGIT0, NUMPAD0 -> stand.axis(stand.axis().fit());
            case UP -> stand.scroll(-ROW);
            case DOWN -> stand.scroll(ROW);
            case ESCAPE -> session.commit(v -> v.withSelection(Selection.NONE));
            default -> {
                return;
            }
        }
        e.consume();
    }

    private void arrow(KeyEvent e, int way) {
        if (e.isControlDown()) {
            window(way);
        } else if (e.isShiftDown()) {
            unit(way);
        } else {
            stand(session.visible() == null ? Optional.empty() : EventSteps.neighbour(session.visible(), way));
        }
    }

    private void stand(Optional<Interval> unit) {
        unit.ifPresent(u -> session.commit(v -> v.withPlayhead(u)));
    }

    private void unit(int units) {
        Interval here = here();
        session.edit(v -> v.withPlayhead(Grain.of(here).moved(here, units, stand.words().clock())));
        settle.playFromStart();
    }

    private void big(int way) {
        unit(way * Grain.of(here()).big());
    }

    /** Gives where we stand; without a playhead, the middle of what is in view. */
    private Interval here() {
        Interval p = session.view().playhead();
        return p != null ? p : TimelineMoves.unit(stand.axis(), stand.axis().width() / 2, stand.words().clock());
    }

    /** Moves the window by a quarter of its length, or the edge alone that is neither locked nor open. */
    private void window(int way) {
        Interval w = session.view().window();
        if (session.view().mode() == Mode.WINDOW && w != null) {
            session.edit(v -> v.withWindow(TimelineMoves.stepped(w, v.timeline().lock(), way, stand.axis(), stand.words().clock())));
            settle.playFromStart();
        }
    }
}
