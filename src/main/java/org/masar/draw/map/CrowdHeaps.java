package org.masar.draw.map;

import java.util.ArrayList;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.geo.CountLevel;
import org.masar.geo.Viewport;
import org.masar.state.ViewState;

/**
 * Keeps of each disc of a crowd only its cell and its count until somebody points at one: hundreds are painted in each of many frames, and
 * hardly any is pointed at. Filled by one thread; then safe on any.
 */
final class CrowdHeaps {
    private final Pyramid pyramid;
    private final CountLevel level;
    private final Viewport viewport;
    private final ViewState view;
    private final CrowdLayer.Way way;
    private final int[] cells;
    private final int[] counts;
    private int size;

    CrowdHeaps(Pyramid pyramid, CountLevel level, Viewport viewport, ViewState view, CrowdLayer.Way way, int most) {
        this.pyramid = pyramid;
        this.level = level;
        this.viewport = viewport;
        this.view = view;
        this.way = way;
        cells = new int[most];
        counts = new int[most];
    }

    void add(int cell, int count) {
        cells[size] = cell;
        counts[size++] = count;
    }

    /** Lists them in painting order. */
    List<HitMap.Heap> list() {
        List<HitMap.Heap> all = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            int cell = cells[i], r = way.radius(counts[i]);
            double x = CrowdLayer.x(level, cell, viewport, r), y = CrowdLayer.y(level, cell, viewport, r);
            all.add(new HitMap.Heap(x, y, r, Box.round(x, y, r), counts[i], null, () -> pyramid.members(level, cell, view)));
        }
        return List.copyOf(all);
    }
}
