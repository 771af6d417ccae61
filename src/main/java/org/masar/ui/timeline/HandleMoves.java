package org.masar.ui.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.masar.model.Interval;
import org.masar.time.Axis;
import org.masar.time.WallClock;
import org.masar.ui.session.Session;
import org.masar.ui.timeline.Handle.Reach;
import org.masar.ui.timeline.TimelineMoves.Grab;
import org.masar.view.EventSteps;
import org.masar.view.Sayings;
import org.masar.view.Visible;

/** Moves the timeline's handles by keys: to what comes next, by a unit, by many, to the end. FX thread only. */
final class HandleMoves {
    /** Above this many events the next word said is not looked for; a unit of time stands in. */
    private static final int LISTED = 20_000;

    private final Session session;
    private final Stand stand;
    private final TimelineDeeds deeds;
    private final TimelineKeys keys;
    private final Settling settling;
    private Sayings sayings;
    private List<Object> sayingsOf = List.of();

    HandleMoves(Session session, Stand stand, TimelineDeeds deeds, TimelineKeys keys, Settling settling) {
        this.session = session;
        this.stand = stand;
        this.deeds = deeds;
        this.keys = keys;
        this.settling = settling;
    }

    /** Moves the playhead, as the same keys do on the whole timeline. */
    void playhead(Reach reach, int way) {
        switch (reach) {
            case NEXT -> keys.event(way);
            case UNIT -> keys.unit(way);
            case BIG -> keys.big(way);
            case END -> keys.end(way);
        }
    }

    /** Gives what moves an end of the window; to the next event means to where that begins. */
    Handle.Move edge(Grab edge) {
        return new Handle.Move() {
            @Override
            public void by(Reach reach, int way) {
                Interval w = session.view().window();
                Axis axis = stand.axis();
                Instant set = edge == Grab.FROM ? w.from() : w.to();
                Instant here = set != null ? set : end(axis, edge == Grab.FROM ? -1 : 1);
                moved(here, reach, way, reach == Reach.END ? Optional.of(end(axis.fit(), way)) : events(here, way)).ifPresent(t -> {
                    settling.edit(v -> v.withWindow(TimelineMoves.set(w, edge, t)));
                    show(t);
                });
            }

            @Override
            public void lift() {
                deeds.lift(edge);
            }
        };
    }

    /** Gives what moves the moment of knowing; next is when the story, as it was known, changed. */
    Handle.Move known() {
        return new Handle.Move() {
            @Override
            public void by(Reach reach, int way) {
                Instant here = session.view().knownBy();
                Optional<Instant> said = reach == Reach.END ? sayings().flatMap(s -> s.end(way)) : sayings().flatMap(s -> s.next(here, way));
                moved(here, reach, way, said).ifPresent(t -> {
                    settling.edit(v -> v.withKnownBy(t));
                    show(t);
                });
            }

            @Override
            public void lift() {
                session.commit(v -> v.withKnownBy(null));
            }
        };
    }

    /** Moves a zoomed axis along all of time. */
    void overview(Reach reach, int way) {
        Axis axis = stand.axis();
        double width = axis.width();
        stand.axis(switch (reach) {
            case NEXT, UNIT -> TimelineMoves.panned(axis, -way * width / (reach == Reach.UNIT ? 40 : 8));
            case BIG -> TimelineMoves.panned(axis, -way * width * 0.9);
            case END -> TimelineMoves.overviewed(axis, way > 0 ? 1 : 0);
        });
    }

    private Optional<Instant> moved(Instant here, Reach reach, int way, Optional<Instant> next) {
        if (reach == Reach.END || reach == Reach.NEXT && next.isPresent()) {
            return next;
        }
        WallClock clock = stand.words().clock();
        Axis axis = stand.axis();
        double at = Math.max(0, Math.min(axis.width(), axis.position(here.toEpochMilli())));
        Grain grain = Grain.of(axis.millisPerPixel(at));
        int steps = way * (reach == Reach.BIG ? grain.big() : 1);
        return reach == Reach.NEXT && !large() ? Optional.empty() : Optional.of(grain.moved(Interval.of(here, here), steps, clock).from());
    }

    private static Instant end(Axis axis, int way) {
        return Instant.ofEpochMilli(way > 0 ? axis.visibleTo() : axis.visibleFrom());
    }

    private Optional<Instant> events(Instant here, int way) {
        Visible v = session.visible();
        return v == null ? Optional.empty() : EventSteps.from(v, here.toEpochMilli(), way).map(Interval::from);
    }

    private Optional<Sayings> sayings() {
        if (large()) {
            return Optional.empty();
        }
        List<Object> key = List.of(session.dataset(), session.view().voices());
        if (!key.equals(sayingsOf)) {
            sayings = Sayings.of(session.dataset(), session.view().voices());
            sayingsOf = key;
        }
        return Optional.of(sayings);
    }

    private boolean large() {
        return session.dataset().events().size() > LISTED;
    }

    private void show(Instant t) {
        if (stand.axis().zoom() > 1) {
            stand.axis(TimelineMoves.showing(stand.axis(), t));
        }
    }
}
