package org.masar.ui.app;

import java.util.ArrayList;
import java.util.List;
import org.masar.ui.session.Settings;

/**
 * Holds what is kept between two runs.
 *
 * @param recent names of the datasets opened last, newest first, at most {@value #MOST}
 * @param hints  whether the hints of the first run were closed
 * @param map    how large the map was painted first
 */
record Kept(Settings settings, List<String> recent, boolean hints, MapSize map) {
    static final int MOST = 8;

    Kept {
        recent = List.copyOf(recent.subList(0, Math.min(MOST, recent.size())));
    }

    Kept with(Settings s) {
        return new Kept(s, recent, hints, map);
    }

    Kept opened(String name) {
        List<String> names = new ArrayList<>(recent);
        names.remove(name);
        names.add(0, name);
        return new Kept(settings, names, hints, map);
    }

    Kept hintsClosed() {
        return new Kept(settings, recent, true, map);
    }

    Kept shown(MapSize m) {
        return new Kept(settings, recent, hints, m);
    }
}
