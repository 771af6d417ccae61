package org.masar.read.basemap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Joins the coarse outlines of the world to the finer ones inside a box: lines outside are bent, within a degree of the box, so that
 * each meets the fine line that goes on inside, and are then cut at the box. All in thousandths of a degree.
 */
final class Joint {
    private static final double REACH = 1000, NEAR = 200;

    private final int west, south, east, north;
    private final List<double[]> pulls = new ArrayList<>();

    Joint(int west, int south, int east, int north) {
        this.west = west;
        this.south = south;
        this.east = east;
        this.north = north;
    }

    /** Says that a coarse line comes to the box at the first point and should come to it at the second. */
    void pull(int[] from, int[] to) {
        if (Math.hypot(to[0] - from[0], to[1] - from[1]) < NEAR) {
            pulls.add(new double[] {from[0], from[1], to[0] - from[0], to[1] - from[1]});
        }
    }

    /** Bends a point as its nearest pull asks, less with distance. */
    int[] bent(int[] p) {
        double[] best = pulls.stream().min(Comparator.comparingDouble(q -> Math.hypot(p[0] - q[0], p[1] - q[1]))).orElse(null);
        if (best == null) {
            return p;
        }
        double t = Math.max(0, 1 - Math.hypot(p[0] - best[0], p[1] - best[1]) / REACH), w = t * t * (3 - 2 * t);
        return new int[] {(int) Math.round(p[0] + w * best[2]), (int) Math.round(p[1] + w * best[3])};
    }

    /** Finds where a line crosses the box's edge. */
    List<int[]> crossings(int[] line) {
        List<int[]> found = new ArrayList<>();
        for (int i = 0; i + 3 < line.length; i += 2) {
            int[] at = crossing(line[i], line[i + 1], line[i + 2], line[i + 3]);
            if (at != null) {
                found.add(at);
            }
        }
        return found;
    }

    /** Cuts a line into the pieces that lie outside the box, or inside of it. */
    List<int[]> pieces(int[] line, boolean inside) {
        List<int[]> pieces = new ArrayList<>();
        List<int[]> open = null;
        for (int i = 0; i < line.length; i += 2) {
            boolean wanted = inside(line[i], line[i + 1]) == inside;
            int[] cut = i == 0 ? null : crossing(line[i - 2], line[i - 1], line[i], line[i + 1]);
            if (wanted) {
                if (open == null) {
                    open = new ArrayList<>();
                    if (cut != null) {
                        open.add(cut);
                    }
                }
                open.add(new int[] {line[i], line[i + 1]});
            } else if (open != null) {
                if (cut != null) {
                    open.add(cut);
                }
                pieces.add(flat(open));
                open = null;
            }
        }
        if (open != null) {
            pieces.add(flat(open));
        }
        return pieces.stream().filter(p -> p.length > 2).toList();
    }

    /** Cuts the box out of a ring that has land on its right; gives the rings that are left. */
    List<int[]> without(int[] ring) {
        int start = -1;
        for (int i = 0; i + 3 < ring.length && start < 0; i += 2) {
            start = inside(ring[i], ring[i + 1]) && !inside(ring[i + 2], ring[i + 3]) ? i : -1;
        }
        if (start < 0) {
            return inside(ring[0], ring[1]) ? List.of() : List.of(ring);
        }
        int n = ring.length / 2 - 1;
        int[] turned = new int[ring.length];
        for (int k = 0; k <= n; k++) {
            turned[2 * k] = ring[2 * ((start / 2 + k) % n)];
            turned[2 * k + 1] = ring[2 * ((start / 2 + k) % n) + 1];
        }
        List<int[]> chains = new ArrayList<>(pieces(turned, false));
        List<int[]> rings = new ArrayList<>();
        while (!chains.isEmpty()) {
            int[] first = chains.remove(0);
            List<int[]> points = new ArrayList<>(points(first));
            for (int[] end = points.get(points.size() - 1);; end = points.get(points.size() - 1)) {
                double from = along(end);
                int[] back = points.get(0);
                int[] next = chains.stream().min(Comparator.comparingDouble(c -> ahead(from, along(new int[] {c[0], c[1]})))).orElse(null);
                boolean closes = next == null || ahead(from, along(back)) <= ahead(from, along(new int[] {next[0], next[1]}));
                int[] to = closes ? back : new int[] {next[0], next[1]};
                corners(points, from, along(to));
                if (closes) {
                    points.add(back);
                    break;
                }
                points.addAll(points(next));
                chains.remove(next);
            }
            rings.add(flat(points));
        }
        return rings;
    }

    /** Tells whether a point lies on the box's edge. */
    boolean on(int x, int y) {
        return (x == west || x == east) && y >= south && y <= north || (y == south || y == north) && x >= west && x <= east;
    }

    private boolean inside(int x, int y) {
        return x > west && x < east && y > south && y < north;
    }

    private int[] crossing(int ax, int ay, int bx, int by) {
        if (inside(ax, ay) == inside(bx, by)) {
            return null;
        }
        double enter = 0, leave = 1;
        double[] p = {ax - bx, bx - ax, ay - by, by - ay}, q = {ax - west, east - ax, ay - south, north - ay};
        for (int i = 0; i < 4; i++) {
            if (p[i] < 0) {
                enter = Math.max(enter, q[i] / p[i]);
            } else if (p[i] > 0) {
                leave = Math.min(leave, q[i] / p[i]);
            }
        }
        double t = inside(ax, ay) ? leave : enter;
        double x = ax + t * (bx - ax), y = ay + t * (by - ay);
        double dx = Math.min(Math.abs(x - west), Math.abs(x - east)), dy = Math.min(Math.abs(y - south), Math.abs(y - north));
        return dx < dy ? new int[] {Math.abs(x - west) < Math.abs(x - east) ? west : east, (int) Math.round(y)}
            : new int[] {(int) Math.round(x), Math.abs(y - south) < Math.abs(y - north) ? south : north};
    }

    /** Measures along the box's edge from the south west corner, north first. */
    private double along(int[] p) {
        double h = north - south, w = east - west;
        return p[0] == west ? p[1] - south : p[1] == north ? h + p[0] - west : p[0] == east ? h + w + north - p[1] : h + w + h + east - p[0];
    }

    /** Gives the way round the box against the clock, so that land, which is outside, stays on the right. */
    private double ahead(double from, double to) {
        double round = 2.0 * (north - south + east - west);
        double d = (from - to) % round;
        return d <= 0 ? d + round : d;
    }

    private void corners(List<int[]> points, double from, double to) {
        int[][] at = {{west, south}, {west, north}, {east, north}, {east, south}};
        java.util.Arrays.stream(at).filter(c -> ahead(from, along(c)) < ahead(from, to))
            .sorted(Comparator.comparingDouble(c -> ahead(from, along(c)))).forEach(points::add);
    }

    private static List<int[]> points(int[] line) {
        List<int[]> points = new ArrayList<>();
        for (int i = 0; i < line.length; i += 2) {
            points.add(new int[] {line[i], line[i + 1]});
        }
        return points;
    }

    private static int[] flat(List<int[]> points) {
        return points.stream().flatMapToInt(java.util.Arrays::stream).toArray();
    }
}
