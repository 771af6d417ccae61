package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.masar.draw.Box;
import org.masar.draw.Inset;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Weight;
import org.masar.geo.Viewport;
import org.masar.model.Dataset;
import org.masar.model.Route;

/**
 * Gives every place of the dataset its room on a picture: columns for places whose marks would fall on each other, then places that
 * stand alone, then the names of wide stretches of land. Places are named before anything of the ground is; only a stretch of land whose name
 * finds no room that is free is shown by its mark alone.
 */
final class Planner {
    static final Style NAME = Style.of(14, Weight.SEMIBOLD);
    static final Style REGION = Style.of(18, Weight.ITALIC);
    /** Room for the line below a name: the event's title, or the small marks of several. */
    private static final double SECOND_LINE = 170;
    /** Room behind a name for the box that says who holds the place. */
    static final double SWATCH = 20;
    private static final double EDGE = 8;
    /** A picture smaller than this both ways, in logical pixels, has no room for names in columns. */
    private static final int LEAST_WIDTH = 700, LEAST_HEIGHT = 500;
    /** Radius, in logical pixels, from which a region is a stretch of land and not a spot. */
    private static final double STRETCH = 20;
    /** Radius of the disc that stands for all places of the detail map, with its badge. */
    private static final double CLUSTER = 21;

    private final Viewport view;
    private final Text text;
    private final String language;
    private final Crowding crowd;

    /** Plans with panels and furniture in the way. */
    Planner(Viewport view, Text text, String language, List<Box> reserved) {
        this.view = view;
        this.text = text;
        this.language = language;
        this.crowd = new Crowding(new Box(0, 0, view.width(), view.height()).grown(-EDGE), reserved);
    }

    Plan plan(Dataset d, List<Spot> spots, Map<Route, Integer> routes) {
        return plan(d, spots, routes, Optional.empty());
    }

    /** Plans a map on which one mark stands for all that the detail map tells apart. */
    Plan plan(Dataset d, List<Spot> spots, Map<Route, Integer> routes, Optional<Inset> inset) {
        Set<String> apart = inset.filter(i -> !i.swapped()).map(Inset::places).orElse(Set.of());
        List<Spot> inView = spots.stream().filter(s -> !apart.contains(s.place().id()))
            .filter(s -> s.x() >= 0 && s.y() >= 0 && s.x() <= view.width() && s.y() <= view.height()).toList();
        Optional<Sign> cluster = inset.filter(i -> !apart.isEmpty()).map(i -> cluster(i.framed(), spots, inView, apart));
        Map<Spot, List<Spot>> folded = Folding.fold(d, inView);
        List<Spot> narrow = folded.keySet().stream().filter(s -> !s.broad()).toList();
        List<Sign> signs = new ArrayList<>(cluster.stream().toList());
        if (view.width() < LEAST_WIDTH && view.height() < LEAST_HEIGHT || !InsetRoom.roomy(view.width(), view.height())) {
            signs.addAll(new SmallPlanner(text, language, crowd).plan(d, narrow, folded));
            return new Plan(spots, signs, crowd.taken(), ways(spots, routes), routes);
        }
        narrow.forEach(s -> crowd.avoid(s, Grouping.footprint(s)));
        inset.map(i -> FrameLayer.leaders(i)).orElse(List.of()).forEach(crowd::avoidSoftly);
        Grouping groups = Grouping.of(narrow);
        List<Spot> roomy = groups.alone().stream().filter(Spot::roomy).toList();
        roomy.forEach(s -> crowd.avoidSoftly(Box.round(s.x(), s.y(), s.radius())));
        List<Box> ways = ways(spots, routes);
        ways.forEach(crowd::avoidSoftly);
        groups.columns().forEach(g -> signs.addAll(column(g, folded)));
        groups.alone().stream().sorted(Comparator.comparingInt(Spot::weight).reversed())
            .forEach(s -> signs.add(s.roomy() ? inside(s, folded.get(s), roomy) : single(s, folded.get(s))));
        folded.keySet().stream().filter(Spot::broad).sorted(Comparator.comparingInt(Spot::weight).reversed())
            .forEach(s -> signs.add(broad(s, folded.get(s))));
        return new Plan(spots, signs, crowd.taken(), ways, routes);
    }

