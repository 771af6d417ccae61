package org.masar.draw.map;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.masar.draw.Box;
import org.masar.draw.Style;
import org.masar.draw.Text;
import org.masar.draw.Texts;
import org.masar.draw.Weight;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Place;
import org.masar.model.Route;
import org.masar.view.Movement;

/** Says beside ways that they are not known, and who tells where they lead. */
final class RouteWords {
    static final double LINE = 16;
    private static final Style WORDS = Style.of(12.5, Weight.SEMIBOLD);
    private static final Style SECOND = Style.of(12, Weight.REGULAR);

    private final Dataset dataset;
    private final Texts words;

    /** Says it in the language of the words. */
    RouteWords(Dataset dataset, Texts words) {
        this.dataset = dataset;
        this.words = words;
    }

    /** Writes into the rooms that the plan keeps, none twice. */
    static void write(Scene s, Graphics2D pen, Collection<Movement> ways) {
        RouteWords say = new RouteWords(s.dataset(), s.words());
        List<String> said = new ArrayList<>();
        ways.stream().sorted((a, b) -> b.route().via().size() - a.route().via().size())
            .forEach(m -> s.plan().doubt(m).filter(d -> d.words() != null).ifPresent(d -> {
                String first = say.first(m), second = d.lines() < 2 ? "" : say.told(m, s.visible().told().claims(m.event()));
                if (second.isEmpty() ? !said.contains(first) : !said.contains(first + second)) {
                    said.add(first);
                    said.add(first + second);
                    set(s, pen, d.words(), second.isEmpty() ? List.of(first) : List.of(first, second));
                }
            }));
    }

    /** Gives the width of a line that says that the way is not known, in logical pixels. */
    double first(Movement m, Text text) {
        return text.width(first(m), WORDS);
    }

    /** Gives the width of the longest line that may ever tell where the way leads, whoever is heard; 0 where nothing does. */
    double second(Movement m, Text text) {
        List<Claim> claims = dataset.events().get(m.event()).claims();
        double longest = text.width(told(m, claims), SECOND);
        for (int i = 1; i < claims.size(); i++) {
            longest = Math.max(longest, text.width(told(m, claims.subList(i, claims.size())), SECOND));
        }
        return longest;
    }

    private String first(Movement m) {
        return words.get(m.route().known() == Route.Known.SCHEMATIC ? "route.schematic" : "route.unknown");
    }

    /** Says who tells it, and where it leads by way of what; empty where neither is known. */
    private String told(Movement m, List<Claim> claims) {
        List<String> voices = claims.stream().filter(c -> c.stance().affirms()).map(Claim::voice)
            .filter(v -> m.voices().isEmpty() || m.voices().contains(v)).distinct().toList();
        String first = voices.isEmpty() ? "" : dataset.voice(voices.get(0)).map(x -> x.label().in(words.language())).orElse(voices.get(0));
        String who = voices.size() < 2 ? first : words.get("route.more", first, words.digits(Integer.toString(voices.size() - 1)));
        String to = name(m.route().to()), via = m.route().via().stream().map(this::name).filter(n -> !n.isEmpty())
            .collect(Collectors.joining(words.get("legend.comma")));
        String where = to.isEmpty() ? "" : via.isEmpty() ? words.get("route.to", to) : words.get("route.via", via, to);
        return where.isEmpty() ? "" : who.isEmpty() ? where : words.get("route.told", who, where);
    }

    /** Gives the short name of a place, without what stands in brackets behind it. */
    private String name(String place) {
        return Optional.ofNullable(place).flatMap(dataset::place).map(Place::label).map(l -> l.in(words.language()).replaceAll("\\s*\\(.*\\)$", ""))
            .orElse("");
    }

    private static void set(Scene s, Graphics2D pen, Box room, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Style style = i == 0 ? WORDS : SECOND;
            String line = NameLayer.shortened(s, lines.get(i), style, room.width() + 0.5);
            double x = s.words().isRightToLeft() ? room.right() - s.text().width(line, style) : room.x();
            NameLayer.text(s, pen, line, style, i == 0 ? "label" : "label2", x, room.y() + 13 + i * LINE);
        }
    }
}
