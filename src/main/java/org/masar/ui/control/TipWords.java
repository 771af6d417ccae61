package org.masar.ui.control;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.masar.model.Claim;
import org.masar.model.Dataset;
import org.masar.model.Event;
import org.masar.model.Group;
import org.masar.model.Place;
import org.masar.model.PlaceRef;
import org.masar.model.Stance;
import org.masar.model.TimeSpan;
import org.masar.model.Voice;
import org.masar.model.Words;
import org.masar.state.Selection;
import org.masar.time.Digits;
import org.masar.time.SpanWords;
import org.masar.time.TimeWords;
import org.masar.view.Told;
import org.masar.view.Visible;

/** Words what is known of an event or a place, and by whom, in a few lines. Text only; for a moment's look, not for reading. */
public final class TipWords {
    private static final int MOST_VOICES = 4, MOST_LISTED = 8, MOST_EVENTS = 5_000;

    private final Texts texts;
    private final Visible visible;
    private final Dataset dataset;

    /** Words what shows, as it is told there. */
    public TipWords(Texts texts, Visible visible) {
        this.texts = texts;
        this.visible = visible;
        this.dataset = visible.dataset();
    }

    /** Names an event by its title, a place by its name. */
    public String name(Selection s) {
        return s.event() != null ? dataset.event(s.event()).map(e -> in(e.title())).orElse(s.event())
            : s.voice() != null ? voice(s.voice()) : dataset.place(s.place()).map(p -> in(p.label())).orElse(s.place());
    }

    /** Says what is known of what lies at one spot: of one thing all, of several what they are. */
    List<Line> of(List<Selection> all) {
        if (all.size() > 1) {
            return list(all);
        }
        Selection s = all.isEmpty() ? Selection.NONE : all.get(0);
        List<Line> lines = new ArrayList<>();
        if (s.event() != null) {
            dataset.number(s.event()).ifPresent(n -> event(n, lines));
        } else if (s.place() != null) {
            dataset.place(s.place()).ifPresent(p -> place(p, lines));
        }
        return lines;
    }

    /** Says of many events, by number, how many are of which category, the commonest first, and from when to when they are. */
    List<Line> gathered(int[] events) {
        List<Line> lines = new ArrayList<>(List.of(new Line("tip-title", texts.get("tip.events", events.length))));
        Map<String, Integer> kinds = new LinkedHashMap<>();
        Instant first = null, last = null;
        for (int e : events) {
            kinds.merge(dataset.events().get(e).category() == null ? "" : dataset.events().get(e).category(), 1, Integer::sum);
            TimeSpan when = visible.told().when(e);
            first = first == null || when.earliestStart() != null && when.earliestStart().isBefore(first) ? when.earliestStart() : first;
            last = last == null || when.latestEnd() != null && when.latestEnd().isAfter(last) ? when.latestEnd() : last;
        }
        if (first != null && last != null) {
            lines.add(new Line("tip-when", SpanWords.of(TimeWords.of(texts.language(), digits(), dataset.zone()))
                .say(new TimeSpan("", first, first, last, last, TimeSpan.Precision.DAY, false))));
        }
        kinds.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(MOST_LISTED).forEach(k ->
            lines.add(new Line("tip-item", texts.get("tip.kind", dataset.category(k.getKey()).map(c -> in(c.label())).orElse(texts.get("tip.no-kind")), k.getValue()))));
        if (kinds.size() > MOST_LISTED) {
            lines.add(new Line("tip-who", texts.get("tip.more", kinds.size() - MOST_LISTED)));
        }
        return lines;
    }

    private Digits digits() {
        return texts.settings().get().arabicIndic() ? Digits.ARABIC_INDIC : Digits.WESTERN;
    }

    private List<Line> list(List<Selection> all) {
        List<Line> lines = new ArrayList<>();
        all.stream().limit(MOST_LISTED).forEach(s -> lines.add(new Line("tip-item", name(s))));
        if (all.size() > MOST_LISTED) {
            lines.add(new Line("tip-who", texts.get("tip.more", all.size() - MOST_LISTED)));
        }
        return lines;
    }

