package org.masar.ui.map;

import java.util.concurrent.ExecutorService;
import javafx.beans.InvalidationListener;
import javafx.scene.control.SkinBase;
import org.masar.draw.Frame;
import org.masar.draw.HitMap;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.map.Fit;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.state.Selection;
import org.masar.ui.control.Brush;
import org.masar.ui.control.FocusRing;
import org.masar.ui.control.Picture;
import org.masar.ui.control.Tip;
import org.masar.ui.session.Session;
import org.masar.view.Visible;

/** Lays out the map's picture, what hovers above it and its buttons, and redraws when the session changes. FX thread only. */
final class MapSkin extends SkinBase<MapView> {
    private static final double EDGE = 14;
    /** Where the buttons stand beside the legend, which is painted 238 wide where the map has the room. */
    private static final double BESIDE_LEGEND = 266;

    private final Session session;
    private final ExecutorService brush = Brush.thread("masar-map");
    private final Picture<Frame, HitMap> picture;
    private final MapOverlay overlay;
    private final MapButtons buttons;
    private final Tip tip;
    private final FocusRing ring;
    private final MapGestures gestures;
    private final InvalidationListener changed = o -> change();
    private final InvalidationListener hovered = o -> point();
    private Picture.Shown<Frame, HitMap> shown;
    private Viewport fitted;
    private Dataset fittedTo;
    private volatile Painter painter;
    private boolean disposed;

    MapSkin(MapView control) {
        super(control);
        session = control.session();
        picture = new Picture<>(this::frame, this::paint, brush, this::show);
        overlay = new MapOverlay();
        gestures = new MapGestures(picture, control, session, this::viewport, this::hits, this::tip);
        buttons = new MapButtons(control::words, gestures);
        tip = new Tip(session);
        ring = new FocusRing(control);
        getChildren().addAll(picture, overlay, buttons, tip, ring);
        session.viewProperty().addListener(changed);
        session.visibleProperty().addListener(changed);
        session.settingsProperty().addListener(changed);
        session.hoverProperty().addListener(hovered);
        control.painterProperty().addListener(changed);
        change();
    }

    private void change() {
        place();
        point();
        tell();
        picture.repaint();
    }

    private Viewport viewport() {
        int w = (int) picture.getWidth(), h = (int) picture.getHeight();
        return session.dataset() == null || w < 1 || h < 1 ? null : viewport(session.dataset(), w, h);
    }

    /** Gives where the view looks; fitting asks every event for its places, so its answer is kept for a dataset and size. */
    private Viewport viewport(Dataset d, int w, int h) {
        if (session.view().camera() != null) {
            return Fit.viewport(d, session.view(), w, h);
        }
        if (fitted == null || fittedTo != d || fitted.width() != w || fitted.height() != h) {
            fitted = Fit.viewport(d, session.view(), w, h);
            fittedTo = d;
        }
        return fitted;
    }

    private HitMap hits() {
        return shown == null ? HitMap.EMPTY : shown.told();
    }

    private Frame frame(int width, int height, double scale) {
        Visible v = session.visible();
        painter = getSkinnable().painterProperty().get();
        if (v == null || painter == null) {
            return null;
        }
        return new Frame(v, viewport(v.dataset(), width, height), Looks.of(session.view().theme()), scale);
    }

    private HitMap paint(Frame f, int[] pixels) {
        return painter.paint(f, pixels);
    }

    private void show(Picture.Shown<Frame, HitMap> s) {
        shown = s;
        place();
        point();
        getSkinnable().painted();
    }

    /** Moves the picture that is there to where it belongs now. */
    private void place() {
        Viewport now = viewport();
        if (shown != null && now != null) {
            MapMoves.Placing p = MapMoves.stand(shown.frame().viewport(), now);
            picture.place(p.x(), p.y(), p.scale());
        }
    }

    private void point() {
        Viewport now = viewport();
        if (shown == null || now == null || shown.frame().visible().dataset() != session.dataset()) {
            overlay.clear();
            return;
        }
        overlay.ring(session.hoverProperty().get(), shown, MapMoves.stand(shown.frame().viewport(), now));
    }

    private void tip(Selection s, Pixel at) {
        tip.show(s, at == null ? 0 : at.x(), at == null ? 0 : at.y(), picture.getWidth(), picture.getHeight());
    }

    private void tell() {
        Visible v = session.visible();
        if (v != null) {
            getSkinnable().setAccessibleText(java.text.MessageFormat.format(getSkinnable().words("map.spoken"), v.count(), v.total()));
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        picture.resizeRelocate(x, y, w, h);
        overlay.resizeRelocate(x, y, w, h);
        ring.resizeRelocate(x, y, w, h);
        buttons.autosize();
        buttons.relocate(x + (Fit.holdsLegend(w, h) ? BESIDE_LEGEND : EDGE), y + EDGE);
        place();
        point();
    }

    @Override
    protected double computeMinWidth(double h, double t, double r, double b, double l) {
        return 200;
    }

    @Override
    protected double computeMinHeight(double w, double t, double r, double b, double l) {
        return 120;
    }

    @Override
    protected double computePrefWidth(double h, double t, double r, double b, double l) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double w, double t, double r, double b, double l) {
        return 500;
    }

    @Override
    public void dispose() {
        if (disposed) {
            return;
        }
        disposed = true;
        session.viewProperty().removeListener(changed);
        session.visibleProperty().removeListener(changed);
        session.settingsProperty().removeListener(changed);
        session.hoverProperty().removeListener(hovered);
        getSkinnable().painterProperty().removeListener(changed);
        gestures.dispose();
        picture.dispose();
        brush.shutdownNow();
        getChildren().clear();
        super.dispose();
    }
}
