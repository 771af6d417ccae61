package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.masar.draw.Box;
import org.masar.draw.Inset;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Holding;
import org.masar.model.Route;

/**
 * Gives every place its room on the detail map, which is too small for columns: a field for its marks within its own circle, since more
 * than the circle is not known anyway, and its name close by. Nothing lies on anything else: a name that finds no room is left out, as
 * pointing at its marks tells it.
 */
final class DetailPlanner {
    private static final Style NAME = Style.of(13.5, Weight.SEMIBOLD);
    private static final Style LESSER = Style.of(11.5, Weight.MEDIUM);
    private static final double NAME_HEIGHT = 19;
    private static final double CLUSTER = 19;
    /** Names in a line closer than this, in logical pixels, would be read as one. */
    private static final double APART = 9;
    /** A name may share so much, in square pixels, with the corner of a field: the discs in it are round. */
    private static final double CORNER = 36;
    /** So much where a place that is told of would go unnamed else: its name's halo then cuts into the rim of a disc. */
    private static final double TIGHT = 80;

    private final Viewport view;
    private final Text text;
    private final String language;
    private final Box inside;
    private final List<Box> furniture;

    /** Plans with scale bar and notice in the way. */
    DetailPlanner(Viewport view, Text text, String language, List<Box> furniture) {
        this.view = view;
        this.text = text;
        this.language = language;
        this.inside = new Box(0, 0, view.width(), view.height()).grown(-3);
        this.furniture = furniture;
    }

    Plan plan(Dataset d, List<Spot> spots, Map<Route, Integer> routes, Optional<Inset> wide) {
        Set<String> apart = wide.map(Inset::places).orElse(Set.of());
        List<Spot> inView = spots.stream().filter(s -> !s.broad() && !apart.contains(s.place().id())).filter(this::inView).toList();
        Map<Spot, List<Spot>> folded = Folding.fold(d, inView);
        List<Spot> order = folded.keySet().stream().sorted(Comparator.comparing(DetailPlanner::part)
            .thenComparing(Comparator.comparingInt(Spot::weight).reversed())).toList();
        List<Box> taken = new ArrayList<>(furniture);
        List<Sign> signs = new ArrayList<>();
        if (!apart.isEmpty()) {
            signs.add(cluster(wide.get().framed(), spots, apart));
            taken.add(wide.get().framed().with(signs.get(0).mark()));
        }
        Map<Spot, Box> fields = new Fields(inside, taken).place(order);
        taken.addAll(fields.values());
        Map<String, Spot> byId = new HashMap<>();
        spots.forEach(s -> byId.put(s.place().id(), s));
        List<Box> ways = Planner.ways(view, byId, routes);
        Set<String> held = d.holdings().stream().map(Holding::place).collect(Collectors.toSet());
        Map<Spot, Named> names = names(order, fields, taken, ways, held);
        fields.forEach((s, field) -> {
            Named n = names.get(s);
            signs.add(new Sign(s, folded.get(s), Sign.Kind.FIELD, field, n.name, n.style, n.box, false));
        });
        return new Plan(spots, signs, taken, ways, routes);
    }

    private boolean inView(Spot s) {
        return s.x() >= 0 && s.y() >= 0 && s.x() <= view.width() && s.y() <= view.height();
    }

    private static boolean part(Spot s) {
        return "area".equals(s.place().kind());
    }

    private Sign cluster(Box framed, List<Spot> spots, Set<String> apart) {
        List<Spot> in = spots.stream().filter(s -> apart.contains(s.place().id())).sorted(Comparator.comparingInt(Spot::weight).reversed()).toList();
        double x = framed.x() + framed.width() / 2, y = framed.y() + framed.height() / 2;
        double dx = framed.width() / 2 + CLUSTER + 3, dy = framed.height() / 2 + CLUSTER + 3;
        Box disc = java.util.stream.Stream.of(Box.round(x, y + dy, CLUSTER), Box.round(x + dx, y + 6, CLUSTER), Box.round(x, y - dy, CLUSTER), Box.round(x - dx, y, CLUSTER))
            .min(Comparator.comparingDouble(b -> b.width() * b.height() - shared(b, inside) + furniture.stream().mapToDouble(f -> shared(b, f)).sum())).orElseThrow();
        return new Sign(in.get(0), in.subList(1, in.size()), Sign.Kind.CLUSTER, disc, "", NAME, new Box(disc.right(), disc.y(), 0, 38), false);
    }

