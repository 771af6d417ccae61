package org.masar.ui.timeline;

import java.text.MessageFormat;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import javafx.geometry.Dimension2D;
import javafx.application.Platform;
import org.masar.draw.HitMap;
import org.masar.draw.time.Flags;
import org.masar.draw.time.Flow;
import org.masar.draw.time.PointerTime;
import org.masar.draw.time.TimelineFrame;
import org.masar.draw.time.TimelineHits;
import org.masar.geo.Pixel;
import org.masar.model.TimeSpan;
import org.masar.state.Selection;
import org.masar.time.Axis;
import org.masar.time.SpanWords;
import org.masar.time.TimeWords;
import org.masar.ui.control.Brush;
import org.masar.ui.control.FocusRing;
import org.masar.ui.control.Picture;
import org.masar.ui.control.SurfaceSkin;
import org.masar.ui.control.Tip;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;
import org.masar.view.Visible;

/** Lays out the timeline's picture and what hovers above it, keeps the axis, and redraws when the session changes. FX thread only. */
final class TimelineSkin extends SurfaceSkin<TimelineView> implements Stand {

    private final Session session;
    private final ExecutorService brush = Brush.thread("masar-timeline");
    private final TimelineAxis course;
    private final TimelineDeeds deeds;
    private final Staging staging;
    private final Picture<Staging.Scene, Staging.Painted> picture;
    private final TimelineOverlay overlay = new TimelineOverlay();
    private final TimelineGestures gestures;
    private final TimelineKeys keys;
    private final Settling settling;
    private final Handles handles;
    private final Tip tip;
    private final FocusRing ring;
    private Selection selected = Selection.NONE;
    private Staging.Painted shown;
    private double scroll;
    private double pointing = Double.NaN;
    private MoreButton more;

    TimelineSkin(TimelineView control) {
        super(control, new Dimension2D(240, 62), new Dimension2D(800, 284));
        session = control.session();
        course = new TimelineAxis(session, control::resumed);
        deeds = new TimelineDeeds(session, course, this);
        staging = new Staging(control.fonts());
        picture = new Picture<>(this::scene, staging::paint, brush, this::show);
        settling = new Settling(session);
        keys = new TimelineKeys(session, this, settling);
        gestures = new TimelineGestures(picture, control, session, this, keys);
        handles = new Handles(session, course, control::words, new HandleMoves(session, this, deeds, keys, settling));
        tip = new Tip(session, session::visible);
        ring = new FocusRing(control);
        getChildren().addAll(picture, overlay, handles, tip, ring);
        listen(o -> change(), session.viewProperty(), session.visibleProperty(), session.settingsProperty());
        listen(o -> point(), session.hoverProperty());
        change();
    }

    private void change() {
        course.measure((int) picture.getWidth());
        if (more != null) {
            more.name();
        }
        if (!session.view().selection().equals(selected)) {
            selected = session.view().selection();
            reveal();
        }
        follow();
        point();
        cursor();
        tell();
        handles.follow(parts());
        picture.repaint();
    }

    private Staging.Scene scene(int width, int height, double scale) {
        course.measure(width);
        return session.visible() == null || course.axis() == null ? null
            : new Staging.Scene(session.visible(), course.story(), course.axis(), course.whole(), course.words(), course.second(), flow(), scroll,
                width, height, scale);
    }

    private Flow flow() {
        boolean mirrored = session.view().language().startsWith("ar") && session.settings().flow() == Settings.Flow.AS_TEXT;
        return mirrored ? Flow.RIGHT_TO_LEFT : Flow.LEFT_TO_RIGHT;
    }

    /** Puts the menu's button in; after the first picture, for which nobody should wait longer. */
    private void offer() {
        if (more == null && !isDisposed()) {
            more = new MoreButton(getSkinnable());
            getChildren().add(more);
        }
    }

    private void show(Picture.Shown<Staging.Scene, Staging.Painted> s) {
        shown = s.told();
        scroll = shown.frame().scroll();
        point();
        handles.follow(parts());
        getSkinnable().painted();
        if (more == null) {
            Platform.runLater(this::offer);
        }
    }

    /** Brings a selected event's row and bar into view. */
    private void reveal() {
        if (shown == null || selected.event() == null || course.axis() == null) {
            return;
        }
        session.dataset().number(selected.event()).filter(e -> shown.scene().visible().dataset() == session.dataset()).ifPresent(e -> {
            double y = shown.frame().lanes().middle(e), room = TimelineFrame.room(shown.scene().height());
            scroll = y - scroll < 10 ? y - 10 : y - scroll > room - 10 ? y - room + 10 : scroll;
            course.show(e);
        });
    }

