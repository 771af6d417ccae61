package org.masar.ui.map;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.masar.draw.Box;
import org.masar.draw.HitMap;
import org.masar.geo.Pixel;
import org.masar.model.Dataset;
import org.masar.state.Selection;

/**
 * Lists what lies under a pixel, topmost first: events, then places of which nothing shows there. Pure.
 *
 * @param all    each once
 * @param places how many different places they stand at: those of one place are one pile, of several they only overlap
 * @param box    bounds of the topmost mark on the painted picture, in logical pixels; null where there is nothing
 */
record Things(List<Selection> all, int places, Box box) {
    static final Things NONE = new Things(List.of(), 0, null);

    Things {
        all = List.copyOf(all);
    }

    static Things at(HitMap hits, Dataset d, Pixel p, double tolerance) {
        List<HitMap.Hit> found = d == null ? List.of() : hits.allAt(p, tolerance);
        Set<Selection> all = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>(), told = new LinkedHashSet<>();
        Box top = null;
        for (HitMap.Hit h : found) {
            if (h.event() >= 0 && h.event() < d.events().size()) {
                all.add(Selection.ofEvent(d.events().get(h.event()).id()));
                told.add(h.place());
                top = top == null ? box(h) : top;
            }
        }
        for (HitMap.Hit h : found) {
            if (h.place() != null) {
                places.add(h.place());
                if (h.event() < 0 && told.add(h.place())) {
                    all.add(Selection.ofPlace(h.place()));
                    top = top == null ? box(h) : top;
                }
            }
        }
        return all.isEmpty() ? NONE : new Things(new ArrayList<>(all), places.size(), top);
    }

    private static Box box(HitMap.Hit h) {
        return new Box(h.x(), h.y(), h.width(), h.height());
    }

    /** Gives the topmost; nothing for none. */
    Selection first() {
        return all.isEmpty() ? Selection.NONE : all.get(0);
    }

    /** Tells whether different things overlap, so that a click must ask which is meant. */
    boolean overlap() {
        return all.size() > 1 && places > 1;
    }
}
