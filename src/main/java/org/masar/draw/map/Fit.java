package org.masar.draw.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Extent;
import org.masar.model.LonLat;
import org.masar.state.Camera;
import org.masar.state.ViewState;

/** Finds the viewport of a view: its camera's, or the one that shows every place of the dataset's events. */
public final class Fit {
    private static final int LEGEND_WIDTH = 560, LEGEND_HEIGHT = 360;
    /** Closest zoom that fitting chooses, so that a single point keeps its surroundings. */
    private static final double CLOSEST = 13.5;
    private static final LonLat NOWHERE = new LonLat(38.5, 34.8);

    private Fit() {
    }

    /** Gives the view's camera at the size in logical pixels, else fits the places. */
    public static Viewport viewport(Dataset dataset, ViewState view, int width, int height) {
        Camera c = view.camera();
        return c != null ? Viewport.at(c.centre(), c.zoom(), width, height) : toPlaces(dataset, width, height);
    }

    /** Shows every place of the dataset's events, with room for names beside them and for the legend. */
    public static Viewport toPlaces(Dataset dataset, int width, int height) {
        Set<String> seen = new HashSet<>();
        List<LonLat> at = new ArrayList<>();
        dataset.events().forEach(e -> e.places().forEach(ref -> {
            if (seen.add(ref.place())) {
                dataset.place(ref.place()).flatMap(p -> p.anchor()).ifPresent(at::add);
            }
        }));
        return Extent.of(at).map(e -> Viewport.fit(e, width, height, room(width, height), CLOSEST))
            .orElseGet(() -> Viewport.at(NOWHERE, 6.5, width, height));
    }

    /**
     * Keeps more free to the right, where names stand in columns, and below, where scale and attribution stand; on a small map above,
     * where the legend takes half of it.
     */
    private static Viewport.Insets room(int width, int height) {
        return new Viewport.Insets(height * (width < 760 ? 0.26 : 0.12), Math.min(290, width * 0.3), height * 0.16, Math.min(100, width * 0.09));
    }

    /** Tells whether a map of the size, in logical pixels, has room for its legend; the window's buttons stand beside it then. */
    public static boolean holdsLegend(double width, double height) {
        return width >= LEGEND_WIDTH && height >= LEGEND_HEIGHT;
    }
}