    /** Moves a zoomed axis along with a playhead that left it, unless the hand is on the axis. */
    private void follow() {
        Axis axis = course.axis();
        if (axis != null && axis.zoom() > 1 && session.view().playhead() != null && !gestures.holding()
            && (shown == null || !Objects.equals(shown.scene().visible().view().playhead(), session.view().playhead()))) {
            course.axis(TimelineMoves.showing(axis, session.view().playhead().from()));
        }
    }

    private void point() {
        overlay.show(shown == null ? HitMap.EMPTY : shown.hits().bars(), session.hoverProperty().get(), session.dataset());
        cursor();
    }

    private void tell() {
        Visible v = session.visible();
        if (v != null && course.words() != null) {
            getSkinnable().setAccessibleText(MessageFormat.format(getSkinnable().words("timeline.spoken"),
                Flags.of(v.view().playhead(), course.words(), course.second()), v.count(), v.total()));
        }
    }

    /** Gives what does what the menus ask for. */
    TimelineDeeds deeds() {
        return deeds;
    }

    // ---- what the gestures stand on

    @Override
    public Axis axis() {
        return course.axis();
    }

    @Override
    public void axis(Axis a) {
        course.axis(a);
        cursor();
        handles.follow(parts());
        picture.repaint();
    }

    @Override
    public TimelineHits hits() {
        return shown == null ? TimelineHits.EMPTY : shown.hits();
    }

    @Override
    public TimelineHits.Strips parts() {
        return TimelineHits.strips((int) picture.getWidth(), (int) picture.getHeight(), flow());
    }

    @Override
    public TimeWords words() {
        return course.words();
    }

    @Override
    public void pointed(Selection s, Pixel at) {
        tip.show(s, at == null ? 0 : at.x(), at == null ? 0 : at.y(), picture.getWidth(), picture.getHeight());
    }

    @Override
    public void pointing(double along) {
        pointing = along;
        cursor();
    }

    /**
     * Draws the time under the pointer; none beyond the axis and inside a fold, where the hand finds none. Where the pointer is elsewhere, on the
     * map or in a list, draws when that was to which it points.
     */
    private void cursor() {
        Axis axis = course.axis();
        TimeWords words = course.words();
        double flag = session.view().playhead() == null || axis == null ? Double.NaN : TimelineMoves.line(axis, session.view().playhead());
        boolean here = axis != null && words != null && within(axis, pointing) && axis.timeAt(pointing) == axis.snappedTimeAt(pointing);
        String said = here ? PointerTime.of(TimelineMoves.unit(axis, pointing, words.clock()), words, course.second()) : "";
        session.pointedTimeProperty().set(said);
        TimeSpan when = axis == null || words == null || !Double.isNaN(pointing) || gestures.holding() ? null : hovered();
        Instant at = when == null ? null : when.earliestStart() != null ? when.earliestStart() : when.latestEnd();
        double along = at == null ? Double.NaN : axis.position(at.toEpochMilli());
        if (within(axis, along)) {
            overlay.pointing(SpanWords.of(words).say(when), parts(), along, flag);
        } else {
            overlay.pointing(said, parts(), pointing, flag);
        }
    }

    private static boolean within(Axis axis, double along) {
        return along >= 0 && along <= axis.width();
    }

    /** Gives when that was which is hovered; null for nothing, and where nobody says. */
    private TimeSpan hovered() {
        String event = session.hoverProperty().get().event();
        return event == null || session.visible() == null ? null : session.dataset().number(event)
            .filter(e -> session.visible().dataset() == session.dataset()).map(e -> session.visible().told().when(e)).filter(w -> !w.undated()).orElse(null);
    }

    @Override
    public void held() {
        getSkinnable().held(gestures.holding());
    }

    @Override
    public void caught(double along) {
        overlay.caught(Double.isNaN(along) ? along : parts().x(along), parts().axis() - 8, parts().lanesEnd());
    }

    /** Goes so many steps later, or earlier where less than 0. */
    void step(int units) {
        if (axis() != null) {
            keys.unit(units);
        }
    }

    @Override
    public void scroll(double pixels) {
        scroll = Math.max(0, scroll + pixels);
        picture.repaint();
    }

    // ---- layout

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        picture.resizeRelocate(x, y, w, h);
        overlay.resizeRelocate(x, y, w, h);
        handles.resizeRelocate(x, y, w, h);
        handles.follow(parts());
        ring.resizeRelocate(x, y, w, h);
        if (more != null) {
            double height = Math.min(MoreButton.SIZE, parts().axis() - 2);
            more.resizeRelocate(flow() == Flow.LEFT_TO_RIGHT ? x + 4 : x + w - 4 - MoreButton.SIZE, y + (parts().axis() - height) / 2, MoreButton.SIZE, height);
        }
    }

    @Override
    protected void close() {
        session.pointedTimeProperty().set("");
        gestures.dispose();
        settling.stop();
        picture.dispose();
        brush.shutdownNow();
    }
}
