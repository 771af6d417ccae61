package org.masar.draw.map;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Weight;
import org.masar.geo.Pixel;
import org.masar.model.Claim;
import org.masar.model.Place;
import org.masar.model.Route;
import org.masar.view.Movement;

/** Writes beside ways that they are not known, and who tells where they lead, where there is room for it. */
final class RouteWords {
    private static final Style WORDS = Style.of(12.5, Weight.SEMIBOLD);
    private static final Style SECOND = Style.of(12, Weight.REGULAR);
    private static final double LINE = 16;

    private final Scene s;
    private final Graphics2D pen;
    private final List<Box> written;
    private final Collection<Curve> all;
    private final Box view;

    /** Writes where neither boxes nor curves stand. */
    RouteWords(Scene s, Graphics2D pen, List<Box> written, Collection<Curve> all) {
        this.s = s;
        this.pen = pen;
        this.written = written;
        this.all = all;
        this.view = new Box(0, 0, s.frame().viewport().width(), s.frame().viewport().height()).grown(-4);
    }

    /** Writes two lines beside each way, one where only one fits; those that say most first, none twice. */
    void write(Map<Movement, Curve> ways) {
        List<String> said = new ArrayList<>();
        ways.entrySet().stream().sorted((a, b) -> b.getKey().route().via().size() - a.getKey().route().via().size()).forEach(w -> {
            String first = s.words().get(w.getKey().route().known() == Route.Known.SCHEMATIC ? "route.schematic" : "route.unknown");
            String second = told(w.getKey());
            if (!said.contains(first + second) && (!second.isEmpty() && label(w.getValue(), List.of(first, second))
                || !said.contains(first) && label(w.getValue(), List.of(first)))) {
                said.add(first);
                said.add(first + second);
            }
        });
    }

    /** Says who tells it, and where it leads by way of what; empty where neither is known. */
    private String told(Movement m) {
        List<String> voices = s.visible().told().claims(m.event()).stream().filter(c -> c.stance().affirms()).map(Claim::voice)
            .filter(v -> m.voices().isEmpty() || m.voices().contains(v)).distinct().toList();
        String first = voices.isEmpty() ? "" : s.dataset().voice(voices.get(0)).map(x -> x.label().in(s.language())).orElse(voices.get(0));
        String who = voices.size() < 2 ? first : s.words().get("route.more", first, s.words().digits(Integer.toString(voices.size() - 1)));
        String to = name(m.route().to()), via = m.route().via().stream().map(this::name).filter(n -> !n.isEmpty())
            .collect(Collectors.joining(s.words().get("legend.comma")));
        String where = to.isEmpty() ? "" : via.isEmpty() ? s.words().get("route.to", to) : s.words().get("route.via", via, to);
        return where.isEmpty() ? "" : who.isEmpty() ? where : s.words().get("route.told", who, where);
    }

    /** Gives the short name of a place, without what stands in brackets behind it. */
    private String name(String place) {
        return Optional.ofNullable(place).flatMap(s.dataset()::place).map(Place::label).map(l -> l.in(s.language()).replaceAll("\\s*\\(.*\\)$", ""))
            .orElse("");
    }

    private boolean label(Curve c, List<String> lines) {
        double w = Math.max(s.text().width(lines.get(0), WORDS), lines.size() < 2 ? 0 : s.text().width(lines.get(1), SECOND));
        double h = LINE * lines.size() + 2, middle = c.middleOf(view, RouteLayer.panels(written));
        for (double off : new double[] {0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18, 0.24, -0.24, 0.3, -0.3, 0.4, 0.96, 1}) {
            double t = off > 0.9 ? off : middle + off;
            if (t > 0.02 && t <= 1) {
                Pixel p = c.at(t);
                for (Box room : List.of(new Box(p.x() - w / 2, p.y() - 13 - h, w, h), new Box(p.x() - w / 2, p.y() + 13, w, h),
                    new Box(p.x() + 14, p.y() - h / 2, w, h), new Box(p.x() - 14 - w, p.y() - h / 2, w, h), new Box(p.x() + 10, p.y() + 8, w, h),
                    new Box(p.x() - 10 - w, p.y() - 8 - h, w, h), new Box(p.x() + 10, p.y() - 8 - h, w, h), new Box(p.x() - 10 - w, p.y() + 8, w, h))) {
                    if (view.holds(room) && written.stream().noneMatch(room.grown(2)::touches) && all.stream().allMatch(o -> o.clear(room.grown(4)))) {
                        set(room, lines);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void set(Box room, List<String> lines) {
        written.add(room.grown(6));
        for (int i = 0; i < lines.size(); i++) {
            Style style = i == 0 ? WORDS : SECOND;
            double x = s.words().isRightToLeft() ? room.right() - s.text().width(lines.get(i), style) : room.x();
            NameLayer.text(s, pen, lines.get(i), style, i == 0 ? "label" : "label2", x, room.y() + 13 + i * LINE);
        }
    }
}
