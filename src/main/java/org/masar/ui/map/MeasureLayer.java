package org.masar.ui.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import org.masar.geo.Mercator;
import org.masar.geo.Pixel;
import org.masar.geo.Viewport;
import org.masar.model.LonLat;
import org.masar.ui.control.Texts;

/** Draws the way that is measured above the map: its legs as shortest ways, their lengths and the sum. */
final class MeasureLayer extends Pane {
    private final Texts texts;
    private final Map<List<LonLat>, List<LonLat>> ways = new HashMap<>();

    MeasureLayer(Texts texts) {
        this.texts = texts;
        setId("map-measure");
        setMouseTransparent(true);
        getStyleClass().add("map-overlay");
    }

    /** Draws the points so far, and a last leg to the pointer while points are being added. */
    void show(Measure m, LonLat pointer, Viewport v) {
        getChildren().clear();
        if (v == null || m.points().isEmpty()) {
            ways.clear();
            return;
        }
        List<Node> above = new ArrayList<>();
        Path line = path("measure-line"), halo = path("measure-halo");
        for (int i = 0; i + 1 < m.points().size(); i++) {
            draw(m, i, v, line, halo);
        }
        Measure live = pointer == null ? m : m.with(pointer);
        Path next = path("measure-next");
        if (live != m) {
            draw(live, m.points().size() - 1, v, next, halo);
        }
        for (int i = 0; i + 1 < live.points().size() && live.points().size() > 2; i++) {
            List<LonLat> way = way(live, i);
            above.add(label(Lengths.say(live.leg(i), texts), pixel(way.get(way.size() / 2), v), "measure-leg"));
        }
        for (LonLat p : m.points()) {
            Pixel at = pixel(p, v);
            Circle dot = new Circle(at.x(), at.y(), 4);
            dot.getStyleClass().add("measure-dot");
            above.add(dot);
        }
        if (live.points().size() > 1) {
            Pixel end = pixel(live.points().get(live.points().size() - 1), v);
            above.add(label(Lengths.say(live.total(), texts), new Pixel(end.x(), end.y() - 26), "measure-total"));
        }
        getChildren().addAll(halo, line, next);
        getChildren().addAll(above);
        layout();
    }

    private void draw(Measure m, int leg, Viewport v, Path... paths) {
        List<LonLat> way = way(m, leg);
        Pixel before = null;
        for (LonLat p : way) {
            Pixel at = pixel(p, v);
            boolean jump = before == null || Math.abs(at.x() - before.x()) > v.pixelsPerUnit() / 2;
            for (Path path : paths) {
                path.getElements().add(jump ? new MoveTo(at.x(), at.y()) : new LineTo(at.x(), at.y()));
            }
            before = at;
        }
    }

    private List<LonLat> way(Measure m, int leg) {
        return ways.size() > 500 ? m.way(leg)
            : ways.computeIfAbsent(m.points().subList(leg, leg + 2), k -> m.way(leg));
    }

    private static Pixel pixel(LonLat p, Viewport v) {
        double x = Mercator.x(p.lon());
        return new Pixel(v.px(x + Math.rint(v.centre().x() - x)), v.py(Mercator.y(p.lat())));
    }

    private static Path path(String style) {
        Path p = new Path();
        p.getStyleClass().add(style);
        p.setManaged(false);
        return p;
    }

    private Label label(String text, Pixel at, String style) {
        Label l = new Label(text);
        l.getStyleClass().addAll("measure-label", style);
        l.setManaged(false);
        getChildren().add(l);
        l.applyCss();
        l.autosize();
        getChildren().remove(l);
        l.relocate(Math.rint(at.x() - l.getWidth() / 2), Math.rint(at.y() - l.getHeight() / 2));
        return l;
    }
}
