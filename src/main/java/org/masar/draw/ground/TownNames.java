package org.masar.draw.ground;

import java.util.Comparator;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Town;
import org.masar.geo.Viewport;

/**
 * Names towns, the weightiest first, each beside its dot at the first of eight places that is free. Lesser towns keep a distance
 * from those already named, so that a lonely village in the desert shows and the hundredth suburb does not.
 */
final class TownNames {
    private static final double HALO = 1.6, GAP = 4;
    private static final double[] DISTANCE = {0, 26, 62, 118, 150};

    private final List<Town> byWeight;

    TownNames(List<Town> towns) {
        byWeight = towns.stream().sorted(Comparator.comparingInt(TownNames::weight)
            .thenComparing(Comparator.comparingInt(Town::population).reversed())).toList();
    }

    /** Orders home before abroad: a foreign seat of a governorate counts like a seat of a district at home. */
    private static int weight(Town t) {
        return t.rank() + (t.home() || t.rank() == 0 ? 0 : 1);
    }

    /** Names the towns of a weight from the least up to the most. */
    void place(int least, int most, Viewport v, Letters letters, Room room, List<Name> placed) {
        double spread = Math.min(1.6, Math.pow(2, 7.5 - v.zoom()));
        for (Town t : byWeight) {
            int weight = Math.min(4, weight(t));
            if (weight < least || weight > most || !letters.knows(t.name()) || hidden(t, v.zoom())) {
                continue;
            }
            Name.Dot dot = new Name.Dot(v.px(t.at().x()), v.py(t.at().y()), t.rank());
            if (room.free(dot.box()) && far(dot, DISTANCE[weight] * spread, placed)) {
                Name name = beside(dot, letters.in(t.name()), style(t, v.zoom(), letters), letters, room);
                if (name != null) {
                    name.boxes().forEach(room::take);
                    placed.add(name);
                }
            }
        }
    }

    private static boolean hidden(Town t, double zoom) {
        double from = switch (Math.min(4, weight(t))) {
            case 0 -> 3.5;
            case 1 -> 5.3;
            case 2 -> 6.8;
            case 3 -> 7.3;
            default -> t.home() ? 8.6 : 9.4;
        };
        return zoom < from - (t.population() > 500_000 ? 1 : 0);
    }

    private static boolean far(Name.Dot dot, double distance, List<Name> placed) {
        return placed.stream().allMatch(n -> n.dot() == null
            || Math.hypot(n.dot().x() - dot.x(), n.dot().y() - dot.y()) >= distance);
    }

    private static Style style(Town t, double zoom, Letters letters) {
        double closer = Fade.in(zoom, 6, 7.5) + Fade.in(zoom, 9, 11);
        if (t.rank() == 0) {
            return t.home() ? letters.style(14.5 + 1.5 * closer, Weight.BOLD) : letters.style(12.5 + closer, Weight.SEMIBOLD);
        }
        return switch (Math.min(4, weight(t))) {
            case 1 -> letters.style(12.5 + closer / 2, Weight.SEMIBOLD);
            case 2 -> letters.style(11.5 + closer / 2, Weight.MEDIUM);
            default -> letters.style(11 + closer / 2, Weight.REGULAR);
        };
    }

    /**
     * Tries right, left, above, below and the corners between, from the left first where the language runs from the right; a place
     * across a river or a border only if there is no other.
     */
    private static Name beside(Name.Dot dot, String s, Style style, Letters letters, Room room) {
        double w = letters.width(s, style), r = dot.radius() + GAP, drop = letters.drop(style);
        double right = dot.x() + r, left = dot.x() - r - w, middle = dot.x() - w / 2;
        double level = dot.y() + drop, above = dot.y() - r - (letters.arabic() ? 0.3 : 0.1) * style.size();
        double below = dot.y() + r + 0.8 * style.size();
        double first = letters.arabic() ? left : right, second = letters.arabic() ? right : left;
        double[][] anchors = {{first, level}, {second, level}, {middle, above}, {middle, below},
            {first - 2, above + 3}, {second + 2, above + 3}, {first - 2, below - 3}, {second + 2, below - 3}};
        Name fallback = null;
        for (double[] a : anchors) {
            Box box = letters.box(s, style, a[0], a[1], HALO);
            if (room.free(box) && (fallback == null || room.uncrossed(box))) {
                Name name = new Name(s, style, "label", HALO, a[0], a[1], 0, List.of(box, dot.box()), dot);
                if (room.uncrossed(box)) {
                    return name;
                }
                fallback = name;
            }
        }
        return fallback;
    }
}