    /** Puts the counted disc beside the frame, where it covers no other place. */
    private Sign cluster(Box framed, List<Spot> spots, List<Spot> others, Set<String> apart) {
        List<Spot> inside = spots.stream().filter(s -> apart.contains(s.place().id())).sorted(Comparator.comparingInt(Spot::weight).reversed()).toList();
        others.stream().filter(s -> !s.broad()).forEach(s -> crowd.avoid(s, Box.round(s.x(), s.y(), view.width() < LEAST_WIDTH ? 20 : 5)));
        crowd.take(framed.grown(2));
        double x = framed.x() + framed.width() / 2, y = framed.y() + framed.height() / 2;
        double dx = framed.width() / 2 + CLUSTER + 3, dy = framed.height() / 2 + CLUSTER + 3;
        List<Candidate> candidates = new ArrayList<>();
        for (double far : new double[] {1, 1.35, 1.8}) {
            for (double[] to : new double[][] {{-1, 0.35, 0}, {-1, 0.8, 3}, {0, 1, 6}, {-1, -0.5, 6}, {0, -1, 9}, {0.8, 1, 9}, {1, 0.4, 12}, {1, -0.8, 14}}) {
                candidates.add(new Candidate(to[2] + (far - 1) * 20, Box.round(x + to[0] * dx * far, y + to[1] * dy * far, CLUSTER), false));
            }
        }
        Box disc = crowd.best(candidates, List.of()).box();
        crowd.take(disc.grown(3));
        return new Sign(inside.get(0), inside.subList(1, inside.size()), Sign.Kind.CLUSTER, disc, "", NAME,
            new Box(disc.right(), disc.y(), 0, disc.height()), false);
    }

    private List<Box> ways(List<Spot> spots, Map<Route, Integer> routes) {
        Map<String, Spot> byId = new HashMap<>();
        spots.forEach(s -> byId.put(s.place().id(), s));
        return ways(view, byId, routes);
    }

    /** Bounds short stretches of all movements, which names keep off where that costs little. */
    static List<Box> ways(Viewport view, Map<String, Spot> byId, Map<Route, Integer> routes) {
        List<Box> boxes = new ArrayList<>();
        routes.forEach((r, nth) ->
            Ways.guess(r, nth, view, id -> Optional.ofNullable(byId.get(id))).ifPresent(c -> {
                for (double t = 0.04; t < 1; t += 0.03) {
                    boxes.add(Box.round(c.at(t).x(), c.at(t).y(), 9));
                }
            }));
        return boxes;
    }

    private String name(Spot s) {
        return s.place().label().in(language);
    }

