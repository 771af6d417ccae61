package org.masar.ui.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.LonLat;
import org.masar.model.Place;

/**
 * Knows where on the plane a dataset's events are, well enough to tell whether a view shows any. Each place counts as large as it is;
 * of very many places only the cells of a grid are kept, so that asking stays cheap. Immutable; safe on any thread.
 */
final class Whereabouts {
    private static final int MOST_PLACES = 3_000;
    private static final int GRID = 256;

    /** Left, top, right, bottom of each place or cell, in map units. */
    private final double[][] boxes;
    private final double[] all;

    private Whereabouts(double[][] boxes) {
        this.boxes = boxes;
        this.all = boxes.length == 0 ? null : hull(boxes);
    }

    /** Looks at every event of the dataset once. */
    static Whereabouts of(Dataset d) {
        Set<String> seen = new HashSet<>();
        List<double[]> found = new ArrayList<>();
        d.events().forEach(e -> e.places().forEach(ref -> {
            if (seen.add(ref.place())) {
                d.place(ref.place()).filter(p -> p.shape() != null).map(Whereabouts::box).ifPresent(found::add);
            }
        }));
        return new Whereabouts(found.size() <= MOST_PLACES ? found.toArray(double[][]::new) : cells(found));
    }

    private static double[] box(Place p) {
        LonLat at = p.shape().anchor();
        double r = (p.radiusMetres() + p.uncertaintyMetres()) / Mercator.metresPerUnit(at.lat());
        double x = Mercator.x(at.lon()), y = Mercator.y(at.lat());
        return new double[] {x - r, y - r, x + r, y + r};
    }

    private static double[][] cells(List<double[]> found) {
        double[] hull = hull(found.toArray(double[][]::new));
        double w = Math.max(1e-12, (hull[2] - hull[0]) / GRID), h = Math.max(1e-12, (hull[3] - hull[1]) / GRID);
        Set<Integer> used = new HashSet<>();
        for (double[] b : found) {
            int i = Math.min(GRID - 1, (int) (((b[0] + b[2]) / 2 - hull[0]) / w)), j = Math.min(GRID - 1, (int) (((b[1] + b[3]) / 2 - hull[1]) / h));
            used.add(j * GRID + i);
        }
        return used.stream().map(c -> new double[] {hull[0] + c % GRID * w, hull[1] + c / GRID * h, hull[0] + (c % GRID + 1) * w,
            hull[1] + (c / GRID + 1) * h}).toArray(double[][]::new);
    }

    private static double[] hull(double[][] boxes) {
        double[] hull = boxes[0].clone();
        for (double[] b : boxes) {
            hull[0] = Math.min(hull[0], b[0]);
            hull[1] = Math.min(hull[1], b[1]);
            hull[2] = Math.max(hull[2], b[2]);
            hull[3] = Math.max(hull[3], b[3]);
        }
        return hull;
    }

    /** Tells whether there are places, but none of them within the view. */
    boolean lost(Viewport v) {
        double[] view = window(v);
        for (double[] b : boxes) {
            double round = Math.rint(v.centre().x() - (b[0] + b[2]) / 2);
            if (b[0] + round < view[2] && b[2] + round > view[0] && b[1] < view[3] && b[3] > view[1]) {
                return false;
            }
        }
        return boxes.length > 0;
    }

    /** Bounds all of it: left, top, right, bottom in map units; null where there is no place. */
    double[] hull() {
        return all == null ? null : all.clone();
    }

    /** Bounds a view: left, top, right, bottom in map units. */
    static double[] window(Viewport v) {
        double dx = v.width() / 2.0 / v.pixelsPerUnit(), dy = v.height() / 2.0 / v.pixelsPerUnit();
        return new double[] {v.centre().x() - dx, v.centre().y() - dy, v.centre().x() + dx, v.centre().y() + dy};
    }
}
