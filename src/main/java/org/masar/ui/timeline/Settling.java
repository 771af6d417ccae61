package org.masar.ui.timeline;

import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.masar.state.ViewState;
import org.masar.ui.session.Session;

/** Makes a run of small steps one step of Back: it ends when a pause follows. FX thread only. */
final class Settling {
    private static final Duration PAUSE = Duration.millis(350);

    private final Session session;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    Settling(Session session) {
        this.session = session;
        pause.setOnFinished(e -> session.commit(v -> v));
    }

    /** Changes the view as one of a run. */
    void edit(UnaryOperator<ViewState> change) {
        session.edit(change);
        pause.playFromStart();
    }

    /** Forgets the run that is still going on. */
    void stop() {
        pause.stop();
    }
}
