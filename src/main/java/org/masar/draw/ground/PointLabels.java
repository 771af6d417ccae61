package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.masar.draw.Box;

/** Finds labels that are few enough to be listed, by cells of the world. */
final class PointLabels implements LabelSource {
    private static final double CELL = 256;

    private final Map<Long, List<Label>> cells = new HashMap<>();

    PointLabels(List<Label> labels) {
        for (Label l : labels) {
            Box b = l.reach();
            for (long row = cell(b.y()); row <= cell(b.bottom()); row++) {
                for (long column = cell(b.x()); column <= cell(b.right()); column++) {
                    cells.computeIfAbsent(row << 32 | column & 0xffffffffL, k -> new ArrayList<>()).add(l);
                }
            }
        }
    }

    private static long cell(double v) {
        return (long) Math.floor(v / CELL);
    }

    @Override
    public List<Label> in(Box box) {
        List<Label> found = new ArrayList<>();
        for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
            for (long column = cell(box.x()); column <= cell(box.right()); column++) {
                for (Label l : cells.getOrDefault(row << 32 | column & 0xffffffffL, List.of())) {
                    if (l.reach().touches(box) && !found.contains(l)) {
                        found.add(l);
                    }
                }
            }
        }
        return found;
    }
}
