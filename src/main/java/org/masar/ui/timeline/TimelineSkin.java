package org.masar.ui.timeline;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import javafx.geometry.Dimension2D;
import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.SVGPath;
import org.masar.draw.HitMap;
import org.masar.draw.time.Flags;
import org.masar.draw.time.Flow;
import org.masar.draw.time.TimelineFrame;
import org.masar.draw.time.TimelineHits;
import org.masar.geo.Pixel;
import org.masar.model.Interval;
import org.masar.state.Gaps;
import org.masar.state.Mode;
import org.masar.state.Selection;
import org.masar.time.Axis;
import org.masar.time.Digits;
import org.masar.time.Direction;
import org.masar.time.Folding;
import org.masar.time.Length;
import org.masar.time.Stretch;
import org.masar.time.TimeIndex;
import org.masar.time.TimeWords;
import org.masar.ui.control.Brush;
import org.masar.ui.control.FocusRing;
import org.masar.ui.control.Picture;
import org.masar.ui.control.SurfaceSkin;
import org.masar.ui.control.Tip;
import org.masar.ui.session.Session;
import org.masar.ui.session.Settings;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Lays out the timeline's picture and what hovers above it, keeps the axis, and redraws when the session changes. FX thread only. */
final class TimelineSkin extends SurfaceSkin<TimelineView> implements TimelineGestures.Stand {
    /** Above this many events empty stretches are not looked for: there are none. */
    private static final int FOLDABLE = 20_000;
    /** Width and height of the menu's button. */
    private static final double MENU = 26;

    private final Session session;
    private final ExecutorService brush = Brush.thread("masar-timeline");
    private final Staging staging;
    private final Picture<Staging.Scene, Staging.Painted> picture;
    private final TimelineOverlay overlay = new TimelineOverlay();
    private final TimelineGestures gestures;
    private final Tip tip;
    private final FocusRing ring;
    private TimeIndex measured;
    private Told story;
    private Axis whole;
    private Axis axis;
    private TimeWords words;
    private TimeWords second;
    private List<Object> wordsFor = List.of();
    private Selection selected = Selection.NONE;
    private Staging.Painted shown;
    private double scroll;
    private Gaps gaps = Gaps.FOLDED;
    private Button more;

    TimelineSkin(TimelineView control) {
        super(control, new Dimension2D(240, 62), new Dimension2D(800, 284));
        session = control.session();
        staging = new Staging(control.fonts());
        picture = new Picture<>(this::scene, staging::paint, brush, this::show);
        gestures = new TimelineGestures(picture, control, session, this);
        tip = new Tip(session);
        ring = new FocusRing(control);
        getChildren().addAll(picture, overlay, tip, ring);
        listen(o -> change(), session.viewProperty(), session.visibleProperty(), session.settingsProperty());
        listen(o -> point(), session.hoverProperty());
        change();
    }

    private void change() {
        measure((int) picture.getWidth());
        if (!session.view().selection().equals(selected)) {
            selected = session.view().selection();
            reveal();
        }
        follow();
        point();
        tell();
        picture.repaint();
    }

    /** Keeps the axis that shows all, and the one as zoomed, in step with dataset and width. */
    private void measure(int width) {
        Visible v = session.visible();
        if (v == null || width < 1) {
            return;
        }
        double length = TimelineFrame.length(width);
        story = story(v.told());
        TimeIndex index = story.index();
        Gaps wanted = v.view().timeline().gaps();
        if (measured != index || wanted != gaps && axis != null) {
            boolean turned = measured == index;
            boolean same = axis != null && shown != null && shown.scene().visible().dataset() == v.dataset();
            Axis fresh = fitted(index, v.dataset().zone(), wanted, length);
            axis = !same || fresh == null || axis.zoom() <= 1 ? fresh
                : turned ? TimelineMoves.fitted(fresh, Interval.of(Instant.ofEpochMilli(axis.visibleFrom()), Instant.ofEpochMilli(axis.visibleTo())))
                : axis;
            whole = fresh;
            measured = index;
            gaps = wanted;
        } else if (whole != null && whole.width() != length) {
            whole = whole.resize(length);
            axis = axis.resize(length);
        }
        Settings s = session.settings();
        List<Object> key = java.util.Arrays.asList(session.view().language(), s.arabicIndic(), v.dataset().zone(), s.secondZone());
        if (!key.equals(wordsFor)) {
            words = TimeWords.of(session.view().language(), s.arabicIndic() ? Digits.ARABIC_INDIC : Digits.WESTERN, v.dataset().zone());
            second = s.secondZone() == null ? null : words.in(s.secondZone());
            wordsFor = key;
            name();
        }
    }

