package org.masar.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;
import org.masar.view.Visible;

/**
 * Moves the map at the word of gestures, keys, buttons and menus, so that all of them keep the same limits and each makes one step of
 * Back: a drag with its glide, a run of wheel notches or of arrow keys. FX thread only.
 */
final class MapHelm {
    /** Rest after which a run of notches or keys is one step. */
    private static final Duration SETTLE = Duration.millis(350);

    private final Session session;
    private final Supplier<Visible> visible;
    private final MapSurface map;
    private final MapFlight flight;
    private final MapGlide glide;
    private final PauseTransition settle = new PauseTransition(SETTLE);

    MapHelm(Session session, Supplier<Visible> visible, MapSurface map) {
        this.session = session;
        this.visible = visible;
        this.map = map;
        flight = new MapFlight(session, map::viewport);
        glide = new MapGlide((dx, dy) -> {
            Viewport v = map.viewport();
            if (v != null) {
                session.edit(s -> s.withCamera(MapMoves.moved(v, dx, dy)));
            }
        }, () -> session.commit(s -> s));
        settle.setOnFinished(e -> session.commit(v -> v));
    }

    void dispose() {
        settle.stop();
        flight.stop();
        glide.stop();
    }

    /** Ends whatever moves, where it is: the hand is on the map. */
    void take() {
        flight.stop();
        if (glide.stop() || settle.getStatus() == javafx.animation.Animation.Status.RUNNING) {
            settle.stop();
            session.commit(v -> v);
        }
    }

    /** Looks somewhere while a gesture goes on. */
    void look(Camera c) {
        flight.stop();
        glide.stop();
        session.edit(v -> v.withCamera(c));
    }

    /** Looks somewhere as part of a run that makes one step once it rests. */
    void run(Camera c) {
        look(c);
        settle.playFromStart();
    }

    /** Ends a gesture where it is. */
    void commit() {
        session.commit(v -> v);
    }

    /** Lets go of a map that was thrown, with a speed in pixels a millisecond; stops at once where little motion is wanted. */
    void toss(double vx, double vy) {
        if (session.settings().motion() == Settings.Motion.REDUCED || Math.hypot(vx, vy) < MapGlide.LEAST) {
            commit();
        } else {
            glide.start(vx, vy);
        }
    }

    /** Moves the content by pixels. */
    void pan(double dx, double dy) {
        Viewport v = map.viewport();
        if (v != null) {
            run(MapMoves.moved(v, dx, dy));
        }
    }

    /** Zooms at the middle by steps of doubling. */
    void zoom(double steps) {
        Viewport v = map.viewport();
        if (v != null) {
            zoomAt(new Pixel(v.width() / 2.0, v.height() / 2.0), steps);
        }
    }

    /** Zooms at a pixel by steps of doubling. */
    void zoomAt(Pixel p, double steps) {
        Viewport v = map.viewport();
        if (v != null) {
            flight.to(MapMoves.zoomed(v, p, steps));
        }
    }

    /** Shows every place again. */
    void fit() {
        flight.to(null);
    }

    /** Shows what lies between two corners. */
    void toBox(Pixel a, Pixel b) {
        Viewport v = map.viewport();
        if (v != null) {
            flight.to(MapMoves.boxed(v, a, b));
        }
    }

    /** Puts a point in the middle. */
    void centre(LonLat p) {
        Viewport v = map.viewport();
        if (v != null) {
            flight.to(new Camera(p, v.zoom()));
        }
    }

    /** Shows what is selected from close; nothing without a selection that has a place. */
    void toSelection() {
        Viewport v = map.viewport();
        List<LonLat> at = v == null ? List.of() : Selected.positions(visible.get(), session.view().selection());
        if (!at.isEmpty()) {
            flight.to(Reveal.close(at, v));
        }
    }

    /** Goes to places at the same zoom, farther only where they do not all fit. */
    void toPlaces(List<String> ids) {
        Viewport v = map.viewport();
        Dataset d = session.dataset();
        if (v != null && d != null) {
            List<LonLat> at = ids.stream().flatMap(id -> d.place(id).flatMap(p -> p.anchor()).stream()).toList();
            Reveal.of(at, v).ifPresent(flight::to);
        }
    }

    /** Moves the map no farther than needed for what was selected elsewhere to be seen, as part of the step that selected it. */
    void reveal() {
        Viewport v = map.viewport();
        if (v != null && visible.get() != null) {
            Optional<Camera> there = Reveal.of(Selected.positions(visible.get(), session.view().selection()), v);
            there.ifPresent(flight::along);
        }
    }
}
