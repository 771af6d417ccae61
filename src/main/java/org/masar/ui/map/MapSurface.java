package org.masar.ui.map;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.masar.draw.Above;
import org.masar.draw.Box;
import org.masar.draw.Frame;
import org.masar.draw.HitMap;
import org.masar.draw.Inset;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.UserMap;
import org.masar.draw.map.Fit;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.state.ViewState;
import org.masar.ui.control.Brush;
import org.masar.ui.control.Picture;
import org.masar.ui.control.Placing;
import org.masar.ui.control.Standing;
import org.masar.ui.session.Session;
import org.masar.view.Visible;

/**
 * Shows the painted map where the session's view looks, at once by what was painted before, and sharp as soon as it is painted. Knows
 * what lies under a pixel of what is on the screen. FX thread only.
 */
final class MapSurface implements Standing<Frame, MapSurface.Painted> {
    /** Rest after which what lies beyond the edges is painted: nobody waits for it. */
    private static final Duration REST = Duration.millis(400);

    private final Session session;
    private final Supplier<Visible> visible;
    private final Supplier<Painter> painters;
    private final Supplier<UserMap> userMaps;
    private final Runnable shownAnew;
    private final Runnable moved;
    private final ExecutorService brush = Brush.thread("masar-map");
    private final Backdrop backdrop = new Backdrop(brush);
    private final PauseTransition rest = new PauseTransition(REST);
    private final Picture<Frame, Painted> picture;
    private final Above[] aboves = {new Above(), new Above(), new Above()};
    private int turn;
    private Picture.Shown<Frame, Painted> shown;
    private Viewport fitted;
    private Dataset fittedTo;
    private Viewport close;
    private Dataset closeTo;
    private List<Object> closeKey;
    private volatile Painter painter;

    /** Makes the surface; {@code shownAnew} is told of each picture painted, {@code moved} of each move shown. */
    MapSurface(Session session, Supplier<Visible> visible, Supplier<Painter> painters, Supplier<UserMap> userMaps, Runnable shownAnew, Runnable moved) {
        this.session = session;
        this.visible = visible;
        this.painters = painters;
        this.userMaps = userMaps;
        this.shownAnew = shownAnew;
        this.moved = moved;
        picture = new Picture<>(this::frame, this::paint, brush, this::show, this);
        rest.setOnFinished(e -> widen());
    }

    Picture<Frame, Painted> node() {
        return picture;
    }

    /** Shows what the session says now. */
    void change() {
        picture.move();
        picture.repaint();
    }

    /** Gives where the map looks; null before there is a dataset and a size. */
    Viewport viewport() {
        int w = (int) picture.getWidth(), h = (int) picture.getHeight();
        return session.dataset() == null || w < 1 || h < 1 ? null : viewport(session.dataset(), w, h);
    }

    private Viewport viewport(Dataset d, int w, int h) {
        ViewState view = session.view();
        return view.camera() != null ? Fit.viewport(d, view, w, h) : view.detail().swapped() ? close(d, view, w, h) : fit(d, w, h);
    }

    /** Fits what the close map shows while the two are swapped; kept as the other is. */
    private Viewport close(Dataset d, ViewState view, int w, int h) {
        List<Object> key = Arrays.asList(w, h, view.detail().place());
        if (close == null || closeTo != d || !key.equals(closeKey)) {
            close = Fit.viewport(d, view, w, h);
            closeTo = d;
            closeKey = key;
        }
        return close;
    }

    /** Fits all places; that asks every event for its places, so the answer is kept for a dataset and size. */
    private Viewport fit(Dataset d, int w, int h) {
        if (fitted == null || fittedTo != d || fitted.width() != w || fitted.height() != h) {
            fitted = Fit.toPlaces(d, w, h);
            fittedTo = d;
        }
        return fitted;
    }

    /** Gives the viewport that shows all places; null as {@link #viewport} is. */
    Viewport fit() {
        int w = (int) picture.getWidth(), h = (int) picture.getHeight();
        return session.dataset() == null || w < 1 || h < 1 ? null : fit(session.dataset(), w, h);
    }

    /** Gives the picture that is on the screen; null before there is one of the dataset that is open. */
    Picture.Shown<Frame, Painted> shown() {
        return shown == null || shown.frame().visible().dataset() != session.dataset() ? null : shown;
    }

