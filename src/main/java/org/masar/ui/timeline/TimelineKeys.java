package org.masar.ui.timeline;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.masar.draw.time.Flow;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.time.Stepping;
import org.masar.time.WallClock;
import org.masar.view.EventSteps;
import org.masar.view.Steps;
import org.masar.ui.session.Grip;
import org.masar.ui.session.Session;

/**
 * Says what keys do while the timeline has the focus: Left and Right go to the neighbouring event, with Shift by one unit, with Control
 * they move the window; Page Up and Page Down go in big steps, Home and End to the first and the last event; {@code +} and {@code -}
 * zoom, {@code 0} shows all, Up and Down scroll the lanes. Letters are the actions' matter. FX thread only.
 */
final class TimelineKeys implements EventHandler<KeyEvent> {
    private static final double ROW = 14;

    private final Session session;
    private final Stand stand;
    private final Settling settling;

    TimelineKeys(Session session, Stand stand, Settling settling) {
        this.session = session;
        this.stand = stand;
        this.settling = settling;
    }

    @Override
    public void handle(KeyEvent e) {
        boolean action = e.isShiftDown() && e.getCode() == KeyCode.HOME;
        if (stand.axis() == null || e.isAltDown() || e.isMetaDown() || action) {
            return;
        }
        int later = stand.parts().flow() == Flow.LEFT_TO_RIGHT ? 1 : -1;
        switch (e.getCode()) {
            case LEFT -> arrow(e, -later);
            case RIGHT -> arrow(e, later);
            case PAGE_UP -> big(-1);
            case PAGE_DOWN -> big(1);
            case HOME -> end(-1);
            case END -> end(1);
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
            event(way);
        }
    }

    /** Goes to the neighbouring event: later where {@code way} is more than 0. */
    void event(int way) {
        stand(session.visible() == null ? Optional.empty() : EventSteps.neighbour(session.visible(), way));
    }

    /** Goes to the first event, or the last where {@code way} is more than 0. */
    void end(int way) {
        stand(session.visible() == null ? Optional.empty() : EventSteps.end(session.visible(), way));
    }

    private void stand(Optional<Interval> unit) {
        unit.ifPresent(u -> session.commit(v -> Steps.at(v, u)));
    }

    /** Goes so many steps later, or earlier: by the unit that the user chose, else by that at which we stand. */
    void unit(int units) {
        Interval here = here();
        ChronoUnit step = session.settings().grip().step();
        WallClock clock = stand.words().clock();
        Interval there = step == null ? Grain.of(here).moved(here, units, clock) : Stepping.in(clock.zone()).from(here, step, units);
        settling.edit(v -> Steps.at(v, there));
    }

    /** Goes on by as many units as the next longer one has. */
    void big(int way) {
        Grip grip = session.settings().grip();
        unit(way * (grip.step() == null ? Grain.of(here()).big() : grip.big()));
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
            settling.edit(v -> v.withWindow(TimelineMoves.stepped(w, v.timeline().lock(), way, stand.axis(), stand.words().clock())));
        }
    }
}
