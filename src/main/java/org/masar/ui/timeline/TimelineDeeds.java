package org.masar.ui.timeline;

import java.time.Instant;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.time.Length;
import org.masar.ui.session.Session;

/** Does what the timeline's menus and letters ask for, which needs the axis. Nothing happens where there is none. FX thread only. */
final class TimelineDeeds {
    private final Session session;
    private final TimelineAxis course;
    private final Stand stand;

    TimelineDeeds(Session session, TimelineAxis course, Stand stand) {
        this.session = session;
        this.course = course;
        this.stand = stand;
    }

    /** Shows all of time. */
    void fitAll() {
        if (stand.axis() != null) {
            stand.axis(stand.axis().fit());
        }
    }

    /** Shows a stretch; null shows nothing else. */
    void fit(Interval w) {
        if (stand.axis() != null && w != null) {
            stand.axis(TimelineMoves.fitted(stand.axis(), w));
        }
    }

    /** Shows when the selected event was. */
    void fitSelection() {
        String event = session.view().selection().event();
        if (event != null && stand.axis() != null) {
            session.dataset().number(event).ifPresent(e -> fit(course.span(e)));
        }
    }

    /** Shows a window so long, and what may touch it. */
    void windowOf(Length length) {
        if (stand.axis() != null) {
            Interval p = session.view().playhead();
            Instant here = p != null ? p.from() : Instant.ofEpochMilli(stand.axis().visibleFrom());
            session.commit(v -> v.withMode(Mode.WINDOW)
                .withWindow(TimelineMoves.sized(v.window(), v.timeline().lock(), length, here, stand.words().clock())));
        }
    }

    /** Keeps only what had been said by the playhead, or, where that is so, everything again. */
    void knownBy() {
        Interval p = session.view().playhead();
        if (stand.axis() != null) {
            Instant now = p != null ? p.to() : Instant.ofEpochMilli(stand.axis().visibleTo());
            session.commit(v -> v.withKnownBy(v.knownBy() == null ? now : null));
        }
    }

    /** Opens an edge of the window, or sets an open one where the view begins or ends. */
    void lift(TimelineMoves.Grab edge) {
        Interval w = session.view().window();
        if (stand.axis() != null && w != null) {
            boolean from = edge == TimelineMoves.Grab.FROM, open = (from ? w.from() : w.to()) == null;
            double width = stand.axis().width(), end = from ? 0 : width;
            session.commit(v -> v.withWindow(
                TimelineMoves.edge(w, edge, stand.axis(), open ? end : from ? -1e6 : end + 1e6, stand.words().clock())));
        }
    }
}
