package org.masar.geo;

import java.util.List;
import org.masar.model.Words;

/**
 * Holds the lines or rings of one basemap layer in flat arrays, in map units. Immutable once made; safe on any thread.
 *
 * <p>Each point carries the zoom from which it matters, so that one copy serves every scale: at a zoom, the points that matter
 * less than that are passed over (Douglas and Peucker 1973, with the tolerance put down for each point).
 */
public final class Shapes {
    private final double[] x;
    private final double[] y;
    private final byte[] from;
    private final int[] starts;
    private final int[] kinds;
    private final List<Words> names;
    private final double[] boxes;

    /**
     * Takes the arrays as they are, without copying them.
     *
     * @param x      map units of all points, part after part
     * @param y      map units
     * @param from   zoom from which each point matters, in quarters
     * @param starts first point of each part, and the number of all points at the end
     * @param kinds  level or kind of each part, as its layer defines it
     * @param names  name of each part
     */
    public Shapes(double[] x, double[] y, byte[] from, int[] starts, int[] kinds, List<Words> names) {
        if (x.length != y.length || x.length != from.length || starts[starts.length - 1] != x.length
            || starts.length != kinds.length + 1 || names.size() != kinds.length) {
            throw new IllegalArgumentException("shapes do not fit together: " + x.length + " points, " + kinds.length + " parts");
        }
        this.x = x;
        this.y = y;
        this.from = from;
        this.starts = starts;
        this.kinds = kinds;
        this.names = List.copyOf(names);
        this.boxes = bounds(x, y, starts);
    }

    private static double[] bounds(double[] x, double[] y, int[] starts) {
        double[] b = new double[4 * (starts.length - 1)];
        for (int part = 0; part + 1 < starts.length; part++) {
            double left = Double.MAX_VALUE, top = Double.MAX_VALUE, right = -Double.MAX_VALUE, bottom = -Double.MAX_VALUE;
            for (int i = starts[part]; i < starts[part + 1]; i++) {
                left = Math.min(left, x[i]);
                right = Math.max(right, x[i]);
                top = Math.min(top, y[i]);
                bottom = Math.max(bottom, y[i]);
            }
            b[4 * part] = left;
            b[4 * part + 1] = top;
            b[4 * part + 2] = right;
            b[4 * part + 3] = bottom;
        }
        return b;
    }

    /** Counts the lines or rings. */
    public int parts() {
        return kinds.length;
    }

    /** Gives the level or kind of a part. */
    public int kind(int part) {
        return kinds[part];
    }

    /** Gives the name of a part; {@link Words#NONE} where it has none. */
    public Words name(int part) {
        return names.get(part);
    }

    /** Gives the first point of a part. */
    public int start(int part) {
        return starts[part];
    }

    /** Gives the point after the last one of a part. */
    public int end(int part) {
        return starts[part + 1];
    }

    /** Gives the x of a point, in map units. */
    public double x(int point) {
        return x[point];
    }

    /** Gives the y of a point, in map units. */
    public double y(int point) {
        return y[point];
    }

    /** Gives the zoom from which a point matters, in quarters. */
    public byte from(int point) {
        return from[point];
    }

    /** Tells whether a point matters at a zoom given in quarters. */
    public boolean matters(int point, int quarterZoom) {
        return from[point] <= quarterZoom;
    }

    /** Gives the width or the height of a part's box, whichever is more, in map units. */
    public double size(int part) {
        return Math.max(boxes[4 * part + 2] - boxes[4 * part], boxes[4 * part + 3] - boxes[4 * part + 1]);
    }

    /** Tells whether a part's box touches a box in map units. */
    public boolean touches(int part, double left, double top, double right, double bottom) {
        return boxes[4 * part] <= right && boxes[4 * part + 2] >= left && boxes[4 * part + 1] <= bottom && boxes[4 * part + 3] >= top;
    }

    /** Tells whether a point lies inside the part, taken as a ring (crossing number; Shimrat 1962). */
    public boolean holds(int part, double px, double py) {
        if (!touches(part, px, py, px, py)) {
            return false;
        }
        boolean inside = false;
        for (int i = starts[part], j = starts[part + 1] - 1; i < starts[part + 1]; j = i++) {
            if (y[i] > py != y[j] > py && px < (x[j] - x[i]) * (py - y[i]) / (y[j] - y[i]) + x[i]) {
                inside = !inside;
            }
        }
        return inside;
    }
}
