package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.masar.geo.Viewport;

/**
 * Finds the places that fall on each other on a map and would part on a closer one. Decides by the places of the dataset, never by what
 * shows at a moment, so that nothing opens or closes while time moves.
 */
final class Knots {
    /** Zoom that a closer look must win, in doublings. */
    private static final double WORTH = 1.2;
    /** Zoom at which a map shows a country. */
    private static final double COUNTRY = 7;
    /** Pixels between two places from which they are told apart. */
    private static final double APART = 28;

    private final int width;
    private final int height;
    private final Viewport.Insets margins;

    /** Looks through a closer map of a size, in logical pixels. */
    Knots(int width, int height, Viewport.Insets margins) {
        this.width = width;
        this.height = height;
        this.margins = margins;
    }

    /** Lists the knots of a view, the weightiest first; of those out of view only such as have two places in it. */
    List<Knot> on(Viewport v, List<Spot> spots) {
        List<Knot> found = new ArrayList<>();
        for (List<Spot> group : Grouping.touching(firm(spots))) {
            if (group.size() < 2 || group.stream().filter(s -> inside(s, v)).count() < 2) {
                continue;
            }
            List<Spot> core = core(group);
            Viewport near = near(core);
            if (near.zoom() >= v.zoom() + WORTH && parted(core, v, near) && core.stream().anyMatch(s -> inside(s, v))) {
                found.add(Knot.of(core));
            }
        }
        found.sort(Comparator.comparingInt(Knot::weight).reversed());
        return found;
    }

    /** Gives the knot around a place as a map of a country shows it, so that it stays the same wherever a map looks; else the place alone. */
    Optional<Knot> around(String place, List<Spot> spots) {
        Optional<Spot> found = spots.stream().filter(s -> s.place().id().equals(place)).findFirst();
        return found.map(s -> {
            Viewport wide = Viewport.at(s.place().shape().anchor(), COUNTRY, 1000, 600);
            return on(wide, seenOn(wide, spots)).stream().filter(k -> k.ids().contains(place)).findFirst().orElseGet(() -> Knot.of(List.of(s)));
        });
    }

    private static List<Spot> firm(List<Spot> spots) {
        return spots.stream().filter(s -> !s.broad() && !"area".equals(s.place().kind())).toList();
    }

    private static boolean inside(Spot s, Viewport v) {
        return s.x() >= 0 && s.y() >= 0 && s.x() <= v.width() && s.y() <= v.height();
    }

    /** Chooses the places for which a closer map tells most apart: all of the group, or those that lie nearest to each other. */
    private List<Spot> core(List<Spot> group) {
        List<Spot> best = group;
        double most = -1;
        for (List<Spot> part : nests(group)) {
            double told = toldApart(part, group);
            if (told > most) {
                most = told;
                best = part;
            }
        }
        return best;
    }

    /** Weighs what stands clear of its neighbours on a map of some places; of two maps that tell the same the closer one counts more. */
    private double toldApart(List<Spot> part, List<Spot> group) {
        Viewport v = near(part);
        List<Spot> there = seenOn(v, group).stream().filter(s -> inside(s, v)).toList();
        double sum = v.zoom() / 100;
        for (Spot s : there) {
            double nearest = there.stream().filter(o -> o != s).mapToDouble(o -> o.distance(s)).min().orElse(APART);
            sum += Math.max(1, s.weight()) * Math.min(1, nearest / APART);
        }
        return sum;
    }

    /** Lists the groups that come about when the nearest places are joined first, one after another (single linkage; Sneath 1957). */
    private static List<List<Spot>> nests(List<Spot> group) {
        List<List<Spot>> open = new ArrayList<>(), all = new ArrayList<>();
        group.forEach(s -> open.add(List.of(s)));
        while (open.size() > 1) {
            int a = 0, b = 1;
            double least = Double.MAX_VALUE;
            for (int i = 0; i < open.size(); i++) {
                for (int j = i + 1; j < open.size(); j++) {
                    double apart = apart(open.get(i), open.get(j));
                    if (apart < least) {
                        least = apart;
                        a = i;
                        b = j;
                    }
                }
            }
            List<Spot> joined = new ArrayList<>(open.get(a));
            joined.addAll(open.remove(b));
            open.set(a, joined);
            all.add(joined);
        }
        return all;
    }

    private static double apart(List<Spot> a, List<Spot> b) {
        return a.stream().mapToDouble(s -> b.stream().mapToDouble(s::distance).min().orElseThrow()).min().orElseThrow();
    }

    private Viewport near(List<Spot> spots) {
        return Knot.of(spots).closeUp(width, height, margins);
    }

    private static List<Spot> seenOn(Viewport v, List<Spot> spots) {
        return spots.stream().map(s -> s.on(v)).toList();
    }

    /** Tells whether two places that meet on the map stand apart on the closer one. */
    private static boolean parted(List<Spot> spots, Viewport wide, Viewport near) {
        List<Spot> there = seenOn(near, spots);
        for (int i = 0; i < spots.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (Grouping.footprint(spots.get(i)).touches(Grouping.footprint(spots.get(j)))
                    && there.get(i).distance(there.get(j)) >= APART / 2) {
                    return true;
                }
            }
        }
        return false;
    }
}
