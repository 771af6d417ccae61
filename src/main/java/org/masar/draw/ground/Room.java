package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Plate;
import org.masar.geo.Viewport;

/** Keeps account of where names may still stand: inside the picture, inside the square map, and on nothing else. Not for two threads at once. */
final class Room {
    private static final double CELL = 64, EDGE = 3;

    private final Box inside;
    private final int columns;
    private final int rows;
    private final List<Box>[] taken;

    Room(Plate plate) {
        Viewport v = plate.viewport();
        double top = Math.max(EDGE, v.py(0)), bottom = Math.min(v.height() - EDGE, v.py(1));
        inside = new Box(EDGE, top, Math.max(0, v.width() - 2 * EDGE), Math.max(0, bottom - top));
        columns = (int) (v.width() / CELL) + 1;
        rows = (int) (v.height() / CELL) + 1;
        taken = cells(columns * rows);
        plate.taken().forEach(this::take);
    }

    @SuppressWarnings("unchecked")
    private static List<Box>[] cells(int n) {
        return (List<Box>[]) new List<?>[n];
    }

    /** Bounds where names may stand at all. */
    Box inside() {
        return inside;
    }

    /** Tells whether a name may stand there: wholly inside, and touching nothing. */
    boolean free(Box b) {
        return inside.holds(b) && clear(taken, b);
    }

    boolean free(List<Box> boxes) {
        return boxes.stream().allMatch(this::free);
    }

    private boolean clear(List<Box>[] cells, Box b) {
        for (int row = row(b.y()); row <= row(b.bottom()); row++) {
            for (int column = column(b.x()); column <= column(b.right()); column++) {
                List<Box> here = cells[row * columns + column];
                if (here != null && here.stream().anyMatch(b::touches)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Takes the place; what lies outside the picture is kept at its edge, where it harms nobody. */
    void take(Box b) {
        put(taken, b);
    }

    private void put(List<Box>[] cells, Box b) {
        for (int row = row(b.y()); row <= row(b.bottom()); row++) {
            for (int column = column(b.x()); column <= column(b.right()); column++) {
                int cell = row * columns + column;
                if (cells[cell] == null) {
                    cells[cell] = new ArrayList<>();
                }
                cells[cell].add(b);
            }
        }
    }

    private int row(double y) {
        return (int) Math.max(0, Math.min(rows - 1, Math.floor(y / CELL)));
    }

    private int column(double x) {
        return (int) Math.max(0, Math.min(columns - 1, Math.floor(x / CELL)));
    }
}