    /** Gives where the picture on the screen stands now. */
    Placing standing() {
        Viewport now = viewport();
        return shown == null || now == null ? Placing.STILL : MapMoves.stand(shown.frame().viewport(), now);
    }

    /** Gives what lies where on the picture that is shown; ask it with {@link #painted} pixels. */
    HitMap hits() {
        return shown() == null ? HitMap.EMPTY : shown.told().hits();
    }

    /** Gives the detail map of the picture that is shown. */
    Optional<Inset> inset() {
        return hits().inset();
    }

    /** Gives the pixel of the painted picture that is under a pixel of the screen while it stands elsewhere than it was painted for. */
    Pixel painted(Pixel p) {
        if (shown() != null && hits().inset().filter(i -> Box.round(p.x(), p.y(), 0.5).touches(i.box())).isPresent()) {
            return p;
        }
        Placing at = standing();
        return new Pixel((p.x() - at.x()) / at.scale(), (p.y() - at.y()) / at.scale());
    }

    private Frame frame(int width, int height, double scale) {
        Visible v = visible.get();
        painter = painters.get();
        if (v == null || painter == null) {
            return null;
        }
        rest.stop();
        return new Frame(v, viewport(v.dataset(), width, height), Looks.of(session.view().theme()), scale, userMaps.get())
            .with(session.settingsProperty().get().aids().drawn(width)).with(session.notebook().annotations());
    }

    private Painted paint(Frame f, int[] pixels) {
        turn = (turn + 1) % aboves.length;
        Above above = aboves[turn];
        return new Painted(painter.paint(f, pixels, above), above, painter.tellerBox(f).orElse(null));
    }

    private void show(Picture.Shown<Frame, Painted> s) {
        shown = s;
        rest.playFromStart();
        shownAnew.run();
    }

    private void widen() {
        Viewport now = viewport();
        if (now != null && visible.get() != null) {
            backdrop.refresh(painter, now, fit(), Backdrop.Ground.of(session.view()));
            Picture.Shown<Frame, Painted> s = shown();
            Painter p = painter;
            if (s != null && s.frame().viewport().equals(now)) {
                brush.execute(() -> p.lookAhead(s.frame()));
            }
        }
    }

    void dispose() {
        rest.stop();
        picture.dispose();
        brush.shutdownNow();
    }

    // ---- how older pictures stand in

    @Override
    public Placing place(Frame painted) {
        Viewport now = viewport();
        return now == null ? Placing.STILL : MapMoves.stand(painted.viewport(), now);
    }

    @Override
    public boolean bears(Frame newest) {
        Viewport now = viewport();
        Visible v = visible.get();
        if (now == null || v == null || newest.viewport().equals(now) || newest.viewport().width() != now.width() || newest.viewport().height() != now.height()) {
            return false;
        }
        return MapMoves.covers(place(newest), now) && newest.visible().told() == v.told() && newest.userMap().equals(userMaps.get())
            && newest.visible().view().withCamera(null).equals(session.view().withCamera(null));
    }

    @Override
    public boolean alike(Frame older, Frame newest) {
        return older.visible().told() == newest.visible().told() && older.look().equals(newest.look()) && older.userMap().equals(newest.userMap())
            && older.notes().equals(newest.notes())
            && older.visible().view().withCamera(null).equals(newest.visible().view().withCamera(null));
    }

    @Override
    public int blank() {
        return Looks.of(session.view().theme()).argb("sea");
    }

    @Override
    public List<Standing.Backing> behind() {
        Viewport now = viewport();
        return now == null ? List.of() : backdrop.behind(now, Backdrop.Ground.of(session.view()));
    }

    @Override
    public void above(Painted told, int[] pixels, int width, int height) {
        told.above().over(pixels, width, height);
    }

    @Override
    public void put() {
        moved.run();
    }

    /** Gives where the picture that is shown says by whom it is told; empty where all voices tell it. */
    Optional<Box> teller() {
        return shown() == null ? Optional.empty() : Optional.ofNullable(shown.told().teller());
    }

    /** Joins what lies where on the picture with what stays above it, and where that says who tells it; null where all do. */
    record Painted(HitMap hits, Above above, Box teller) {
    }
}