    /** Writes each name where it is freest, those of mere parts last, and none on anything else. */
    private Map<Spot, Named> names(List<Spot> order, Map<Spot, Box> fields, List<Box> taken, List<Box> ways, Set<String> held) {
        Map<Spot, Named> named = new LinkedHashMap<>();
        for (Spot s : order) {
            String name = s.place().label().in(language);
            Optional<Named> room = Optional.empty();
            double swatch = held.contains(s.place().id()) && s.radius() < AreaLayer.HATCHED ? Planner.SWATCH : 0;
            for (double corner : part(s) ? new double[] {CORNER} : new double[] {CORNER, TIGHT}) {
                for (Style style : part(s) ? List.of(LESSER) : List.of(NAME, LESSER)) {
                    room = room.isPresent() ? room : beside(s, name, style, text.width(name, style) + 4 + swatch, corner, fields, taken, ways);
                }
            }
            room.ifPresent(n -> taken.add(new Box(n.box.x() - 2 - APART, n.box.y() - 1, n.box.width() + 2 * APART, NAME_HEIGHT + 2)));
            named.put(s, room.orElse(new Named("", NAME, new Box(fields.get(s).x(), fields.get(s).bottom(), 0, 0))));
        }
        return named;
    }

    /** Finds the best room for a name that lies on nothing else; empty where there is none. */
    private Optional<Named> beside(Spot s, String name, Style style, double w, double corner, Map<Spot, Box> fields, List<Box> taken,
                                   List<Box> ways) {
        Candidate best = null;
        double least = Double.MAX_VALUE;
        for (Candidate c : candidates(s, fields.get(s), w)) {
            double cost = c.cost() + cost(c.box(), taken, ways, s, fields.keySet());
            if (cost < least && inside.holds(c.box()) && taken.stream().noneMatch(t -> shared(t, c.box()) > (fields.containsValue(t) ? corner : 0))) {
                least = cost;
                best = c;
            }
        }
        boolean lesser = part(s) && (least > 120 || w > view.width() * 0.45);
        return best == null || lesser ? Optional.empty() : Optional.of(new Named(name, style, new Box(best.box().x() + 2, best.box().y(), w, 22)));
    }

    private static List<Candidate> candidates(Spot s, Box f, double w) {
        List<Candidate> all = new ArrayList<>();
        double cx = f.x() + f.width() / 2, cy = f.y() + f.height() / 2, h = NAME_HEIGHT;
        double r = Math.max(s.radius(), 6);
        double[] shifts = {0, -w / 4, w / 4, -w / 2, w / 2};
        for (double shift : shifts) {
            double cost = Math.abs(shift) * 0.15;
            all.add(new Candidate(cost, new Box(cx - w / 2 + shift, f.y() - h - 1, w, h), false));
            all.add(new Candidate(cost + 3, new Box(cx - w / 2 + shift, f.bottom() + 1, w, h), false));
            if (!part(s)) {
                all.add(new Candidate(cost + 8, new Box(s.x() - w / 2 + shift, s.y() - r - h - 2, w, h), false));
                all.add(new Candidate(cost + 10, new Box(s.x() - w / 2 + shift, s.y() + r + 2, w, h), false));
            }
        }
        for (double dy : new double[] {0, -12, 12, -24, 24}) {
            all.add(new Candidate(4 + Math.abs(dy) * 0.2, new Box(f.right() + 3, cy - h / 2 + dy, w, h), false));
            all.add(new Candidate(5 + Math.abs(dy) * 0.2, new Box(f.x() - 3 - w, cy - h / 2 + dy, w, h), false));
        }
        for (double a = -Math.PI; a < Math.PI; a += Math.PI / 8) {
            for (double far : part(s) ? new double[0] : new double[] {4, 12, 22, 34}) {
                double x = s.x() + (r + far) * Math.cos(a), y = s.y() + (r + far) * Math.sin(a);
                all.add(new Candidate(10 + far, new Box(Math.cos(a) >= 0 ? x : x - w, y - h / 2, w, h), false));
            }
        }
        return all;
    }

    private double cost(Box b, List<Box> taken, List<Box> ways, Spot own, Collection<Spot> others) {
        double cost = 60 * (b.width() * b.height() - shared(b, inside)) / 10;
        for (Box t : taken) {
            cost += 40 * shared(b, t) / 10;
        }
        for (Box t : ways) {
            cost += 0.25 * shared(b, t) / 10;
        }
        for (Spot o : others) {
            if (o != own && !part(o)) {
                cost += 0.5 * shared(b, Box.round(o.x(), o.y(), o.radius() * 0.8)) / 10;
            }
        }
        return cost;
    }

    static double shared(Box a, Box b) {
        double w = Math.min(a.right(), b.right()) - Math.max(a.x(), b.x());
        double h = Math.min(a.bottom(), b.bottom()) - Math.max(a.y(), b.y());
        return w <= 0 || h <= 0 ? 0 : w * h;
    }

    private record Named(String name, Style style, Box box) {
    }
}
