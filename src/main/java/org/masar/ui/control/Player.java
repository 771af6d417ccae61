package org.masar.ui.control;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;
import org.masar.state.ViewState;
import org.masar.ui.session.Session;

/** Plays time: from event to event, until the last or until stopped. One step of Back for the whole way. */
public final class Player {
    private static final Duration STEP = Duration.millis(1_400);

    private final Session session;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper(this, "playing");
    private final Timeline clock = new Timeline(new KeyFrame(STEP, e -> step()));

    /** Plays the session's view. */
    public Player(Session session) {
        this.session = session;
        clock.setCycleCount(Timeline.INDEFINITE);
        session.datasetProperty().addListener(o -> stop());
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    /** Starts, or stops where it is; from the last event on, starts at the first again. */
    public void toggle() {
        if (playing.get()) {
            stop();
        } else if (session.visible() != null) {
            if (Steps.next(session.visible()).equals(session.view())) {
                session.edit(v -> v.withPlayhead(null));
            }
            playing.set(true);
            step();
            clock.playFromStart();
        }
    }

    private void step() {
        ViewState next = Steps.next(session.visible());
        if (next.equals(session.view())) {
            stop();
        } else {
            session.edit(v -> next);
        }
    }

    /** Stops where it is. */
    public void stop() {
        if (playing.get()) {
            clock.stop();
            playing.set(false);
            session.commit(v -> v);
        }
    }
}
