package org.masar.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Figure;
import org.masar.model.Place;
import org.masar.model.Shape;
import org.masar.model.Source;
import org.masar.model.Voice;
import org.masar.model.Words;

/** Gives an event as the one record that a table or a feature has room for: English first, else the first language that there is. */
final class Flat {
    private static final String LANGUAGE = "en";
    private final Dataset d;
    private final Event e;
    private final WhenWords when;

    Flat(Dataset d, Event e, WhenWords when) {
        this.d = d;
        this.e = e;
        this.when = when;
    }

    String title() {
        return e.title().in(LANGUAGE);
    }

    String text() {
        return e.summary().in(LANGUAGE);
    }

    /** Gives the texts in other languages, under the name with the language behind it: {@code title_ar}. */
    Map<String, String> translations() {
        Map<String, String> all = new LinkedHashMap<>();
        others("title", e.title(), all);
        others("description", e.summary(), all);
        return all;
    }

    private static void others(String name, Words words, Map<String, String> into) {
        words.byLanguage().forEach((language, text) -> {
            if (!text.equals(words.in(LANGUAGE))) {
                into.put(name + "_" + language, text);
            }
        });
    }

    String when() {
        return when.of(e.when());
    }

    String category() {
        return e.category() == null ? null : d.category(e.category()).map(c -> c.label().in(LANGUAGE)).filter(l -> !l.isBlank()).orElse(e.category());
    }

    List<Place> places() {
        return e.places().stream().map(r -> d.place(r.place()).orElse(null)).filter(Objects::nonNull).distinct().toList();
    }

    /** Names the places, separated by semicolons; null where none has a name. */
    String place() {
        return joined(places().stream().map(p -> p.label().in(LANGUAGE)).toList());
    }

    /** Gives where it was, all its places together; null where no place has a shape. */
    Shape shape() {
        List<Shape> shapes = places().stream().map(Place::shape).filter(Objects::nonNull).toList();
        return shapes.isEmpty() ? null : shapes.size() == 1 ? shapes.get(0) : new Shape.Many(shapes);
    }

    String voices() {
        return told(c -> d.voice(c.voice()).map(Voice::label).map(l -> l.in(LANGUAGE)).filter(l -> !l.isBlank()).orElse(c.voice()));
    }

    String sources() {
        return told(c -> d.source(c.source()).map(Flat::name).filter(n -> !n.isBlank()).orElse(c.source()));
    }

    String links() {
        return told(c -> d.source(c.source()).map(Source::link).orElse(null));
    }

    private String told(Function<Claim, String> of) {
        return joined(e.claims().stream().map(of).toList());
    }

    private static String joined(List<String> all) {
        Set<String> each = all.stream().filter(n -> n != null && !n.isBlank()).collect(Collectors.toCollection(LinkedHashSet::new));
        return each.isEmpty() ? null : String.join("; ", each);
    }

    private static String name(Source s) {
        String publisher = s.publisher().in(LANGUAGE), title = s.title().in(LANGUAGE);
        return publisher.isBlank() ? title : title.isBlank() ? publisher : publisher + ": " + title;
    }

    /** Gives each claim as a sentence: who says it, how and where, what, when and how many. */
    List<String> claims() {
        List<String> all = new ArrayList<>();
        for (Claim c : e.claims()) {
            String voice = d.voice(c.voice()).map(v -> v.label().in(LANGUAGE)).filter(l -> !l.isBlank()).orElse(c.voice());
            String source = d.source(c.source()).map(Flat::name).filter(n -> !n.isBlank()).orElse(c.source());
            String own = when.of(c.when()), stated = when.of(c.stated());
            all.add(voice + " " + c.stance().word() + " (" + source + (stated == null ? "" : ", said " + stated) + ")" + (c.says().isEmpty() ? "" : ": " + c.says().in(LANGUAGE).replace("\n", "; "))
                + (own == null ? "" : " [" + own + "]") + c.figures().stream().map(Flat::figure).collect(Collectors.joining()));
        }
        return all;
    }

    private static String figure(Figure f) {
        String value = f.value() != null ? number(f.value()) : f.low() != null && f.high() != null ? number(f.low()) + "-" + number(f.high())
            : f.low() != null ? "at least " + number(f.low()) : f.high() != null ? "at most " + number(f.high()) : "?";
        return " {" + f.measure() + ": " + (f.qualifier() == null ? "" : f.qualifier().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " ") + value + (f.unit() == null ? "" : " " + f.unit()) + "}";
    }

    private static String number(double d) {
        return d == Math.rint(d) && Math.abs(d) < 1e15 ? String.valueOf((long) d) : String.valueOf(d);
    }

    String tags() {
        return joined(e.tags());
    }
}
