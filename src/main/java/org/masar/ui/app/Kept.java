package org.masar.ui.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.masar.ui.session.Settings;

/**
 * Holds what is kept between two runs.
 *
 * @param recent names of the datasets opened last, newest first, at most {@value #MOST}
 * @param hints  whether the hints of the first run were closed
 * @param map    how large the map was painted first
 * @param panels pixels to which dividers were dragged, by the panel
 */
record Kept(Settings settings, List<String> recent, boolean hints, MapSize map, Map<String, Double> panels) {
    static final int MOST = 8;

    Kept {
        recent = List.copyOf(recent.subList(0, Math.min(MOST, recent.size())));
        panels = Map.copyOf(panels);
    }

    /** Keeps no sizes of panels. */
    Kept(Settings settings, List<String> recent, boolean hints, MapSize map) {
        this(settings, recent, hints, map, Map.of());
    }

    Kept with(Settings s) {
        return new Kept(s, recent, hints, map, panels);
    }

    Kept opened(String name) {
        List<String> names = new ArrayList<>(recent);
        names.remove(name);
        names.add(0, name);
        return new Kept(settings, names, hints, map, panels);
    }

    Kept hintsClosed() {
        return new Kept(settings, recent, true, map, panels);
    }

    Kept shown(MapSize m) {
        return new Kept(settings, recent, hints, m, panels);
    }

    Kept withPanels(Map<String, Double> sizes) {
        return new Kept(settings, recent, hints, map, sizes);
    }
}