    private List<Sign> column(List<Spot> group, Map<Spot, List<Spot>> folded) {
        List<Spot> rows = group.stream().sorted(Comparator.comparingDouble(Spot::y)).toList();
        double usual = Math.max(26, Math.min(44, view.height() * 0.52 / rows.size()));
        double names = rows.stream().mapToDouble(s -> text.width(name(s), NAME) + SWATCH).max().orElse(0);
        double west = rows.stream().mapToDouble(Spot::x).min().orElse(0), east = rows.stream().mapToDouble(Spot::x).max().orElse(0);
        double middle = rows.stream().mapToDouble(Spot::y).average().orElse(0);
        List<Candidate> candidates = new ArrayList<>();
        for (double pitch : new double[] {usual, Math.min(usual, 38), Math.min(usual, 33)}) {
            double width = lineWidth(pitch, names), height = pitch * rows.size();
            for (double gap : new double[] {36, 56, 80, 110, 150, 210, 280, 360}) {
                for (double shift = -10; shift <= 10; shift += 0.5) {
                    double top = Math.round(middle + shift * 22 - height / 2);
                    double cost = gap * 0.9 + Math.abs(shift) * 16 + (usual - pitch) * 5;
                    candidates.add(new Candidate(cost, new Box(east + gap, top, 44 + width, height), false));
                    candidates.add(new Candidate(cost + 30, new Box(west - gap - 44 - width, top, 44 + width, height), true));
                }
            }
        }
        Candidate best = crowd.best(candidates, List.of());
        crowd.take(best.box());
        List<Sign> signs = new ArrayList<>();
        double pitch = best.box().height() / rows.size(), width = lineWidth(pitch, names);
        for (int i = 0; i < rows.size(); i++) {
            Spot s = rows.get(i);
            double top = best.box().y() + i * pitch + (pitch - 38) / 2;
            Box row = new Box(best.box().x(), top, best.box().width(), 38);
            Box mark = new Box(best.left() ? row.right() - 40 : row.x(), row.y(), 40, 38);
            Box line = new Box(best.left() ? row.x() : row.x() + 44, row.y(), width, 38);
            signs.add(new Sign(s, folded.get(s), Sign.Kind.ROW, mark, name(s), NAME, line, best.left()));
        }
        return signs;
    }

    /** Gives the room for the line below a name in rows of a height; rows that stand close have small marks there at the most. */
    private static double lineWidth(double pitch, double names) {
        return pitch >= 32.5 ? Math.max(names, SECOND_LINE) : names + 90;
    }

    private Sign single(Spot s, List<Spot> folded) {
        Box mark = Box.round(s.x(), s.y(), 22);
        double nameWidth = text.width(name(s), NAME) + SWATCH, width = Math.max(nameWidth, SECOND_LINE);
        List<Candidate> candidates = List.of(
            new Candidate(0, new Box(s.x() + 26, s.y() - 18, width, 38), false),
            new Candidate(12, new Box(s.x() - 26 - width, s.y() - 18, width, 38), true),
            new Candidate(20, new Box(s.x() - nameWidth / 2, s.y() + 22, width, 38), false),
            new Candidate(24, new Box(s.x() - nameWidth / 2, s.y() - 60, width, 38), false),
            new Candidate(28, new Box(s.x() + 22, s.y() - 44, width, 38), false),
            new Candidate(28, new Box(s.x() + 22, s.y() + 8, width, 38), false),
            new Candidate(34, new Box(s.x() - 14, s.y() - 60, width, 38), false),
            new Candidate(34, new Box(s.x() - 14, s.y() + 22, width, 38), false),
            new Candidate(36, new Box(s.x() - 22 - width, s.y() - 44, width, 38), true),
            new Candidate(36, new Box(s.x() - 22 - width, s.y() + 8, width, 38), true));
        Candidate best = crowd.best(candidates, List.of(s));
        crowd.take(best.box());
        return new Sign(s, folded, Sign.Kind.AT, mark, name(s), NAME, best.box(), best.left());
    }

    private Sign inside(Spot s, List<Spot> folded, List<Spot> roomy) {
        double width = text.width(name(s), NAME) + 6;
        List<Candidate> candidates = new ArrayList<>();
        for (double away : new double[] {6, -24, 24}) {
            candidates.add(new Candidate(Math.abs(away), new Box(s.x() - width / 2, s.y() - s.radius() - 22 - away, width, 22), false));
            candidates.add(new Candidate(4 + Math.abs(away), new Box(s.x() - width / 2, s.y() + s.radius() + away, width, 22), false));
        }
        for (double a : new double[] {0.7, -0.7, 2.44, -2.44, 0, Math.PI}) {
            for (double far : new double[] {6, 26, 50}) {
                double x = s.x() + (s.radius() + far) * Math.cos(a), y = s.y() + (s.radius() + far) * Math.sin(a);
                candidates.add(new Candidate(14 + far, new Box(Math.cos(a) > 0 ? x : x - width, y - 11, width, 22), false));
            }
        }
        Candidate best = crowd.best(candidates, List.of(s));
        crowd.take(best.box());
        Box full = Grouping.sideBySide(s);
        boolean free = roomy.stream().noneMatch(o -> o != s && Grouping.sideBySide(o).touches(full));
        return new Sign(s, folded, Sign.Kind.INSIDE, free ? full : Grouping.footprint(s), name(s), NAME,
            best.box(), false);
    }

