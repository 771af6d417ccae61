package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.model.PlaceRef;
import org.masar.view.Visible;

/**
 * Joins places outside of the picture, of which something is told that shows now, by the direction in which they lie.
 *
 * @param angle direction on the picture from its middle, in radians, 0 to the right, growing downwards
 * @param spots the places, the nearest first
 */
record Outside(double angle, List<Spot> spots) {
    /** Beyond so many events no pointers are drawn: they would all point everywhere. */
    private static final int MOST_EVENTS = 5_000;
    private static final int MOST_POINTERS = 9;

    Outside {
        spots = List.copyOf(spots);
    }

    static List<Outside> of(Scene s) {
        Viewport v = s.frame().viewport();
        Map<String, Spot> found = new LinkedHashMap<>();
        Visible visible = s.visible();
        if (s.plan().isCrowded() || visible.count() > MOST_EVENTS) {
            return List.of();
        }
        for (int i = 0; i < visible.count(); i++) {
            for (PlaceRef ref : visible.told().places(visible.event(i))) {
                s.plan().spot(ref.place()).filter(p -> beyond(p, v)).ifPresent(p -> found.putIfAbsent(ref.place(), p));
            }
        }
        List<Outside> groups = List.of();
        for (double width = 14; width < 200; width *= 1.6) {
            groups = grouped(new ArrayList<>(found.values()), v, Math.toRadians(width));
            if (groups.size() <= MOST_POINTERS) {
                return groups;
            }
        }
        return groups;
    }

    /** Tells whether a place, or the land that it names, is wholly out of the picture; the map ends before the poles. */
    static boolean beyond(Spot p, Viewport v) {
        double reach = p.broad() ? p.radius() : 0;
        return p.x() + reach < 0 || p.y() + reach < 0 || p.x() - reach > v.width() || p.y() - reach > v.height()
            || Math.abs(p.place().shape().anchor().lat()) > Mercator.MAX_LAT;
    }

    private static List<Outside> grouped(List<Spot> spots, Viewport v, double width) {
        spots.sort(Comparator.comparingDouble(p -> Math.hypot(p.x() - v.width() / 2.0, p.y() - v.height() / 2.0)));
        List<Double> angles = new ArrayList<>();
        List<List<Spot>> groups = new ArrayList<>();
        for (Spot p : spots) {
            double a = angle(p, v);
            int into = -1;
            for (int i = 0; i < angles.size() && into < 0; i++) {
                into = Math.abs(Math.IEEEremainder(a - angles.get(i), 2 * Math.PI)) < width ? i : -1;
            }
            if (into < 0) {
                angles.add(a);
                groups.add(new ArrayList<>(List.of(p)));
            } else {
                groups.get(into).add(p);
            }
        }
        List<Outside> all = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            all.add(new Outside(angles.get(i), groups.get(i)));
        }
        return all;
    }

    private static double angle(Spot p, Viewport v) {
        double lat = p.place().shape().anchor().lat();
        double dy = Math.abs(lat) > Mercator.MAX_LAT ? -Math.signum(lat) * 1e6 : p.y() - v.height() / 2.0;
        return Math.atan2(dy, p.x() - v.width() / 2.0);
    }
}
