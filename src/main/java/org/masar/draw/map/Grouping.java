package org.masar.draw.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.masar.draw.Box;

/**
 * Finds places whose marks would fall on each other.
 *
 * @param columns places that must stand aside, in a column each list
 * @param alone   places whose marks stand where they lie
 */
record Grouping(List<List<Spot>> columns, List<Spot> alone) {
    static final double FULL_PITCH = 31;

    /**
     * Groups the places. A quarter or town whose circle has room keeps its marks inside; a mere part of another place that falls on
     * such a circle's marks stands aside.
     */
    static Grouping of(List<Spot> spots) {
        List<Spot> firm = spots.stream().filter(Grouping::firm).toList();
        List<Spot> others = spots.stream().filter(s -> !firm(s)).toList();
        List<List<Spot>> columns = new ArrayList<>();
        List<Spot> alone = new ArrayList<>();
        for (List<Spot> g : touching(firm)) {
            if (g.size() > 1) {
                columns.add(g);
            } else {
                alone.add(g.get(0));
            }
        }
        Predicate<Spot> covered = s -> firm.stream().anyMatch(f -> footprint(f).touches(footprint(s)));
        for (List<Spot> g : touching(others)) {
            if (g.size() > 1 || covered.test(g.get(0))) {
                columns.add(g);
            } else {
                alone.add(g.get(0));
            }
        }
        return new Grouping(columns, alone);
    }

    private static boolean firm(Spot s) {
        return s.roomy() && !"area".equals(s.place().kind());
    }

    /** Bounds the least room that a place's marks need where it lies. */
    static Box footprint(Spot s) {
        return s.roomy() ? new Box(s.x() - 32, s.y() - 22, 64, 44) : Box.round(s.x(), s.y(), 21);
    }

    /** Bounds the room in which all of a roomy place's marks stand side by side; the footprint where they do not fit. */
    static Box sideBySide(Spot s) {
        double room = s.radius() * 1.52;
        int most = (int) (room / FULL_PITCH), across = across(s.weight(), most);
        int down = across == 0 ? 0 : (s.weight() + across - 1) / across;
        return across == 0 || down > most ? footprint(s)
            : new Box(s.x() - across * FULL_PITCH / 2, s.y() - down * FULL_PITCH / 2, across * FULL_PITCH, down * FULL_PITCH);
    }

    /** Chooses how many marks stand in a row, for a shape a little wider than high. */
    static int across(int n, int most) {
        return Math.min(most, (int) Math.ceil(Math.sqrt(n * 1.4)));
    }

    /** Joins places whose footprints meet, each with all that it meets through others. */
    static List<List<Spot>> touching(List<Spot> spots) {
        int n = spots.size();
        int[] parent = new int[n];
        for (int i = 0; i < n; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                if (footprint(spots.get(i)).touches(footprint(spots.get(j)))) {
                    parent[root(parent, j)] = root(parent, i);
                }
            }
        }
        Map<Integer, List<Spot>> groups = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            groups.computeIfAbsent(root(parent, i), r -> new ArrayList<>()).add(spots.get(i));
        }
        return new ArrayList<>(groups.values());
    }

    private static int root(int[] parent, int i) {
        int r = i;
        while (parent[r] != r) {
            r = parent[r];
        }
        return r;
    }
}