    /** Gives the telling of all that was ever said, by which axis and rows stay where they are while the moment of knowing moves. */
    private Told story(Told told) {
        boolean same = story != null && story.dataset() == told.dataset() && story.voices().equals(told.voices());
        return told.knownBy() == null || told.index().size() > FOLDABLE ? told : same && story.knownBy() == null ? story
            : Told.by(told.dataset(), told.voices(), null);
    }

    private static Axis fitted(TimeIndex index, ZoneId zone, Gaps gaps, double length) {
        if (index.dated() == 0 || index.lastInstant() == Long.MIN_VALUE) {
            return null;
        }
        List<Stretch> parts = index.size() > FOLDABLE || gaps == Gaps.OPEN ? List.of() : Folding.of(index, zone);
        long first = Math.min(index.firstStart(), index.lastInstant() - 1);
        return parts.isEmpty() ? Axis.plain(first, index.lastInstant(), length, Direction.RIGHTWARDS)
            : Axis.folded(parts, length, Direction.RIGHTWARDS);
    }

    private Staging.Scene scene(int width, int height, double scale) {
        measure(width);
        return session.visible() == null || axis == null ? null
            : new Staging.Scene(session.visible(), story, axis, whole, words, second, flow(), scroll, width, height, scale);
    }

    private Flow flow() {
        boolean mirrored = session.view().language().startsWith("ar") && session.settings().flow() == Settings.Flow.AS_TEXT;
        return mirrored ? Flow.RIGHT_TO_LEFT : Flow.LEFT_TO_RIGHT;
    }

    /** Puts the menu's button in the corner above the lanes' names; after the first picture, for which nobody should wait longer. */
    private void offer() {
        if (more != null || isDisposed()) {
            return;
        }
        SVGPath sign = new SVGPath();
        sign.setContent("M2 4h12M2 8h12M2 12h12M5 2.5v3M11 6.5v3M7 10.5v3");
        sign.getStyleClass().add("sign");
        more = new Button(null, sign);
        more.setId("timeline-menu");
        more.getStyleClass().add("timeline-menu");
        more.setOnAction(e -> {
            ContextMenu menu = new ContextMenu();
            menu.setId("timeline-choices");
            menu.getItems().setAll(new TimelineMenu(getSkinnable()).items());
            menu.show(more, Side.TOP, 0, 0);
        });
        name();
        getChildren().add(more);
    }

    private void name() {
        if (more != null) {
            String name = getSkinnable().words("timeline.menu");
            more.setAccessibleText(name);
            more.setTooltip(new Tooltip(name));
        }
    }

    private void show(Picture.Shown<Staging.Scene, Staging.Painted> s) {
        shown = s.told();
        scroll = shown.frame().scroll();
        point();
        getSkinnable().painted();
        if (more == null) {
            Platform.runLater(this::offer);
        }
    }

