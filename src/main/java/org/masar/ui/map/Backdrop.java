package org.masar.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import org.masar.draw.Look;
import org.masar.draw.Looks;
import org.masar.draw.Painter;
import org.masar.geo.Viewport;
import org.masar.state.Cartography;
import org.masar.state.ViewState;
import org.masar.ui.control.Standing;

/**
 * Keeps two coarse and wide pictures of the ground without names, one round all places and one round where the map looks: they are
 * seen at the edges while the map moves faster than it is painted. FX thread only; paints in the background.
 */
final class Backdrop {
    /** How many zooms coarser than the map: four times as wide and high. */
    private static final double COARSER = 2;
    /** Beyond so many pixels it is painted coarser still. */
    private static final double MOST_PIXELS = 1_100_000;

    private final Executor brush;
    private Wide all;
    private Wide near;
    private boolean underWay;

    Backdrop(Executor brush) {
        this.brush = brush;
    }

    /** Paints what is missing round a viewport and round the one that shows all places; at most one at a time. */
    void refresh(Painter painter, Viewport now, Viewport fit, Ground ground) {
        if (underWay || painter == null) {
            return;
        }
        Viewport wideFit = wide(fit), wideNow = wide(now);
        if (all == null || !all.ground.equals(ground) || !all.view.equals(wideFit)) {
            paint(painter, wideFit, ground, w -> all = w);
        } else if (!round(all, now, ground) && !round(near, now, ground)) {
            paint(painter, wideNow, ground, w -> near = w);
        }
    }

    private static Viewport wide(Viewport v) {
        return new Viewport(v.centre(), Math.max(0, v.zoom() - COARSER), v.width(), v.height());
    }

    /** Tells whether a picture reaches at least a map's width beyond each edge and is not much coarser than wished. */
    private static boolean round(Wide w, Viewport now, Ground ground) {
        if (w == null || !w.ground.equals(ground) || now.zoom() - w.view.zoom() > COARSER + 1.5) {
            return false;
        }
        var p = MapMoves.stand(w.view, now);
        return p.x() <= -now.width() / 2.0 && p.y() <= -now.height() / 2.0 && p.x() + w.view.width() * p.scale() >= now.width() * 1.5
            && p.y() + w.view.height() * p.scale() >= now.height() * 1.5;
    }

    private void paint(Painter painter, Viewport view, Ground ground, java.util.function.Consumer<Wide> done) {
        underWay = true;
        double scale = Math.min(1, Math.sqrt(MOST_PIXELS / ((double) view.width() * view.height())));
        brush.execute(() -> {
            int w = (int) Math.ceil(view.width() * scale - 1e-6), h = (int) Math.ceil(view.height() * scale - 1e-6);
            int[] pixels = new int[w * h];
            painter.paintGround(view, ground.look(), ground.cartography(), scale, pixels);
            Platform.runLater(() -> {
                underWay = false;
                done.accept(new Wide(view, ground, scale, w, h, pixels));
            });
        });
    }

    /** Lists them where they belong for a viewport, the coarser first. */
    List<Standing.Backing> behind(Viewport now, Ground ground) {
        List<Standing.Backing> behind = new ArrayList<>();
        for (Wide w : new Wide[] {all, near}) {
            if (w != null && w.ground.equals(ground)) {
                Standing.Backing b = new Standing.Backing(w.pixels, w.width, w.height, w.scale, MapMoves.stand(w.view, now));
                behind.add(!behind.isEmpty() && behind.get(0).placing().scale() < b.placing().scale() ? 0 : behind.size(), b);
            }
        }
        return behind;
    }

    private record Wide(Viewport view, Ground ground, double scale, int width, int height, int[] pixels) {
    }

    /** Says what is painted: its colours, and which map of those that are drawn. */
    record Ground(Look look, Cartography cartography) {
        /** Gives what a view shows, whatever its labels are. */
        static Ground of(ViewState v) {
            return new Ground(Looks.of(v.theme()), Cartography.PLAIN.withBasemap(v.cartography().basemap()));
        }
    }
}
