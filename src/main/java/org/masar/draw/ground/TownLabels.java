package org.masar.draw.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Town;
import org.masar.geo.Viewport;

/**
 * Names towns beside their dots, at the first of eight places that is free. Lesser towns keep a distance from those already named, so
 * that a lonely village in the desert shows and the hundredth suburb does not.
 */
final class TownLabels {
    private static final double HALO = 1.6, GAP = 4, LONGEST = 190;
    private static final double[] DISTANCE = {0, 26, 62, 118, 150};

    private final double zoom;
    private final Letters letters;

    TownLabels(double zoom, Letters letters) {
        this.zoom = zoom;
        this.letters = letters;
    }

    /** Orders home before abroad: a foreign seat of a governorate counts like a seat of a district at home. */
    static int weight(Town t) {
        return Math.min(4, t.rank() + (t.home() || t.rank() == 0 ? 0 : 1));
    }

    /** Lists the towns of the finer basemap that show, by weight. */
    static List<Town> byWeight(List<Town> towns) {
        return towns.stream().sorted(Comparator.comparingInt(TownLabels::weight)
            .thenComparing(Comparator.comparingInt(Town::population).reversed())).toList();
    }

    /** Lists the great towns of the world that show, the greatest first. */
    List<Label> world(List<Town> towns, long order) {
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < towns.size(); i++) {
            Town t = towns.get(i);
            if (letters.knows(t.name()) && zoom >= worldFrom(t)) {
                labels.add(label(t, order + i, t.rank() == 0 ? 0 : 46, worldStyle(t), null));
            }
        }
        return labels;
    }

    /** Lists towns of the finer basemap that show, in their order; names keep off crossings where they can. */
    List<Label> near(List<Town> towns, int least, int most, long order, Crossings crossings) {
        double spread = Math.min(1.6, Math.pow(2, 7.5 - zoom));
        List<Label> labels = new ArrayList<>();
        for (int i = 0; i < towns.size(); i++) {
            Town t = towns.get(i);
            int weight = weight(t);
            if (weight >= least && weight <= most && letters.knows(t.name()) && zoom >= from(t)) {
                labels.add(label(t, order + i, DISTANCE[weight] * spread, style(t), crossings));
            }
        }
        return labels;
    }

    private static double from(Town t) {
        double from = switch (weight(t)) {
            case 0 -> t.population() > 2_000_000 ? 3.75 : 4.5;
            case 1 -> 5.25;
            case 2 -> 6.75;
            case 3 -> 7.25;
            default -> t.home() ? 8.5 : 9.25;
        };
        return weight(t) == 0 ? from : from - (t.population() > 500_000 ? 1 : 0);
    }

    private static double worldFrom(Town t) {
        int p = t.population();
        double bySize = p >= 10_000_000 ? 3 : p >= 5_000_000 ? 3.75 : p >= 2_000_000 ? 4.5 : p >= 1_000_000 ? 5.25 : p >= 500_000 ? 6 : 6.75;
        return t.rank() > 0 ? bySize : Math.min(bySize, p >= 1_000_000 ? 3.75 : p >= 100_000 ? 4.5 : 5);
    }

    private Style style(Town t) {
        double closer = Fade.in(zoom, 6, 7.5) + Fade.in(zoom, 9, 11);
        if (t.rank() == 0) {
            return t.home() && zoom > 4.5 ? letters.style(14.5 + 1.5 * closer, Weight.BOLD) : letters.style(11.5 + Fade.in(zoom, 4, 5.5) + closer, Weight.SEMIBOLD);
        }
        return switch (weight(t)) {
            case 1 -> letters.style(12.5 + closer / 2, Weight.SEMIBOLD);
            case 2 -> letters.style(11.5 + closer / 2, Weight.MEDIUM);
            default -> letters.style(11 + closer / 2, Weight.REGULAR);
        };
    }

    private Style worldStyle(Town t) {
        double closer = Fade.in(zoom, 4, 5.5) + Fade.in(zoom, 6, 8);
        return t.rank() == 0 ? letters.style(11.5 + closer, Weight.SEMIBOLD)
            : letters.style((t.population() >= 2_000_000 ? 11.5 : 11) + closer / 2, t.population() >= 2_000_000 ? Weight.MEDIUM : Weight.REGULAR);
    }

    private Label label(Town t, long order, double apart, Style style, Crossings crossings) {
        double world = Viewport.TILE * Math.pow(2, zoom), across = Math.max(LONGEST, apart / 2 + 8), down = Math.max(44, apart / 2 + 8);
        Box box = new Box(t.at().x() * world - across, t.at().y() * world - down, 2 * across, 2 * down);
        Recall<List<Seat>> seats = new Recall<>(() -> seats(t, style, world, crossings));
        return new Label(order, box, null, apart, seats);
    }

    /**
     * Lists right, left, above, below and the corners between, from the left first where the language runs from the right; places
     * across a river or a border come last.
     */
    private List<Seat> seats(Town t, Style style, double world, Crossings crossings) {
        Letters.Block b = letters.block(t.name(), style, Letters.Case.AS_IS);
        Name.Dot dot = new Name.Dot(0, 0, t.rank());
        double r = dot.radius() + GAP, right = r, left = -r - b.width(), middle = -b.width() / 2;
        double level = b.level(0), above = -r - b.down() + (b.arabic() ? 0.18 : 0.16) * b.style().size(), below = r + b.up() - 0.06 * b.style().size();
        boolean arabic = letters.arabic();
        double first = arabic ? left : right, second = arabic ? right : left;
        double side = arabic ? 1 : 0;
        double[][] anchors = {{first, level, side}, {second, level, 1 - side}, {middle, above, 0.5}, {middle, below, 0.5},
            {first - 2, above + 3, side}, {second + 2, above + 3, 1 - side}, {first - 2, below - 3, side}, {second + 2, below - 3, 1 - side}};
        List<Seat> clear = new ArrayList<>(), crossed = new ArrayList<>();
        for (double[] a : anchors) {
            Name n = b.name(a[0], a[1], a[2], "label", HALO, dot);
            Seat s = new Seat(t.at().x(), t.at().y(), n);
            if (overlapsOwnDot(n)) {
                continue;
            }
            (crossings != null && crossings.cross(s.at(world).boxes().get(0)) ? crossed : clear).add(s);
        }
        clear.addAll(crossed);
        return clear;
    }

    private static boolean overlapsOwnDot(Name n) {
        return n.boxes().get(0).touches(Box.round(n.dot().x(), n.dot().y(), n.dot().radius() - 2));
    }
}
