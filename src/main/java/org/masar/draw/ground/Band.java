package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masar.draw.Box;
import org.masar.geo.Viewport;

/**
 * Decides which names stand where at a band of zooms, over the whole world and for no picture in particular: the weightiest first, each
 * at its first seat that leaves all weightier ones alone. It is worked out only as far as pictures ask, for a name's place depends on the
 * weightier names near it alone; so the answer is the same from wherever one asks, and a name stays while the map pans.
 *
 * <p>Besides its seat a name may have a spare one, which no other's seat or spare seat meets, for where a panel or the picture's edge
 * covers the first. Not for two threads at once.
 */
final class Band {
    private static final double CELL = 256;

    private final double world;
    private final List<LabelSource> sources;
    private final Map<Long, List<Label>> cells = new HashMap<>();
    private final Map<Label, Optional<Placed>> placed = new HashMap<>();
    private final Map<Label, Optional<Placed>> spares = new HashMap<>();

    /** Decides at a zoom, the lowest of the band, where room is scarcest. */
    Band(double zoom, List<LabelSource> sources) {
        this.world = Viewport.TILE * Math.pow(2, zoom);
        this.sources = sources;
    }

    /** Gives the width of the world in pixels at the band's zoom. */
    double world() {
        return world;
    }

    /** Lists the labels whose reach touches a box, the weightiest first. */
    List<Label> near(Box box) {
        Set<Label> found = new LinkedHashSet<>();
        for (long row = cell(box.y()); row <= cell(box.bottom()); row++) {
            for (long column = cell(box.x()); column <= cell(box.right()); column++) {
                long r = row, c = column;
                for (Label l : cells.computeIfAbsent(r << 32 | c & 0xffffffffL, k -> cell(c, r))) {
                    if (l.reach().touches(box)) {
                        found.add(l);
                    }
                }
            }
        }
        List<Label> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparingLong(Label::order));
        return sorted;
    }

    private static long cell(double v) {
        return (long) Math.floor(v / CELL);
    }

    private List<Label> cell(long column, long row) {
        Box box = new Box(column * CELL, row * CELL, CELL, CELL);
        List<Label> all = new ArrayList<>();
        sources.forEach(s -> all.addAll(s.in(box)));
        return all;
    }

    /** Finds the seat of a label; empty where weightier names leave it none. */
    Optional<Placed> seat(Label l) {
        Optional<Placed> known = placed.get(l);
        if (known == null) {
            known = first(l);
            placed.put(l, known);
        }
        return known;
    }

    private Optional<Placed> first(Label l) {
        List<Placed> before = new ArrayList<>();
        for (Label o : near(l.reach())) {
            if (o.order() < l.order()) {
                seat(o).ifPresent(before::add);
            }
        }
        for (Seat s : l.seats().get()) {
            Placed p = new Placed(l, s, s.at(world));
            if (before.stream().noneMatch(p::hinders)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    /** Finds a second seat that meets nothing that may ever stand; empty where there is none, or no first one. */
    Optional<Placed> spare(Label l) {
        Optional<Placed> known = spares.get(l);
        if (known == null) {
            known = seat(l).flatMap(this::second);
            spares.put(l, known);
        }
        return known;
    }

    private Optional<Placed> second(Placed own) {
        List<Placed> others = new ArrayList<>();
        for (Label o : near(own.label().reach())) {
            if (!o.equals(own.label())) {
                seat(o).ifPresent(others::add);
                if (o.order() < own.label().order()) {
                    spare(o).ifPresent(others::add);
                }
            }
        }
        for (Seat s : own.label().seats().get()) {
            Placed p = new Placed(own.label(), s, s.at(world));
            if (!s.equals(own.seat()) && others.stream().noneMatch(p::meets)) {
                return Optional.of(p);
            }
        }
        return Optional.empty();
    }

    /** Holds a seat taken, and its name in pixels of the whole world. */
    record Placed(Label label, Seat seat, Name name) {
        /** Tells whether another that already stands keeps this one away. */
        boolean hinders(Placed o) {
            if (meets(o)) {
                return true;
            }
            double apart = label.key() != null && label.key().equals(o.label.key()) ? label.apart() : name.dot() != null && o.name.dot() != null ? own() : 0;
            return apart > 0 && distance(o) < apart;
        }

        private double own() {
            return label.key() == null ? label.apart() : 0;
        }

        private double distance(Placed o) {
            return name.dot() != null && o.name.dot() != null ? Math.hypot(name.dot().x() - o.name.dot().x(), name.dot().y() - o.name.dot().y())
                : Math.hypot(name.x() - o.name.x(), name.baseline() - o.name.baseline());
        }

        /** Tells whether the two would cover each other. */
        boolean meets(Placed o) {
            for (Box a : name.boxes()) {
                for (Box b : o.name.boxes()) {
                    if (a.touches(b)) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
