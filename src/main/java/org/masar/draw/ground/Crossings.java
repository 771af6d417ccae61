package org.masar.draw.ground;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.masar.draw.Box;
import org.masar.geo.MapPoint;
import org.masar.geo.Shapes;
import org.masar.geo.Viewport;

/**
 * Knows where borders and great rivers run at a zoom, so that names keep off them where they can. Worked out a block of the world at a
 * time, when asked. Not for two threads at once.
 */
final class Crossings {
    private static final int BLOCK = 1024;
    private static final int GRAIN = 8, SIDE = BLOCK / GRAIN;

    private final double zoom;
    private final double world;
    private final List<Line> lines;
    private final Map<Long, BitSet> blocks = new HashMap<>();

    Crossings(double zoom, List<Line> lines) {
        this.zoom = zoom;
        this.world = Viewport.TILE * Math.pow(2, zoom);
        this.lines = lines;
    }

    /** Holds shapes, and which of their parts count. */
    record Line(Shapes shapes, IntPredicate chosen) {
    }

    /** Tells whether a line runs through a box, in pixels of the whole world. */
    boolean cross(Box b) {
        for (long row = grain(b.y()); row <= grain(b.bottom()); row++) {
            for (long column = grain(b.x()); column <= grain(b.right()); column++) {
                if (block(Math.floorDiv(column, SIDE), Math.floorDiv(row, SIDE)).get((int) (Math.floorMod(row, SIDE) * SIDE + Math.floorMod(column, SIDE)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static long grain(double v) {
        return (long) Math.floor(v / GRAIN);
    }

    private BitSet block(long column, long row) {
        return blocks.computeIfAbsent(row << 32 | column & 0xffffffffL, k -> {
            BitSet grains = new BitSet(SIDE * SIDE);
            Window w = window(zoom, world, column, row, BLOCK);
            for (Line line : lines) {
                for (Lines.Stretch s : new Lines(w).stretches(line.shapes(), line.chosen())) {
                    walk(s.points(), grains);
                }
            }
            return grains;
        });
    }

    /** Looks at one block of the world as at a picture. */
    static Window window(double zoom, double world, long column, long row, int block) {
        return Window.of(new Viewport(new MapPoint((column + 0.5) * block / world, (row + 0.5) * block / world), zoom, block, block), 1);
    }

    private static void walk(List<double[]> line, BitSet grains) {
        for (int i = 1; i < line.size(); i++) {
            double[] a = line.get(i - 1), b = line.get(i);
            int steps = (int) Math.min(800, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / GRAIN * 1.5));
            for (int k = 0; k <= steps; k++) {
                double t = steps == 0 ? 0 : (double) k / steps;
                long column = grain(a[0] + t * (b[0] - a[0])), row = grain(a[1] + t * (b[1] - a[1]));
                if (column >= 0 && row >= 0 && column < SIDE && row < SIDE) {
                    grains.set((int) (row * SIDE + column));
                }
            }
        }
    }
}
