package org.masar.ui.map;

import javafx.geometry.Dimension2D;
import javafx.scene.control.Label;
import org.masar.draw.map.Fit;
import org.masar.model.Dataset;
import org.masar.state.Selection;
import org.masar.ui.control.FocusRing;
import org.masar.ui.control.Picture;
import org.masar.ui.control.SurfaceSkin;
import org.masar.ui.control.Texts;
import org.masar.ui.control.Tip;
import org.masar.ui.session.Session;
import org.masar.view.Visible;

/** Lays out the map's picture, what hovers above it and its buttons, and redraws when the session changes. FX thread only. */
final class MapSkin extends SurfaceSkin<MapView> {
    private static final double EDGE = 14;
    /** Where the buttons stand beside the legend, which is painted 238 wide where the map has the room. */
    private static final double BESIDE_LEGEND = 266;
    /** Where they stand beside the button that opens a folded one. */
    private static final double BESIDE_FOLD = 58;

    private final Session session;
    private final MapSurface surface;
    private final Picture<?, ?> picture;
    private final MapOverlay overlay;
    private final MapButtons buttons;
    private final LegendFold fold;
    private final TellerClose close;
    private final DetailPane detail;
    private final Tip tip;
    private final FocusRing ring;
    private final Label time = new Label();
    private final MapHelm helm;
    private final MapTools tools;
    private final MapSpread spread;
    private final MapPointing pointing;
    private final MapGestures gestures;
    private Selection selected = Selection.NONE;
    private Dataset selectedIn;
    private Visible told;

    MapSkin(MapView control) {
        super(control, new Dimension2D(200, 120), new Dimension2D(800, 500));
        session = control.session();
        surface = new MapSurface(session, control::seen, control.painterProperty()::get, control.userMapProperty()::get, this::shown, this::moved);
        picture = surface.node();
        overlay = new MapOverlay();
        Texts texts = new Texts(session.settingsProperty());
        tip = new Tip(session, control::seen);
        helm = new MapHelm(session, control::seen, surface);
        tools = new MapTools(session, texts, surface, helm, control.painterProperty()::get);
        spread = new MapSpread(control, session, surface, helm, control.painterProperty()::get, tip::hide);
        pointing = new MapPointing(control, session, texts, surface, helm, tools, tip, spread);
        gestures = new MapGestures(picture, control, session, surface, helm, tools, pointing);
        buttons = new MapButtons(control, gestures);
        fold = new LegendFold(session, texts, control::getWidth);
        close = new TellerClose(control, texts);
        detail = new DetailPane(session, texts, control, picture);
        ring = new FocusRing(control);
        time.setId("map-time");
        time.getStyleClass().add("map-time");
        time.setManaged(false);
        time.setVisible(false);
        time.setMouseTransparent(true);
        spread.node().setOnScroll(e -> picture.fireEvent(e.copyFor(picture, picture)));
        getChildren().addAll(picture, overlay);
        getChildren().addAll(tools.nodes());
        getChildren().addAll(buttons, fold, close, detail, spread.node(), tip, ring, time);
        listen(o -> change(), session.viewProperty(), control.seenProperty(), session.settingsProperty(), control.painterProperty(),
            control.userMapProperty(), session.notebookProperty());
        listen(o -> point(), session.hoverProperty());
        listen(o -> time(), session.pointedTimeProperty());
        change();
    }

    private void change() {
        // Closing the second map lets go of it while those who listen to what it shows are still being told.
        if (isDisposed()) {
            return;
        }
        if (fold.follow()) {
            getSkinnable().requestLayout();
        }
        surface.change();
        sharpen();
        Selection now = session.view().selection();
        boolean elsewhere = getSkinnable().leads() && selectedIn == session.dataset() && !now.equals(selected) && now.event() != null;
        selected = now;
        selectedIn = session.dataset();
        if (elsewhere) {
            helm.reveal();
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
        if (isDisposed()) {
            return;
        }
        getSkinnable().sharp(surface.shown() == null ? null : surface.shown().frame(), surface.viewport(), getSkinnable().seen());
    }

    private void shown() {
        sharpen();
        pointing.again();
        detail.show(surface.inset());
        close.show(surface.teller());
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

    /** Writes in the corner the time under the pointer on the timeline: where the eye is, no picture is painted for it. */
    private void time() {
        String said = session.pointedTimeProperty().get();
        time.setVisible(!said.isEmpty());
        if (!said.isEmpty()) {
            time.setText(said);
            time.applyCss();
            time.autosize();
            time.relocate(Math.rint(picture.getLayoutX() + picture.getWidth() - EDGE - time.getWidth()), Math.rint(picture.getLayoutY() + EDGE));
        }
    }

    private void tell() {
        Visible v = getSkinnable().seen();
        if (v != null && v != told) {
            told = v;
            getSkinnable().setAccessibleText(java.text.MessageFormat.format(getSkinnable().words("map.spoken"), v.count(), v.total()));
        }
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        picture.resizeRelocate(x, y, w, h);
        overlay.resizeRelocate(x, y, w, h);
        spread.node().resizeRelocate(x, y, w, h);
        tools.nodes().get(0).resizeRelocate(x, y, w, h);
        ring.resizeRelocate(x, y, w, h);
        buttons.autosize();
        fold.follow();
        boolean legend = Fit.holdsLegend(w, h);
        buttons.relocate(x + (!legend ? EDGE : fold.folded() ? BESIDE_FOLD : BESIDE_LEGEND), y + EDGE);
        fold.setVisible(legend);
        fold.place(x + EDGE, y + EDGE);
        picture.move();
        sharpen();
        point();
        tools.follow();
    }

    @Override
    protected void close() {
        gestures.dispose();
        spread.dispose();
        helm.dispose();
        pointing.closeMenus();
        surface.dispose();
    }
}
