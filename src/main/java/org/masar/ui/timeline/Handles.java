package org.masar.ui.timeline;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Pane;
import org.masar.draw.time.Flags;
import org.masar.draw.time.Flow;
import org.masar.draw.time.TimelineHits;
import org.masar.model.Interval;
import org.masar.state.Mode;
import org.masar.state.ViewState;
import org.masar.time.Axis;
import org.masar.time.TimeWords;
import org.masar.ui.session.Session;
import org.masar.ui.timeline.Handle.Reach;
import org.masar.ui.timeline.TimelineMoves.Grab;

/**
 * Keeps a tab stop over everything on the timeline that a pointer can take hold of: playhead, both ends of the window, the moment of
 * knowing, the view of a zoomed axis. What does not show is no stop. FX thread only.
 */
final class Handles extends Pane {
    /** Pixels round a line; half an eye's width, with what lies round it. */
    private static final double NEAR = 7, EYE = 14;

    private final Session session;
    private final TimelineAxis course;
    private final UnaryOperator<String> texts;
    private final Handle playhead;
    private final Handle from;
    private final Handle to;
    private final Handle known;
    private final Handle overview;
    private Flow flow = Flow.LEFT_TO_RIGHT;

    /** Makes the stops; {@code texts} gives the window's words in the language of now. */
    Handles(Session session, TimelineAxis course, UnaryOperator<String> texts, HandleMoves moves) {
        this.session = session;
        this.course = course;
        this.texts = texts;
        setMouseTransparent(true);
        playhead = new Handle("playhead", moves::playhead);
        from = new Handle("window-from", moves.edge(Grab.FROM));
        to = new Handle("window-to", moves.edge(Grab.TO));
        known = new Handle("known-by", moves.known());
        overview = new Handle("axis-view", moves::overview);
        getChildren().addAll(playhead, from, to, known, overview);
    }

    /** Brings every stop to where its handle is painted, with what it says. */
    void follow(TimelineHits.Strips parts) {
        flow = parts.flow();
        Axis axis = course.axis();
        ViewState v = session.view();
        TimeWords words = course.words();
        boolean there = axis != null && words != null;
        boolean window = there && v.mode() == Mode.WINDOW && v.window() != null;
        boolean zoomed = there && axis.zoom() > 1;
        double height = getHeight(), foot = zoomed ? parts.overview() : height;
        show(playhead, there && v.playhead() != null);
        show(from, window);
        show(to, window);
        show(known, there && v.knownBy() != null);
        show(overview, zoomed);
        if (playhead.isVisible()) {
            place(playhead, parts, TimelineMoves.line(axis, v.playhead()), NEAR, 0, height);
            String zone = words.zoneName(v.playhead().from());
            tell(playhead, "handle.playhead", Flags.of(v.playhead(), words, course.second()) + (course.second() == null ? " " + zone : ""), v.playhead().from());
        }
        if (window) {
            edge(from, "handle.from", parts, v.window().from(), 0, foot);
            edge(to, "handle.to", parts, v.window().to(), axis.width(), foot);
        }
        if (known.isVisible()) {
            double middle = (parts.lanesEnd() + height) / 2;
            place(known, parts, axis.position(v.knownBy().toEpochMilli()), EYE, middle - EYE, Math.min(height, middle + EYE));
            tell(known, "handle.known", moment(v.knownBy()), v.knownBy());
        }
        if (zoomed) {
            Instant begin = Instant.ofEpochMilli(axis.visibleFrom()), end = Instant.ofEpochMilli(axis.visibleTo());
            overview.resizeRelocate(parts.x(parts.flow() == Flow.LEFT_TO_RIGHT ? 0 : axis.width()), Math.min(foot, height - NEAR), axis.width(),
                Math.max(NEAR, height - foot));
            tell(overview, "handle.view", words.shortInstant(begin) + " – " + moment(end), begin);
        }
    }

    /** Lists all stops, in their order. */
    List<Handle> all() {
        return List.of(playhead, from, to, known, overview);
    }

    private void edge(Handle h, String key, TimelineHits.Strips parts, Instant t, double open, double foot) {
        place(h, parts, t == null ? open : course.axis().position(t.toEpochMilli()), NEAR, parts.axis(), foot);
        tell(h, key, t == null ? texts.apply("handle.open") : moment(t), t == null ? Instant.ofEpochMilli(course.axis().timeAt(open)) : t);
    }

    private String moment(Instant t) {
        return course.words().shortInstant(t) + " " + course.words().zoneName(t);
    }

    /** Places a stop round a line at a distance; one out of view waits at the edge behind which it lies. */
    private void place(Handle h, TimelineHits.Strips parts, double along, double half, double top, double foot) {
        double x = parts.x(Math.max(0, Math.min(course.axis().width(), along)));
        h.resizeRelocate(x - half, top, 2 * half, Math.max(2 * half, foot - top));
    }

    private void tell(Handle h, String key, String value, Instant at) {
        Axis all = course.whole();
        h.tell(MessageFormat.format(texts.apply("handle.spoken"), texts.apply(key), value), all.position(at.toEpochMilli()) / all.width(),
            flow);
    }

    /** Shows a stop or takes it away; the focus of one that goes falls back on the whole timeline. */
    private void show(Handle h, Boolean there) {
        if (!there && h.isFocused()) {
            getParent().requestFocus();
        }
        h.setVisible(there);
    }
}
