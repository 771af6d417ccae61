package org.masar.ui.map;

import java.util.function.Supplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.masar.draw.map.Fit;
import org.masar.geo.Viewport;
import org.masar.state.Camera;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;

/** Moves the map to another view in 350 milliseconds, or at once where the user wants little motion. FX thread only. */
final class MapFlight {
    private static final Duration LENGTH = Duration.millis(350);

    private final Session session;
    private final Supplier<Viewport> viewport;
    private Way way;

    MapFlight(Session session, Supplier<Viewport> viewport) {
        this.session = session;
        this.viewport = viewport;
    }

    /** Goes to a camera; null shows all places. One step of Back, made when it arrives. */
    void to(Camera target) {
        fly(target, () -> session.commit(v -> v.withCamera(target)));
    }

    /** Goes to a camera as part of the step of Back that was made last. */
    void along(Camera target) {
        fly(target, () -> session.amend(v -> v.withCamera(target)));
    }

    private void fly(Camera target, Runnable landing) {
        arrive();
        Viewport from = viewport.get();
        if (from == null || session.settings().motion() == Settings.Motion.REDUCED) {
            landing.run();
            return;
        }
        Viewport there = Fit.viewport(session.dataset(), session.view().withCamera(target), from.width(), from.height());
        way = new Way(from, there, landing);
        way.play();
    }

    /** Ends where it is. */
    void stop() {
        if (way != null) {
            way.stop();
            way = null;
        }
    }

    /** Goes to the end of a flight under way, so that a second press counts from there. */
    private void arrive() {
        if (way != null) {
            Runnable landing = way.landing;
            stop();
            landing.run();
        }
    }

    private final class Way extends Transition {
        private final Viewport from;
        private final Viewport there;
        private final Runnable landing;

        Way(Viewport from, Viewport there, Runnable landing) {
            this.from = from;
            this.there = there;
            this.landing = landing;
            setCycleDuration(LENGTH);
            setInterpolator(Interpolator.EASE_BOTH);
            setOnFinished(e -> arrive());
        }

        @Override
        protected void interpolate(double part) {
            if (way == this && part < 1) {
                session.edit(v -> v.withCamera(MapMoves.between(from, there, part)));
            }
        }
    }
}
