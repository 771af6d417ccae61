package org.masar.draw.map;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.masar.draw.Legend;
import org.masar.draw.Mark;
import org.masar.draw.MarkDrawing;
import org.masar.draw.Symbol;
import org.masar.model.Route;
import org.masar.state.Grouping;
import org.masar.state.Theme;
import org.masar.view.Held;

/** Lists what needs explaining on a picture: what shows, and nothing else. */
final class LegendItems {
    private final Scene s;
    private final List<LegendItem> items = new ArrayList<>();

    private LegendItems(Scene s) {
        this.s = s;
    }

    static List<LegendItem> of(Scene s) {
        LegendItems l = new LegendItems(s);
        Set<Integer> shown = new LinkedHashSet<>();
        s.plan().signs().forEach(sign -> shown.addAll(s.events(sign)));
        if (s.crowd() == CrowdLayer.Way.MARKS) {
            for (int i = 0; i < Math.min(s.visible().count(), CrowdLayer.MARKS); i++) {
                shown.add(s.visible().event(i));
            }
        }
        l.states(shown);
        if (s.frame().legend() != Legend.WINDOW || s.visible().view().timeline().lanes() != Grouping.CATEGORY) {
            l.categories(shown);
        }
        if (s.crowd() != null) {
            l.crowd();
        }
        l.held();
        l.routes(shown);
        l.circles();
        if (s.ground().showsRoads(s.frame().viewport())) {
            l.add("legend.places", s.words().get("legend.road"), true, "road", g -> s.ground().roadSample(g, s.look(), 30));
        }
        l.elsewhere();
        if (s.pictured() > 0) {
            l.add("legend.places", s.words().get("legend.pictured", s.words().digits(Integer.toString(s.pictured()))), true, "pictured", g -> {
                g.setColor(s.colour("muted"));
                g.setStroke(new BasicStroke(1.3f));
                g.draw(new Rectangle2D.Double(-8, -6, 16, 12));
                g.fill(new Ellipse2D.Double(-4, -2, 4, 4));
                g.fill(new Ellipse2D.Double(1, -3, 3, 3));
            });
        }
        return l.items;
    }

    private void states(Set<Integer> shown) {
        Set<Mark.State> states = EnumSet.noneOf(Mark.State.class);
        shown.stream().filter(e -> !s.denied(e)).forEach(e -> states.add(s.state(e) == Mark.State.NEAREST ? Mark.State.NEXT : s.state(e)));
        for (Mark.State state : List.of(Mark.State.PAST, Mark.State.IN_DOUBT, Mark.State.NOW, Mark.State.NEXT)) {
            if (states.contains(state)) {
                mark("legend.playhead", "legend." + state.name().toLowerCase(java.util.Locale.ROOT), state, false);
            }
        }
        if (shown.stream().anyMatch(s::denied)) {
            mark("legend.playhead", "legend.denied", Mark.State.PAST, true);
        }
        if (shown.stream().anyMatch(e -> s.visible().told().disputed(e))) {
            add("legend.playhead", s.words().get("legend.disputed"), false, "disputed", g -> MarkDrawing.disputed(g, 0, 0, 6.4, s.look()));
        }
        if (shown.stream().anyMatch(e -> s.visible().told().singleVoice(e) && !s.visible().told().disputed(e))) {
            add("legend.playhead", s.words().get("legend.single"), false, "single", g -> MarkDrawing.single(g, 0, 0, 6.4, s.look(), s.single()));
        }
    }

    private void crowd() {
        if (s.crowd() != CrowdLayer.Way.MARKS) {
            Set<Integer> all = new TreeSet<>();
            for (int c = 0; c < s.dataset().categories().size(); c++) {
                all.add(c);
            }
            kinds(all);
        }
        add("legend.places", s.words().get("legend.disc"), true, "disc", g -> {
            g.setColor(s.colour("muted"));
            g.setStroke(new BasicStroke(2.6f));
            g.draw(new Ellipse2D.Double(-6.5, -6.5, 13, 13));
        });
    }

    private void mark(String section, String key, Mark.State state, boolean denied) {
        Mark m = new Mark(Symbol.CIRCLE, s.colour("text"), state, 6.4, Mark.Badge.NONE, denied, false);
        add(section, s.words().get(key), false, m, g -> MarkDrawing.draw(g, m, s.look()));
    }

    private void categories(Set<Integer> shown) {
        Set<Integer> categories = new TreeSet<>();
        shown.forEach(e -> categories.add(s.category(e)));
        kinds(categories);
    }

    private void kinds(Set<Integer> categories) {
        categories.stream().filter(c -> c >= 0).forEach(c -> {
            Mark m = new Mark(s.symbol(c), s.ink(c), Mark.State.PLAIN, 7.2, Mark.Badge.NONE, false, false);
            add("legend.categories", s.dataset().categories().get(c).label().in(s.language()), false, m, g -> kind(g, m, c));
        });
    }