    private void event(int n, List<Line> lines) {
        Event e = dataset.events().get(n);
        Told told = visible.told();
        names(e.title(), lines);
        lines.add(new Line("tip-when", SpanWords.of(TimeWords.of(texts.language(), digits(), dataset.zone())).say(told.when(n))));
        String where = told.places(n).stream().map(this::where).distinct().collect(Collectors.joining(comma()));
        lines.add(new Line("tip-when", where));
        lines.add(new Line("tip-when", WayWords.of(texts, dataset, n, told.claims(n))));
        lines.addAll(says(told.claims(n)));
        if (told.disputed(n)) {
            lines.add(new Line("tip-doubt", texts.get("card.differ")));
        } else if (told.singleVoice(n)) {
            lines.add(new Line("tip-doubt", texts.get("tip.one-voice")));
        }
        lines.removeIf(l -> l.text().isEmpty());
    }

    /** Says which voices report, confirm, doubt and deny, each with its sources. */
    private List<Line> says(List<Claim> claims) {
        List<Line> lines = new ArrayList<>();
        for (Stance stance : List.of(Stance.REPORTS, Stance.CONFIRMS, Stance.DOUBTS, Stance.DENIES)) {
            Map<String, Set<String>> sources = new LinkedHashMap<>();
            claims.stream().filter(c -> c.stance() == stance)
                .forEach(c -> sources.computeIfAbsent(c.voice(), v -> new LinkedHashSet<>()).add(source(c)));
            if (!sources.isEmpty()) {
                List<String> names = new ArrayList<>();
                sources.entrySet().stream().limit(MOST_VOICES).forEach(v ->
                    names.add(texts.get("tip.voice", voice(v.getKey()), String.join(comma(), v.getValue()))));
                if (sources.size() > MOST_VOICES) {
                    names.add(texts.get("tip.more", sources.size() - MOST_VOICES));
                }
                lines.add(new Line(stance == Stance.DENIES ? "tip-deny" : "tip-who",
                    texts.get("tip." + stance.name().toLowerCase(Locale.ROOT), String.join(comma(), names))));
            }
        }
        return lines;
    }

    private void place(Place p, List<Line> lines) {
        names(p.label(), lines);
        visible.held().stream().filter(h -> h.place().equals(p.id())).forEach(h -> {
            String who = h.groups().stream().map(g -> dataset.group(g).map(Group::label).map(this::in).orElse(g)).collect(Collectors.joining(comma()));
            String voices = h.voices().stream().map(this::voice).collect(Collectors.joining(comma()));
            if (h.notKnown()) {
                lines.add(new Line("tip-when", texts.get("tip.held-unknown")));
            } else {
                lines.add(new Line("tip-when", voices.isEmpty() ? texts.get("tip.held", who) : texts.get("tip.held-by", who, voices)));
                lines.add(new Line("tip-doubt", h.disputed() ? texts.get("card.differ") : h.inDoubt() ? texts.get("tip.held-doubt") : ""));
            }
        });
        if (dataset.events().size() <= MOST_EVENTS) {
            int here = 0;
            for (int i = 0; i < visible.count(); i++) {
                here += visible.told().places(visible.event(i)).stream().anyMatch(r -> r.place().equals(p.id())) ? 1 : 0;
            }
            lines.add(new Line("tip-who", texts.get("tip.events", here)));
        }
        if (p.uncertaintyMetres() > 0) {
            double km = p.uncertaintyMetres() / 1000;
            lines.add(new Line("tip-who", texts.get("tip.position", km < 10 ? Math.round(km * 10) / 10.0 : Math.rint(km))));
        }
        lines.removeIf(l -> l.text().isEmpty());
    }

    private void names(Words w, List<Line> lines) {
        lines.add(new Line("tip-title", in(w)));
        String other = w.byLanguage().get(texts.rightToLeft() ? "en" : "ar");
        if (other != null && !other.equals(in(w))) {
            lines.add(new Line("tip-other", other));
        }
    }

    private String where(PlaceRef ref) {
        String name = dataset.place(ref.place()).map(p -> in(p.label())).orElse(ref.place());
        return ref.role() == PlaceRef.Role.AT ? name : texts.get("role." + ref.role().name().toLowerCase(Locale.ROOT), name);
    }

    private String voice(String id) {
        return dataset.voice(id).map(Voice::label).map(this::in).filter(s -> !s.isEmpty()).orElse(id);
    }

    private String source(Claim c) {
        return dataset.source(c.source()).map(s -> s.publisher().isEmpty() ? s.title() : s.publisher()).map(this::in)
            .filter(s -> !s.isEmpty()).orElse(c.source());
    }

    private String comma() {
        return texts.get("list.comma");
    }

    private String in(Words w) {
        return w.in(texts.language());
    }

    /** Holds one line and how it is dressed. */
    record Line(String style, String text) {
    }
}
