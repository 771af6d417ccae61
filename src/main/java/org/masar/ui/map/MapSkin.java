package org.masar.ui.map;

import javafx.beans.InvalidationListener;
import javafx.scene.control.SkinBase;
import org.masar.draw.map.Fit;
import org.masar.geo.Pixel;
import org.masar.state.Selection;
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
    private final MapSurface surface;
    private final Picture<?, ?> picture;
    private final MapOverlay overlay;
    private final MapButtons buttons;
    private final Tip tip;
    private final FocusRing ring;
    private final MapGestures gestures;
    private final InvalidationListener changed = o -> change();
    private final InvalidationListener hovered = o -> point();
    private boolean disposed;

    MapSkin(MapView control) {
        super(control);
        session = control.session();
        surface = new MapSurface(session, control.painterProperty()::get, control.userMapProperty()::get, this::shown);
        picture = surface.node();
        overlay = new MapOverlay();
        gestures = new MapGestures(picture, control, session, surface, this::tip);
        buttons = new MapButtons(control, gestures);
        tip = new Tip(session);
        ring = new FocusRing(control);
        getChildren().addAll(picture, overlay, buttons, tip, ring);
        session.viewProperty().addListener(changed);
        session.visibleProperty().addListener(changed);
        session.settingsProperty().addListener(changed);
        session.hoverProperty().addListener(hovered);
        control.painterProperty().addListener(changed);
        control.userMapProperty().addListener(changed);
        change();
    }

    private void change() {
        surface.change();
        point();
        tell();
    }

    private void shown() {
        point();
        getSkinnable().painted();
    }

    private void point() {
        if (surface.shown() == null) {
            overlay.clear();
        } else {
            overlay.ring(session.hoverProperty().get(), surface.shown().frame().visible().dataset(), surface.hits(), surface.standing());
        }
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
        picture.move();
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
        getSkinnable().userMapProperty().removeListener(changed);
        gestures.dispose();
        surface.dispose();
        getChildren().clear();
        super.dispose();
    }
}
