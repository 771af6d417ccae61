package org.masar.draw.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.model.Dataset;
import org.masar.model.Place;

/**
 * Gives places their room on a map too small for columns of names: what would stand in one is counted at one disc, named by the
 * smallest place that holds it all. A name that would lie on anything is left out, a mark never is.
 */
final class SmallPlanner {
    private static final double REACH = 20, BESIDE = 24, SWATCH = 20, TITLE = 170;

    private final Text text;
    private final String language;
    private final Crowding crowd;

    SmallPlanner(Text text, String language, Crowding crowd) {
        this.text = text;
        this.language = language;
        this.crowd = crowd;
    }

    List<Sign> plan(Dataset d, List<Spot> narrow, Map<Spot, List<Spot>> folded) {
        List<Group> groups = joined(narrow);
        groups.forEach(g -> crowd.avoid(g.first(), g.disc()));
        List<Sign> signs = new ArrayList<>();
        groups.stream().sorted(Comparator.comparingInt(Group::weight).reversed()).forEach(g -> signs.add(sign(d, g, folded)));
        Set<String> told = new HashSet<>();
        signs.forEach(s -> s.folded().forEach(f -> told.add(f.place().id())));
        folded.keySet().stream().filter(s -> s.broad() && !told.contains(s.place().id())).sorted(Comparator.comparingInt(Spot::weight).reversed())
            .forEach(s -> signs.add(stretch(s, folded.get(s))));
        return signs;
    }

    /** Joins places until no two discs meet. */
    private static List<Group> joined(List<Spot> spots) {
        List<Group> groups = new ArrayList<>(Grouping.touching(spots).stream().map(Group::new).toList());
        for (int i = 0; i < groups.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (groups.get(i).disc().touches(groups.get(j).disc())) {
                    List<Spot> both = new ArrayList<>(groups.get(j).spots());
                    both.addAll(groups.remove(i).spots());
                    groups.set(j, new Group(both));
                    i = 0;
                    break;
                }
            }
        }
        return groups;
    }

    private Sign sign(Dataset d, Group g, Map<Spot, List<Spot>> folded) {
        Spot first = g.first();
        List<Spot> others = new ArrayList<>();
        g.spots().forEach(s -> {
            if (s != first) {
                others.add(s);
            }
            others.addAll(folded.get(s));
        });
        boolean one = g.spots().size() == 1;
        Optional<Place> holder = Common.holder(d, g.spots().stream().map(Spot::place).toList());
        if (!one) {
            folded.keySet().stream().filter(s -> s.broad() && holder.filter(s.place()::equals).isPresent()).forEach(others::add);
        }
        String name = one ? name(first) : holder.map(p -> p.label().in(language)).orElseGet(() -> names(d, g));
        return named(first, others, one ? Sign.Kind.AT : Sign.Kind.CLUSTER, g.disc(), name, Planner.NAME, one)
            .orElseGet(() -> nameless(first, others, one ? Sign.Kind.AT : Sign.Kind.CLUSTER, g.disc()));
    }

    /** Names places that nothing holds together by what most of it is told of, else by what holds the parts, the weightiest first. */
    private String names(Dataset d, Group g) {
        Optional<Place> most = Common.most(d, g.spots());
        if (most.isPresent()) {
            return Texts.in(language).get("place.around", most.get().label().in(language));
        }
        Map<String, List<Spot>> parts = new LinkedHashMap<>();
        g.spots().stream().sorted(Comparator.comparingInt(Spot::weight).reversed())
            .forEach(s -> parts.computeIfAbsent(Common.outermost(d, s.place()), k -> new ArrayList<>()).add(s));
        return parts.values().stream().sorted(Comparator.comparingInt((List<Spot> p) -> new Group(p).weight()).reversed())
            .map(p -> Common.holder(d, p.stream().map(Spot::place).toList()).orElse(p.get(0).place()).label().in(language))
            .collect(Collectors.joining(" · "));
    }

    /** Names a stretch of land where it lies or near by; its mark alone where there is no room for the name. */
    private Sign stretch(Spot s, List<Spot> folded) {
        Style style = s.region() ? Style.of(15, Planner.REGION.weight()) : Planner.NAME;
        List<Box> marks = new ArrayList<>();
        double reach = Math.max(44, Math.min(s.radius(), 120));
        for (double dy = -reach; dy <= reach; dy += reach / 5) {
            for (double dx = -reach; dx <= reach; dx += reach / 5) {
                Box mark = Box.round(s.x() + dx, s.y() + dy, REACH);
                if (crowd.free(mark, List.of())) {
                    marks.add(mark);
                }
            }
        }
        marks.sort(Comparator.comparingDouble(b -> Math.hypot(b.x() + REACH - s.x(), b.y() + REACH - s.y())));
        for (Box mark : marks) {
            Optional<Sign> sign = named(s, folded, Sign.Kind.BROAD, mark, name(s), style, false);
            if (sign.isPresent()) {
                crowd.take(mark);
                return sign.get();
            }
        }
        Box mark = marks.isEmpty() ? Box.round(s.x(), s.y(), REACH) : marks.get(0);
        crowd.take(mark);
        return nameless(s, folded, Sign.Kind.BROAD, mark);
    }

    /** Finds room beside, below or above the mark: with a line below the name where there is enough; empty where there is none at all. */
    private Optional<Sign> named(Spot s, List<Spot> folded, Sign.Kind kind, Box mark, String name, Style style, boolean second) {
        double width = text.width(name, style) + SWATCH, x = mark.x() + mark.width() / 2, y = mark.y() + mark.height() / 2;
        if (name.isEmpty()) {
            return Optional.empty();
        }
        for (double h : second ? new double[] {Sign.LINES, Sign.LINE} : new double[] {Sign.LINE}) {
            double w = h == Sign.LINES ? Math.max(width, TITLE) : width;
            for (Candidate c : List.of(new Candidate(0, new Box(x + BESIDE, y - h / 2, w, h), false), new Candidate(0, new Box(x - BESIDE - w, y - h / 2, w, h), true),
                new Candidate(0, new Box(x - width / 2, y + REACH + 2, w, h), false), new Candidate(0, new Box(x - width / 2, y - REACH - 2 - h, w, h), false))) {
                if (crowd.free(c.box(), List.of(s))) {
                    crowd.take(c.box());
                    return Optional.of(new Sign(s, folded, kind, mark, name, style, c.box(), c.left()));
                }
            }
        }
        return Optional.empty();
    }

    private static Sign nameless(Spot s, List<Spot> folded, Sign.Kind kind, Box mark) {
        return new Sign(s, folded, kind, mark, "", Planner.NAME, new Box(mark.right(), mark.y(), 0, Sign.LINE), false);
    }

    private String name(Spot s) {
        return s.place().label().in(language);
    }

    /** Holds places that one disc stands for, in their middle. */
    private record Group(List<Spot> spots) {
        Spot first() {
            return spots.stream().max(Comparator.comparingInt(Spot::weight)).orElseThrow();
        }

        int weight() {
            return spots.stream().mapToInt(Spot::weight).sum();
        }

        Box disc() {
            return Box.round(spots.stream().mapToDouble(Spot::x).average().orElseThrow(), spots.stream().mapToDouble(Spot::y).average().orElseThrow(), REACH);
        }
    }
}
