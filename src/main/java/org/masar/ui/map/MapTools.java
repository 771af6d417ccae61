package org.masar.ui.map;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.draw.map.Fit;
import org.masar.geo.Mercator;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.ui.control.Texts;
import org.masar.ui.session.Aids;
import org.masar.ui.session.Session;

/**
 * Lays over the map what helps to use it and is in no export: rubber band, measuring, coordinates, the small map, the way back for who
 * is lost. FX thread only.
 */
final class MapTools {
    /** Beyond so many events where they lie is found in the background. */
    private static final int MANY = 5_000;
    private static final double EDGE = 12;

    private final Session session;
    private final Texts texts;
    private final MapSurface map;
    private final Rectangle band = new Rectangle();
    private final MeasureLayer line;
    private final Label coordinates = new Label();
    private final Lost lost;
    private final Overview overview;
    private Measure measure = Measure.EMPTY;
    private boolean adding;
    private Pixel pointer;
    private Dataset known;
    private Whereabouts whereabouts;

    MapTools(Session session, Texts texts, MapSurface map, MapHelm helm, Supplier<Painter> painter) {
        this.session = session;
        this.texts = texts;
        this.map = map;
        line = new MeasureLayer(texts);
        lost = new Lost(texts, helm::fit);
        overview = new Overview(painter, session.work(), p -> helm.look(new Camera(Mercator.toLonLat(p), map.viewport().zoom())), helm::commit);
        band.getStyleClass().add("map-band");
        band.setManaged(false);
        band.setMouseTransparent(true);
        band.setVisible(false);
        coordinates.setId("map-coordinates");
        coordinates.getStyleClass().add("map-coordinates");
        coordinates.setManaged(false);
        coordinates.setMouseTransparent(true);
        coordinates.setVisible(false);
    }

    /** Lists its nodes, the lowest first. */
    List<Node> nodes() {
        return List.of(line, band, coordinates, overview, lost);
    }

    /** Follows the map after a move, a change of size or of settings. */
    void follow() {
        Viewport v = map.viewport();
        if (v == null) {
            return;
        }
        drawLine(v);
        write(v);
        Whereabouts w = whereabouts();
        boolean gone = w != null && w.lost(v);
        lost.setVisible(gone);
        boolean small = v.width() >= 420 && v.height() >= 260 && (gone || session.settings().aids().overview() == Aids.Overview.ALWAYS);
        overview.setVisible(small);
        if (gone) {
            lost.orient(texts.rightToLeft());
            lost.autosize();
            lost.relocate(Math.rint((v.width() - lost.getWidth()) / 2), Math.rint(v.height() * 0.42 - lost.getHeight() / 2));
        }
        if (small) {
            overview.show(v, w == null ? null : w.hull(), Looks.of(session.view().theme()));
            overview.resizeRelocate(EDGE, v.height() - 62 - Overview.HEIGHT, Overview.WIDTH, Overview.HEIGHT);
        }
    }

    private Whereabouts whereabouts() {
        Dataset d = session.dataset();
        if (known != d) {
            known = d;
            whereabouts = null;
            if (d != null && d.events().size() <= MANY) {
                whereabouts = Whereabouts.of(d);
            } else if (d != null) {
                session.work().run("whereabouts", () -> Whereabouts.of(d), found -> {
                    whereabouts = found;
                    follow();
                }, unknown -> { });
            }
        }
        return whereabouts;
    }

    /** Shows the rubber band between two corners; null hides it. */
    void band(Pixel a, Pixel b) {
        band.setVisible(a != null);
        if (a != null) {
            band.setX(Math.min(a.x(), b.x()) + 0.5);
            band.setY(Math.min(a.y(), b.y()) + 0.5);
            band.setWidth(Math.abs(a.x() - b.x()));
            band.setHeight(Math.abs(a.y() - b.y()));
        }
    }

    /** Notes where the pointer is; null where it left the map. */
    void pointer(Pixel p) {
        pointer = p;
        Viewport v = map.viewport();
        if (v != null) {
            write(v);
            if (adding) {
                drawLine(v);
            }
        }
    }

    // ---- coordinates

    /** Shows the pointer's coordinates, or no longer. */
    void toggleCoordinates() {
        session.set(s -> s.withAids(s.aids().withCoordinates(
            s.aids().coordinates() == Aids.Coordinates.OFF ? Aids.Coordinates.DEGREES : Aids.Coordinates.OFF)));
    }

    private void write(Viewport v) {
        Aids.Coordinates form = session.settings().aids().coordinates();
        coordinates.setVisible(form != Aids.Coordinates.OFF);
        if (coordinates.isVisible()) {
            Pixel p = pointer == null ? new Pixel(v.width() / 2.0, v.height() / 2.0) : pointer;
            coordinates.setText(Coordinates.say(v.toLonLat(p), v, form, texts));
            coordinates.setNodeOrientation(texts.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
            coordinates.applyCss();
            coordinates.autosize();
            coordinates.relocate(Math.rint((v.width() - coordinates.getWidth()) / 2), v.height() - 36 - (Fit.holdsLegend(v.width(), v.height()) ? 8 : 26));
        }
    }

    // ---- measuring

    /** Tells whether a click adds a point to the way that is measured. */
    boolean measuring() {
        return adding;
    }

    /** Begins to measure, or puts the measure away. */
    void toggleMeasure() {
        boolean begin = !adding && measure.points().isEmpty();
        adding = begin;
        measure = Measure.EMPTY;
        follow();
    }

    /** Begins to measure at a point. */
    void measureFrom(LonLat p) {
        adding = true;
        measure = Measure.EMPTY.with(p);
        follow();
    }

    /** Adds a point; the second click of a double click ends. */
    void measure(LonLat p, int clicks) {
        if (clicks > 1) {
            adding = false;
        } else {
            measure = measure.with(p);
        }
        follow();
    }

    /** Takes the last point back; tells whether there was one to take. */
    boolean takeBack() {
        boolean some = adding && !measure.points().isEmpty();
        if (some) {
            measure = measure.withoutLast();
            follow();
        }
        return some;
    }

    /** Ends measuring, then puts the measure away; tells whether there was anything to end. */
    boolean letGo() {
        boolean some = adding || !measure.points().isEmpty();
        measure = adding && measure.points().size() > 1 ? measure : Measure.EMPTY;
        adding = false;
        follow();
        return some;
    }

    /** Says the length that was measured; empty where nothing was. */
    Optional<String> measured() {
        return measure.points().size() < 2 ? Optional.empty() : Optional.of(Lengths.say(measure.total(), texts));
    }

    private void drawLine(Viewport v) {
        line.show(measure, adding && pointer != null ? v.toLonLat(pointer) : null, v);
    }
}
