package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.masar.geo.Mercator;
import org.masar.geo.Viewport;
import org.masar.view.Visible;

/**
 * Joins places outside of the picture by the direction in which they lie.
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

    /** Joins all places of a plan that lie outside of a picture, whatever shows. */
    static List<Outside> of(List<Spot> spots, Viewport v) {
        List<Spot> found = spots.stream().filter(p -> beyond(p, v)).toList();
        List<Outside> groups = List.of();
        for (double width = 14; width < 200; width *= 1.6) {
            groups = grouped(new ArrayList<>(found), v, Math.toRadians(width));
            if (groups.size() <= MOST_POINTERS) {
                return groups;
            }
        }
        return groups;
    }

    /** Lists the ids of the places of which something is told that shows now; none where that is said of very much. */
    static Set<String> shown(Scene s) {
        Visible visible = s.visible();
        Set<String> shown = new HashSet<>();
        for (int i = 0; i < visible.count() && visible.count() <= MOST_EVENTS; i++) {
            visible.told().places(visible.event(i)).forEach(ref -> shown.add(ref.place()));
        }
        return shown;
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

    /** Gives the direction of a place from the picture's middle, in radians. */
    static double angle(Spot p, Viewport v) {
        double lat = p.place().shape().anchor().lat();
        double dy = Math.abs(lat) > Mercator.MAX_LAT ? -Math.signum(lat) * 1e6 : p.y() - v.height() / 2.0;
        return Math.atan2(dy, p.x() - v.width() / 2.0);
    }
}