    /** Brings a selected event's row and bar into view. */
    private void reveal() {
        if (shown == null || selected.event() == null || axis == null) {
            return;
        }
        session.dataset().number(selected.event()).filter(e -> shown.scene().visible().dataset() == session.dataset()).ifPresent(e -> {
            double y = shown.frame().lanes().middle(e), room = TimelineFrame.room(shown.scene().height());
            scroll = y - scroll < 10 ? y - 10 : y - scroll > room - 10 ? y - room + 10 : scroll;
            TimeIndex ix = measured;
            double from = axis.position(ix.earliestStart(e)), to = axis.position(ix.latestEnd(e));
            if (to < 0 || from > axis.width()) {
                axis = TimelineMoves.showing(axis, Instant.ofEpochMilli(to < 0 ? ix.latestEnd(e) : ix.earliestStart(e)));
            }
        });
    }

    /** Moves a zoomed axis along with a playhead that left it, unless the hand is on the axis. */
    private void follow() {
        if (axis != null && axis.zoom() > 1 && session.view().playhead() != null && !gestures.holding()
            && (shown == null || !Objects.equals(shown.scene().visible().view().playhead(), session.view().playhead()))) {
            axis = TimelineMoves.showing(axis, session.view().playhead().from());
        }
    }

    private void point() {
        overlay.show(shown == null ? HitMap.EMPTY : shown.hits().bars(), session.hoverProperty().get(), session.dataset());
    }

    private void tell() {
        Visible v = session.visible();
        if (v != null && words != null) {
            getSkinnable().setAccessibleText(MessageFormat.format(getSkinnable().words("timeline.spoken"),
                Flags.of(v.view().playhead(), words, second), v.count(), v.total()));
        }
    }

    // ---- what the menus do

    void fit(Interval w) {
        if (axis != null && w != null) {
            axis(TimelineMoves.fitted(axis, w));
        }
    }

    void fitSelection() {
        if (selected.event() != null && axis != null) {
            session.dataset().number(selected.event()).ifPresent(e -> {
                long from = measured.earliestStart(e), to = measured.latestEnd(e);
                fit(Interval.of(from == Long.MIN_VALUE ? null : Instant.ofEpochMilli(from), to == Long.MAX_VALUE ? null : Instant.ofEpochMilli(to)));
            });
        }
    }

    void windowOf(Length length) {
        if (axis != null) {
            Interval p = session.view().playhead();
            Instant here = p != null ? p.from() : Instant.ofEpochMilli(axis.visibleFrom());
            session.commit(v -> v.withMode(Mode.WINDOW)
                .withWindow(TimelineMoves.sized(v.window(), v.timeline().lock(), length, here, words.clock())));
        }
    }

    void knownBy() {
        Interval p = session.view().playhead();
        if (axis != null) {
            Instant now = p != null ? p.to() : Instant.ofEpochMilli(axis.visibleTo());
            session.commit(v -> v.withKnownBy(v.knownBy() == null ? now : null));
        }
    }

    void lift(TimelineMoves.Grab edge) {
        Interval w = session.view().window();
        if (axis != null && w != null) {
            boolean from = edge == TimelineMoves.Grab.FROM, open = (from ? w.from() : w.to()) == null;
            double end = from ? 0 : axis.width();
            session.commit(v -> v.withWindow(TimelineMoves.edge(w, edge, axis, open ? end : from ? -1e6 : end + 1e6, words.clock())));
        }
    }

    // ---- what the gestures stand on

    @Override
    public Axis axis() {
        return axis;
    }

    @Override
    public void axis(Axis a) {
        axis = a;
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
        return words;
    }

    @Override
    public void pointed(Selection s, Pixel at) {
        tip.show(s, at == null ? 0 : at.x(), at == null ? 0 : at.y(), picture.getWidth(), picture.getHeight());
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
        ring.resizeRelocate(x, y, w, h);
        if (more != null) {
            double height = Math.min(MENU, parts().axis() - 2);
            more.resizeRelocate(flow() == Flow.LEFT_TO_RIGHT ? x + 4 : x + w - 4 - MENU, y + (parts().axis() - height) / 2, MENU, height);
        }
    }

    @Override
    protected void close() {
        gestures.dispose();
        picture.dispose();
        brush.shutdownNow();
    }
}
