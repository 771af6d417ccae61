package org.masar.ui.map;

import javafx.beans.InvalidationListener;
import javafx.scene.control.SkinBase;
import org.masar.draw.map.Fit;
import org.masar.model.Dataset;
import org.masar.state.Selection;
import org.masar.ui.control.FocusRing;
import org.masar.ui.control.Picture;
import org.masar.ui.control.Texts;
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
    private final DetailPane detail;
    private final Tip tip;
    private final FocusRing ring;
    private final MapHelm helm;
    private final MapTools tools;
    private final MapPointing pointing;
    private final MapGestures gestures;
    private final InvalidationListener changed = o -> change();
    private final InvalidationListener hovered = o -> point();
    private Selection selected = Selection.NONE;
    private Dataset selectedIn;
    private Visible told;
    private boolean disposed;

    MapSkin(MapView control) {
        super(control);
        session = control.session();
        surface = new MapSurface(session, control.painterProperty()::get, control.userMapProperty()::get, this::shown, this::moved);
        picture = surface.node();
        overlay = new MapOverlay();
        Texts texts = new Texts(session.settingsProperty());
        tip = new Tip(session);
        helm = new MapHelm(session, surface);
        tools = new MapTools(session, texts, surface, helm, control.painterProperty()::get);
        pointing = new MapPointing(control, session, texts, surface, helm, tools, tip);
        gestures = new MapGestures(picture, control, session, surface, helm, tools, pointing);
        buttons = new MapButtons(control, gestures);
        detail = new DetailPane(session, texts, control, picture);
        ring = new FocusRing(control);
        getChildren().addAll(picture, overlay);
        getChildren().addAll(tools.nodes());
        getChildren().addAll(buttons, detail, tip, ring);
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
        sharpen();
        Selection now = session.view().selection();
        if (!now.equals(selected)) {
            boolean elsewhere = selectedIn == session.dataset() && now.event() != null;
            selected = now;
            selectedIn = session.dataset();
            if (elsewhere) {
                helm.reveal();
            }
        }
    }

    /** Gives what moves the map; for the window's menus. */
    MapHelm helm() {
        return helm;
    }

    /** Gives what lies over the map; for the window's menus. */
    MapTools tools() {
        return tools;
    }

    /** Brings what lies above the picture to where that stands now. */
    private void moved() {
        point();
        tools.follow();
        tell();
    }

    private void sharpen() {
        if (disposed) {
            return;
        }
        getSkinnable().sharp(surface.shown() == null ? null : surface.shown().frame(), surface.viewport(), session.visible());
    }

    private void shown() {
        sharpen();
        pointing.again();
        detail.show(surface.inset());
        getSkinnable().showDetail(surface.inset().isPresent());
        getSkinnable().painted();
    }

    private void point() {
        if (surface.shown() == null) {
            overlay.clear();
        } else {
            overlay.ring(session.hoverProperty().get(), surface.shown().frame().visible().dataset(), surface.hits(), surface.standing());
        }
    }

    private void tell() {
        Visible v = session.visible();
        if (v != null && v != told) {
            told = v;
            getSkinnable().setAccessibleText(java.text.MessageFormat.format(getSkinnable().words("map.spoken"), v.count(), v.total()));
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        picture.resizeRelocate(x, y, w, h);
        overlay.resizeRelocate(x, y, w, h);
        tools.nodes().get(0).resizeRelocate(x, y, w, h);
        ring.resizeRelocate(x, y, w, h);
        buttons.autosize();
        buttons.relocate(x + (Fit.holdsLegend(w, h) ? BESIDE_LEGEND : EDGE), y + EDGE);
        picture.move();
        sharpen();
        point();
        tools.follow();
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
        helm.dispose();
        pointing.closeMenus();
        surface.dispose();
        getChildren().clear();
        super.dispose();
    }
}