    private Sign broad(Spot s, List<Spot> folded) {
        Style style = s.region() ? REGION : NAME;
        if (s.region() && s.radius() < STRETCH) {
            return small(s, folded);
        }
        double name = text.width(name(s), style), wide = Math.max(name, s.weight() > 0 ? SECOND_LINE : 0);
        double reach = Math.max(50, Math.min(s.radius(), 240));
        List<Candidate> candidates = new ArrayList<>();
        for (double width : wide > name ? new double[] {wide + 8, name + 8} : new double[] {wide + 8}) {
            for (double dy = -reach; dy <= reach; dy += reach / 12) {
                for (double dx = -reach; dx <= reach; dx += reach / 12) {
                    candidates.add(new Candidate(Math.hypot(dx, dy) + (wide - width + 8) * 0.5,
                        new Box(s.x() + dx - width / 2 - 22, s.y() + dy - 20, width + 44, 40), false));
                }
            }
        }
        Box b = crowd.best(candidates, List.of()).box();
        if (crowd.free(b, List.of())) {
            crowd.take(b);
            return new Sign(s, folded, Sign.Kind.BROAD, new Box(b.x(), b.y() + 1, 40, 38), name(s), style,
                new Box(b.x() + 44, b.y() + 1, b.width() - 44, 38), false);
        }
        List<Candidate> marks = new ArrayList<>();
        for (double dy = -2 * reach; dy <= 2 * reach; dy += 8) {
            for (double dx = -2 * reach; dx <= 2 * reach; dx += 8) {
                marks.add(new Candidate(Math.hypot(dx, dy), new Box(s.x() + dx - 20, s.y() + dy - 19, 40, 38), false));
            }
        }
        Box mark = crowd.best(marks, List.of()).box();
        crowd.take(mark);
        return new Sign(s, folded, Sign.Kind.BROAD, mark, "", style, new Box(mark.right(), mark.y(), 0, 38), false);
    }

    /** Names a region that is a spot on this picture beside where it lies, with its marks in it. */
    private Sign small(Spot s, List<Spot> folded) {
        double nameWidth = text.width(name(s), REGION) + 8, width = Math.max(nameWidth, s.weight() > 0 ? SECOND_LINE : 0);
        List<Candidate> candidates = new ArrayList<>();
        for (double dy = -44; dy <= 44; dy += 11) {
            for (double dx = -44; dx <= 44; dx += 11) {
                double cost = Math.hypot(dx, dy) * 1.2;
                Box mark = Box.round(s.x() + dx, s.y() + dy, 19);
                candidates.add(new Candidate(cost, mark.with(new Box(mark.right() + 4, mark.y(), width, 38)), false));
                candidates.add(new Candidate(cost + 8, mark.with(new Box(mark.x() - 4 - width, mark.y(), width, 38)), true));
            }
        }
        Candidate best = crowd.best(candidates, List.of(s));
        Box b = best.box();
        crowd.take(b);
        return new Sign(s, folded, Sign.Kind.BROAD, new Box(best.left() ? b.right() - 38 : b.x(), b.y(), 38, 38), name(s), REGION,
            new Box(best.left() ? b.x() : b.x() + 42, b.y(), width, 38), best.left());
    }
}