    /** Draws a category's mark; in print with a piece of the ring that it has round a number. */
    private void kind(Graphics2D g, Mark m, int category) {
        if (s.look().theme() == Theme.PRINT) {
            g.translate(-4, 0);
            MarkDrawing.draw(g, m, s.look());
            RingDrawing.arc(g, 14.6, 4, 50, 100, m.ink(), RingDrawing.pattern(s.look(), category));
        } else {
            MarkDrawing.draw(g, m, s.look());
        }
    }

    private void held() {
        Set<List<String>> combinations = new LinkedHashSet<>();
        for (Held h : s.held()) {
            if (s.plan().sign(h.place()).isPresent() && combinations.add(h.groups())) {
                String label = h.notKnown() ? s.words().get("legend.held.unknown") : holder(h);
                Held plain = new Held(h.place(), h.groups(), false, false, List.of());
                add("legend.held", label, false, Pattern.of(s, h.groups()), g -> {
                    g.translate(-13, -7);
                    NameLayer.draw(s, g, plain, 26, 14);
                });
            }
        }
    }

    /** Names who holds a place; a group that nobody but itself says to hold what it is drawn on is named as such. */
    private String holder(Held h) {
        List<String> names = h.groups().stream().map(id -> s.dataset().group(id).map(g -> g.label().in(s.language())).orElse(id)).toList();
        if (names.size() > 1) {
            return s.words().get("legend.and", String.join(s.words().get("legend.comma"), names.subList(0, names.size() - 1)),
                names.get(names.size() - 1));
        }
        boolean own = s.held().stream().filter(o -> o.groups().equals(h.groups())).allMatch(o -> o.voices().equals(h.groups()));
        return own ? s.words().get("legend.held.own", names.get(0)) : names.get(0);
    }

    private void routes(Set<Integer> shown) {
        Set<Route.Known> kinds = EnumSet.noneOf(Route.Known.class);
        shown.stream().filter(e -> !s.denied(e)).map(e -> s.event(e).route()).filter(r -> r != null).forEach(r -> kinds.add(r.known()));
        for (Route.Known k : kinds) {
            String key = switch (k) {
                case YES -> "legend.route";
                case NO -> "legend.route.unknown";
                case SCHEMATIC -> "legend.route.schematic";
            };
            add("legend.places", s.words().get(key), true, k, g -> {
                g.setColor(s.colour("catLeaving"));
                g.setStroke(RouteLayer.stroke(2.6, k, 0));
                g.draw(new Line2D.Double(-15, 0, 15, 0));
            });
        }
    }

    private void circles() {
        boolean any = s.plan().spots().stream().anyMatch(p -> !p.broad() && p.radius() >= 10 && p.doubt() > 2
            && s.plan().sign(p.place().id()).isPresent());
        if (any || s.inset() != null) {
            add("legend.places", s.words().get("legend.circle"), true, "circle", g -> {
                g.setColor(s.colour("muted"));
                g.setStroke(new BasicStroke(1.5f));
                g.draw(new Ellipse2D.Double(-5, -5, 10, 10));
                g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 10, new float[] {0.1f, 3}, 0));
                g.draw(new Ellipse2D.Double(-8.5, -8.5, 17, 17));
            });
        }
    }

    private void add(String section, String label, boolean wide, Object looks, java.util.function.Consumer<Graphics2D> sample) {
        items.add(new LegendItem(section, label, wide || s.text().width(label, LegendLayer.SMALL) > LegendLayer.HALF - (section.equals("legend.held") ? 40 : 30), looks, List.of(), sample));
    }

    /** Counts what shows but has no position on any map, so that nothing is left out in silence; pressing it leads there. */
    private void elsewhere() {
        if (s.plan().isCrowded()) {
            return;
        }
        List<Integer> lost = new ArrayList<>();
        for (int i = 0; i < s.visible().count(); i++) {
            int e = s.visible().event(i);
            if (s.visible().told().places(e).stream().noneMatch(p -> s.dataset().place(p.place()).map(x -> x.shape() != null).orElse(false))) {
                lost.add(e);
            }
        }
        if (!lost.isEmpty()) {
            String label = s.words().get(lost.size() == 1 ? "legend.nowhere.one" : "legend.nowhere", s.words().digits(Integer.toString(lost.size())));
            items.add(new LegendItem("legend.places", label, true, "nowhere", lost, g -> {
                g.setColor(s.colour("muted"));
                g.setStroke(new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {2.4f, 2}, 0));
                g.draw(new Ellipse2D.Double(-6, -6, 12, 12));
                g.setStroke(new BasicStroke(1.3f));
                g.draw(new Line2D.Double(-3, 3, 3, -3));
            }));
        }
    }

    /** Says that so many signs found no room. */
    static LegendItem more(Scene s, int signs, String section) {
        return new LegendItem(section, s.words().get("legend.more", s.words().digits(Integer.toString(signs))), true, "more", List.of(), g -> {
            g.setColor(s.colour("muted"));
            for (int x = -5; x <= 5; x += 5) {
                g.fill(new Ellipse2D.Double(x - 1.2, -1.2, 2.4, 2.4));
            }
        });
    }
}
